
package org.histokmeans.imagefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ColorProcessor;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.Random;

import javax.imageio.ImageIO;

import net.imglib2.img.array.ArrayImgs;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link QuantizedPng}. A row of pixels has the labels in order. */
public class QuantizedPngTest {

	private static final int WHITE = 0xFFFFFFFF;

	@TempDir
	Path folder;

	@ParameterizedTest
	@CsvSource({ "1,1", "2,1", "3,2", "4,2", "5,4", "16,4", "17,8", "256,8" })
	public void aPixelHasAsFewBitsAsPngHas(final int k, final int bits)
		throws IOException
	{
		final BufferedImage image = written(codebook(k), 1, k);
		assertEquals(bits, image.getColorModel().getPixelSize());
	}

	/** White needs an entry of its own. */
	@ParameterizedTest
	@CsvSource({ "1,1", "2,2", "4,4", "16,8", "255,8" })
	public void whatWasNotAnalyzedIsTheFirstColorAndWhite(final int k,
		final int bits) throws IOException
	{
		final BufferedImage image = written(codebook(k), 0, k);
		assertEquals(bits, image.getColorModel().getPixelSize());
		assertEquals(0, image.getRaster().getSample(0, 0, 0));
		assertEquals(WHITE, image.getRGB(0, 0));
	}

	/** A table of a PNG has no more than 256. */
	@ParameterizedTest
	@CsvSource({ "257,1", "256,0" })
	public void moreColorsAreAnRgbImage(final int k, final int first)
		throws IOException
	{
		final BufferedImage image = written(codebook(k), first, k);
		assertFalse(image.getColorModel() instanceof IndexColorModel);
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "5,1", "5,0", "256,1", "256,0", "300,1" })
	public void aPixelShowsThePrototypeOfItsLabel(final int k, final int first)
		throws IOException
	{
		final Codebook codebook = codebook(k);
		final BufferedImage image = written(codebook, first, k);
		for (int label = first; label <= k; label++) {
			final int expected = label == 0 ? WHITE : codebook.cluster(label)
				.prototype() | 0xFF000000;
			assertEquals(expected, image.getRGB(label - first, 0), "label " + label);
		}
	}

	/** Of several blocks, and of rows longer than a block. */
	@ParameterizedTest
	@CsvSource({ "1000,1000,7,0", "1000,700,200,1", "300000,3,40,1",
		"40000,9,300,0", "3,200000,2,1", "9,150000,3,0" })
	public void everyPixelIsRightAndThreadsDoNotCount(final int width,
		final int height, final int k, final int first) throws IOException
	{
		final Codebook codebook = codebook(k);
		final short[] labels = new short[width * height];
		final Random random = new Random(7);
		for (int i = 0; i < labels.length; i++) {
			final boolean isAlike = i > 0 && random.nextInt(4) > 0;
			labels[i] = isAlike ? labels[i - 1] : (short) (first + random.nextInt(k +
				1 - first));
		}
		final Path path = folder.resolve("q.png");
		write(labels, width, codebook, 1, path);
		assertPixels(labels, codebook, ImageIO.read(path.toFile()));
		assertPixels(labels, codebook, ImageFiles.open(path).getBufferedImage());
		final byte[] bytes = Files.readAllBytes(path);
		for (int threads = 2; threads < 5; threads++) {
			write(labels, width, codebook, threads, path);
			assertArrayEquals(bytes, Files.readAllBytes(path), threads + " threads");
		}
	}

	private static void write(final short[] labels, final int width,
		final Codebook codebook, final int threads, final Path path)
		throws IOException
	{
		new QuantizedPng(ArrayImgs.unsignedShorts(labels, width, labels.length /
			width), codebook, Workers.of(threads)).write(path);
	}

	private static void assertPixels(final short[] labels,
		final Codebook codebook, final BufferedImage image)
	{
		final int width = image.getWidth();
		final int[] row = new int[width];
		for (int i = 0; i < labels.length; i++) {
			if (i % width == 0) image.getRGB(0, i / width, width, 1, row, 0, width);
			assertEquals(0xFF000000 | codebook.decode(labels[i]), row[i % width]);
		}
	}

	/** Whoever gets the picture alone can label other images with it. */
	@Test
	public void theCodebookWithoutNamesOfImagesIsInTheFile() throws IOException {
		final Codebook codebook = codebook(7);
		written(codebook, 1, 7);
		assertEquals(CodebookFile.toJson(codebook.withImages(Collections
			.emptyList())), CodebookFile.toJson(CodebookFile.read(folder.resolve(
				"q.png"))));
	}

	@Test
	public void aLabelThatTheCodebookHasNotIsRefusedAndLeavesNoFile()
		throws IOException
	{
		final String refusal = assertThrows(IllegalArgumentException.class,
			() -> written(codebook(3), 0, 4)).getMessage();
		assertTrue(refusal.contains("4") && refusal.contains("3"), refusal);
		assertEquals(0, Files.list(folder).count());
	}

	private BufferedImage written(final Codebook codebook, final int first,
		final int last) throws IOException
	{
		final short[] labels = new short[last - first + 1];
		for (int i = 0; i < labels.length; i++) {
			labels[i] = (short) (first + i);
		}
		final Path path = folder.resolve("q.png");
		new QuantizedPng(ArrayImgs.unsignedShorts(labels, labels.length, 1),
			codebook, Workers.all()).write(path);
		return ImageIO.read(path.toFile());
	}

	/** Of as many colors as it has clusters. */
	private static Codebook codebook(final int k) {
		final int[] colors = new int[k];
		Arrays.setAll(colors, i -> 0xFF000000 | i * 54321);
		return new ImageSegmenter(SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT
			.withK(k).withAttempts(1))).segment(new ImagePlus("a", new ColorProcessor(
				k, 1, colors))).codebook();
	}
}
