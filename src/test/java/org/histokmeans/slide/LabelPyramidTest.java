
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.zip.Deflater;

import net.imglib2.Interval;

import org.histokmeans.raster.PixelSize;
import org.histokmeans.raster.Pixels;
import org.histokmeans.tiff.TiffFile;
import org.histokmeans.tiff.TiffLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** All levels of a pyramid of labels, as they are read back. */
public class LabelPyramidTest {

	private static final int[] PALETTE = { 0xFFFFFF, 0x5A3C82, 0xDC96BE,
		0xF4F2F5 };

	@TempDir
	public Path folder;

	/** In patches, so that labels win and tie. */
	static int[] labels(final int width, final int height, final int k) {
		final Random random = new Random(5);
		final int[] labels = new int[width * height];
		for (int i = 0; i < labels.length; i++) {
			final boolean isSame = i % width > 0 && random.nextInt(3) > 0;
			labels[i] = isSame ? labels[i - 1] : random.nextInt(k + 1);
		}
		return labels;
	}

	/** Regions in an order of no kind. */
	static void write(final Path path, final PyramidTags tags, final int[] labels,
		final int side) throws IOException
	{
		try (LabelPyramid pyramid = new LabelPyramid(path, tags)) {
			final List<Interval> regions = new ArrayList<>(new RegionGrid(tags
				.width(), tags.height(), side, side));
			Collections.shuffle(regions, new Random(1));
			for (final Interval region : regions) {
				final int width = (int) region.dimension(0);
				final int[] part = new int[width * (int) region.dimension(1)];
				Arrays.setAll(part, i -> labels[((int) region.min(1) + i / width) * tags
					.width() + (int) region.min(0) + i % width]);
				pyramid.write(region, 0, part, part.length);
			}
			pyramid.finish("made by a test");
		}
	}

	private static PyramidTags tags(final int width, final int height) {
		return new PyramidTags(width, height, PALETTE, PixelSize.micrometers(0.5,
			0.25));
	}

	@ParameterizedTest
	@CsvSource({ "1301, 1099, 512", "1301, 1099, 100", "512, 512, 512", "1, 1, 9",
		"2049, 3, 1024", "5, 1025, 1024" })
	public void everyLevelHasTheMostFrequentLabelsOfTheLast(final int width,
		final int height, final int side) throws IOException
	{
		final Path path = folder.resolve("a.tif");
		int[] labels = labels(width, height, 3);
		write(path, tags(width, height), labels, side);
		try (TiffFile file = new TiffFile(path)) {
			int w = width;
			int h = height;
			for (final TiffLevel level : file.levels()) {
				assertEquals(w + "x" + h, level.width() + "x" + level.height());
				assertArrayEquals(colors(labels), colors(level));
				labels = halved(labels, w, h);
				w = (w + 1) / 2;
				h = (h + 1) / 2;
			}
			assertTrue(2 * Math.max(w, h) <= 513, "down to one tile");
		}
	}

	private static int[] colors(final int[] labels) {
		return Arrays.stream(labels).map(label -> PALETTE[label]).toArray();
	}

	private static int[] colors(final TiffLevel level) throws IOException {
		final int[] rgb = new int[level.width() * level.height()];
		level.check();
		try (TiffLevel.RegionReader reader = level.reader()) {
			reader.read(0, 0, level.width(), level.height(), rgb);
		}
		return rgb;
	}

	/** By counting. */
	private static int[] halved(final int[] labels, final int width,
		final int height)
	{
		final int w = (width + 1) / 2;
		final int[] half = new int[w * ((height + 1) / 2)];
		for (int i = 0; i < half.length; i++) {
			int most = 0;
			final List<Integer> four = four(labels, width, height, 2 * (i % w), 2 *
				(i / w));
			for (final int label : four) {
				final int votes = Collections.frequency(four, label);
				if (votes <= most) continue;
				most = votes;
				half[i] = label;
			}
		}
		return half;
	}

	private static List<Integer> four(final int[] labels, final int width,
		final int height, final int left, final int top)
	{
		final List<Integer> four = new ArrayList<>();
		for (int y = top; y < Math.min(height, top + 2); y++) {
			for (int x = left; x < Math.min(width, left + 2); x++) {
				four.add(labels[y * width + x]);
			}
		}
		return four;
	}

	@Test
	public void labelsColorsAndSizeAreInTheFile() throws IOException {
		final Path path = folder.resolve("a.tif");
		final int[] labels = labels(700, 600, 3);
		write(path, tags(700, 600), labels, 512);
		try (TiffFile file = new TiffFile(path)) {
			final Pixels pixels = file.read();
			final byte[] read = (byte[]) pixels.planes().get(0);
			for (int i = 0; i < labels.length; i++) {
				assertEquals(labels[i], read[i]);
			}
			assertArrayEquals(PALETTE, Arrays.copyOf(pixels.palette(), 4));
			assertEquals(0.5, pixels.size().width(), 1e-6);
			assertEquals(0.25, pixels.size().height(), 1e-6);
		}
	}

	@ParameterizedTest
	@CsvSource({ "1301, 1099", "700, 300", "60, 40" })
	public void anOmeTiffIsReadBack(final int width, final int height)
		throws IOException
	{
		final Path path = folder.resolve("a.ome.tif");
		final Path plain = folder.resolve("a.tif");
		final int[] labels = labels(width, height, 3);
		write(plain, tags(width, height), labels, 512);
		write(path, new PyramidTags(width, height, PALETTE, PixelSize.micrometers(
			0.5, 0.25), LabelFormat.OME), labels, 512);
		final int levels = TileGrid.pyramid(width, height).size();
		for (int level = 0; level < levels; level++) {
			try (PyramidLabels first = new PyramidLabels(plain, level);
					PyramidLabels other = new PyramidLabels(path, level))
			{
				assertEquals("made by a test", other.description());
				assertEquals(0, other.colors().length);
				assertEquals(0.25, other.pixelSize().height(), 1e-9);
				final int[] row = new int[first.width()];
				final int[] same = new int[other.width()];
				for (int y = 0; y < first.height(); y++) {
					first.read(y, row);
					other.read(y, same);
					assertArrayEquals(row, same);
				}
			}
		}
	}

	@Test
	public void moreThan255LabelsHave16Bits() throws IOException {
		final Path path = folder.resolve("a.tif");
		final int[] labels = labels(700, 600, 60_000);
		write(path, new PyramidTags(700, 600, new int[60_001], PixelSize.UNKNOWN),
			labels, 512);
		try (TiffFile file = new TiffFile(path)) {
			final Pixels pixels = file.read();
			final short[] read = (short[]) pixels.planes().get(0);
			for (int i = 0; i < labels.length; i++) {
				assertEquals(labels[i], read[i] & 0xFFFF);
			}
			assertFalse(pixels.size().isKnown());
		}
	}

	@Test
	public void tilesAreStoredRowByRowWithTheirParentsBetweenThem()
		throws IOException
	{
		final List<TileGrid> levels = TileGrid.pyramid(1500, 1500);
		final Path path = folder.resolve("a.tif");
		try (PyramidFile file = new PyramidFile(path, levels, false)) {
			final List<int[]> tiles = new ArrayList<>();
			for (int level = 0; level < levels.size(); level++) {
				for (int tile = 0; tile < levels.get(level).count(); tile++) {
					tiles.add(new int[] { level, tile });
				}
			}
			Collections.shuffle(tiles, new Random(2));
			for (final int[] tile : tiles) {
				file.add(tile[0], tile[1], new byte[] { (byte) (10 * tile[0] +
					tile[1]) });
			}
		}
		final byte[] bytes = Files.readAllBytes(path);
		final StringBuilder order = new StringBuilder();
		for (int i = 8; i < bytes.length; i += 2) {
			order.append(bytes[i]).append(' ');
		}
		assertEquals("0 1 2 3 4 10 5 11 6 7 12 8 13 20 ", order.toString());
	}

	@Test
	public void aFileThatCouldPass4GBIsABigTiff() throws IOException {
		assertFalse(PyramidFile.couldPass4GB(TileGrid.pyramid(50_000, 50_000),
			1 << 18));
		assertTrue(PyramidFile.couldPass4GB(TileGrid.pyramid(60_000, 60_000),
			1 << 18));
	}

	/** As large as they are, two directories with what a reader needs. */
	@Test
	public void aBigTiffIsReadBack() throws IOException {
		final Path path = folder.resolve("a.tif");
		final List<TileGrid> levels = TileGrid.pyramid(600, 400);
		final PyramidTags tags = tags(600, 400);
		final LabelTile left = new LabelTile(1, 1);
		final int[] twos = new int[512];
		Arrays.fill(twos, 2);
		for (int y = 0; y < 512; y++) {
			left.put(twos, 0, 0, y, 512);
		}
		try (PyramidFile file = new PyramidFile(path, levels, true)) {
			final Deflater deflater = new Deflater();
			file.add(0, 0, left.compressed(deflater, levels.get(0)));
			file.add(0, 1, left.compressed(deflater, levels.get(0)));
			file.add(1, 0, left.compressed(deflater, levels.get(1)));
			file.finish(Arrays.asList(tags.tags(0, levels.get(0), "", true), tags
				.tags(1, levels.get(1), "", true)), false);
		}
		assertEquals(43, ByteBuffer.wrap(Files.readAllBytes(path)).order(
			ByteOrder.LITTLE_ENDIAN).getShort(2));
		try (TiffFile file = new TiffFile(path)) {
			assertEquals(2, file.levels().size());
			final int[] colors = colors(file.levels().get(0));
			assertTrue(Arrays.stream(colors).allMatch(rgb -> rgb == PALETTE[2]));
		}
	}
}
