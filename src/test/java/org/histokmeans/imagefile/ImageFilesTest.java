
package org.histokmeans.imagefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.io.Opener;
import ij.process.ColorProcessor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.ImageOutputStream;

import org.histokmeans.batch.TestFolder;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Files as ImageJ opens them, and what ImageJ does not open. */
public class ImageFilesTest {

	@TempDir
	Path folder;

	@BeforeAll
	public static void withoutWindows() {
		System.setProperty("java.awt.headless", "true");
	}

	@ParameterizedTest
	@ValueSource(ints = { BufferedImage.TYPE_INT_RGB, BufferedImage.TYPE_INT_ARGB,
		BufferedImage.TYPE_3BYTE_BGR, BufferedImage.TYPE_BYTE_GRAY,
		BufferedImage.TYPE_BYTE_BINARY, BufferedImage.TYPE_BYTE_INDEXED,
		BufferedImage.TYPE_USHORT_GRAY })
	public void aPngIsWhatImageJMakesOfIt(final int type) throws IOException {
		final BufferedImage picture = new BufferedImage(40, 30, type);
		picture.createGraphics().drawImage(TestFolder.picture(30, 30, 1), 0, 0,
			null);
		final Path path = folder.resolve("a.png");
		ImageIO.write(picture, "png", path.toFile());
		assertAsImageJ(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "jpg", "bmp", "gif" })
	public void otherFormatsAreWhatImageJMakesOfThem(final String ending)
		throws IOException
	{
		final Path path = folder.resolve("a." + ending);
		TestFolder.image(path, 40, 30, 1);
		assertAsImageJ(path);
	}

	@ParameterizedTest
	@ValueSource(strings = { "LZW", "Deflate", "PackBits" })
	public void compressedTiffIsWhatImageJMakesOfIt(final String compression)
		throws IOException
	{
		final Path path = folder.resolve("a.tif");
		writeTiff(path, compression);
		final ImagePlus image = assertAsImageJ(path);
		final BufferedImage picture = TestFolder.picture(40, 30, 1);
		assertEquals(picture.getRGB(7, 9) & 0xffffff, image.getProcessor().get(7,
			9) & 0xffffff);
	}

	private static void writeTiff(final Path path, final String compression)
		throws IOException
	{
		ImageWriter writer = null;
		for (final java.util.Iterator<ImageWriter> writers = ImageIO
			.getImageWritersByFormatName("tiff"); writer == null;)
		{
			final ImageWriter next = writers.next();
			if (next.getClass().getName().startsWith("com.sun.")) writer = next;
		}
		final ImageWriteParam param = writer.getDefaultWriteParam();
		param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
		param.setCompressionType(compression);
		try (ImageOutputStream out = ImageIO.createImageOutputStream(path
			.toFile()))
		{
			writer.setOutput(out);
			writer.write(null, new IIOImage(TestFolder.picture(40, 30, 1), null,
				null), param);
		}
		writer.dispose();
	}

	@Test
	public void aStackKeepsSlicesAndScale() throws IOException {
		final Path path = folder.resolve("a.tif");
		final ImagePlus stack = stack();
		assertTrue(new FileSaver(stack).saveAsTiffStack(path.toString()));
		final ImagePlus image = assertAsImageJ(path);
		assertEquals("\u00B5m", image.getCalibration().getUnit());
		assertEquals(2, image.getStackSize());
		assertEquals(0.25, image.getCalibration().pixelWidth, 1e-9);
		assertEquals(1200, ImageHeader.pixels(path) / 2);
	}

	private static ImagePlus stack() {
		final ImageStack stack = new ImageStack(40, 30);
		stack.addSlice(new ColorProcessor(TestFolder.picture(40, 30, 1)));
		stack.addSlice(new ColorProcessor(TestFolder.picture(40, 30, 2)));
		final ImagePlus image = new ImagePlus("stack", stack);
		image.getCalibration().pixelWidth = 0.25;
		image.getCalibration().pixelHeight = 0.25;
		image.getCalibration().setUnit("\u00B5m");
		return image;
	}

	@Test
	public void aTiledJpegTiffHasThePixelsOfItsTiles() throws IOException {
		final Path path = folder.resolve("slide.tif");
		final BufferedImage picture = TestFolder.picture(192, 128, 5);
		new TiledTiffFile(picture).write(path);
		final ImagePlus image = ImageFiles.open(path);
		assertEquals("slide.tif", image.getTitle());
		assertEquals(24, image.getBitDepth());
		assertEquals(0.5, image.getCalibration().pixelWidth, 1e-9);
		assertEquals("\u00B5m", image.getCalibration().getUnit());
		assertEquals(192 * 128, ImageHeader.pixels(path));
		final int tile = TiledTiffFile.TILE;
		for (int y = 0; y < 128; y += tile) {
			for (int x = 0; x < 192; x += tile) {
				final BufferedImage expected = ImageIO.read(new ByteArrayInputStream(
					TiledTiffFile.jpeg(picture, x, y)));
				for (int i = 0; i < tile * tile; i++) {
					assertEquals(expected.getRGB(i % tile, i / tile), image.getProcessor()
						.get(x + i % tile, y + i / tile));
				}
			}
		}
	}

	/** The PNG was decoded from the slide by other software. */
	@Test
	public void aRealSlideHasTheRightColorsAndScale() throws IOException {
		final Path data = Paths.get(System.getProperty("histokmeans.data", "none"));
		final Path slide = data.resolve("CMU-1-Small-Region.svs");
		assumeTrue(Files.exists(slide), "no real images in " + data);
		final ImagePlus image = ImageFiles.open(slide);
		assertEquals(0.499, image.getCalibration().pixelWidth, 1e-9);
		final ImagePlus png = ImageFiles.open(data.resolve("cmu-2220x2967.png"));
		assertArrayEquals((int[]) png.getProcessor().getPixels(), (int[]) image
			.getProcessor().getPixels());
		final ImagePlus pyramid = ImageFiles.open(data.resolve(
			"cmu-pyramid-1024.tif"));
		assertEquals(1, pyramid.getStackSize());
		assertEquals(1024, pyramid.getWidth());
	}

	@ParameterizedTest
	@ValueSource(strings = { "png", "jpg", "tif", "stack.tif", "bmp", "gif",
		"lzw.tif", "slide.tif" })
	public void aFileWithoutItsEndIsRefused(final String ending)
		throws IOException
	{
		final Path path = folder.resolve("a." + ending);
		if (ending.startsWith("stack")) new FileSaver(stack()).saveAsTiffStack(path
			.toString());
		else if (ending.startsWith("lzw")) writeTiff(path, "LZW");
		else if (ending.startsWith("slide")) new TiledTiffFile(TestFolder.picture(
			192, 128, 5)).write(path);
		else if (ending.equals("tif")) new FileSaver(new ImagePlus("",
			new ColorProcessor(TestFolder.picture(40, 30, 1)))).saveAsTiff(path
				.toString());
		else TestFolder.image(path, 400, 300, 1);
		ImageFiles.open(path);
		final byte[] bytes = Files.readAllBytes(path);
		for (final int part : new int[] { 9, 7, 4, 1 }) {
			Files.write(path, Arrays.copyOf(bytes, bytes.length * part / 10));
			assertSentence(path);
		}
	}

	@Test
	public void theBytesOfATiffAreNobodysPreference() throws IOException {
		final Path a = folder.resolve("a.tif");
		final Path b = folder.resolve("b.tif");
		final boolean preferred = ij.Prefs.intelByteOrder;
		try {
			ij.Prefs.intelByteOrder = true;
			ImageFiles.writeTiff(stack(), a);
			ij.Prefs.intelByteOrder = false;
			ImageFiles.writeTiff(stack(), b);
			assertFalse(ij.Prefs.intelByteOrder);
		}
		finally {
			ij.Prefs.intelByteOrder = preferred;
		}
		assertArrayEquals(Files.readAllBytes(a), Files.readAllBytes(b));
	}

	@Test
	public void whatIsNoImageGetsASentence() throws IOException {
		assertSentence(folder.resolve("missing.png"));
		assertSentence(Files.createDirectory(folder.resolve("folder.png")));
		assertSentence(Files.write(folder.resolve("zero.png"), new byte[0]));
		assertSentence(Files.write(folder.resolve("text.png"), "text".getBytes()));
		assertSentence(Files.write(folder.resolve("a.tif"), new byte[] { 0x49, 0x49,
			0x2A, 0 }));
		assertSentence(Files.write(folder.resolve("b.tif"), new byte[] { 0x49, 0x49,
			0x2B, 0, 8, 0, 0, 0 }));
	}

	/** ImageJ would stop the macro that opens it. */
	@Test
	public void aBitmapWithoutItsEndGetsASentence() throws IOException {
		final Path whole = folder.resolve("whole.bmp");
		TestFolder.image(whole, 33, 20, 6);
		assertEquals(33, ImageFiles.open(whole).getWidth());
		final byte[] bytes = Files.readAllBytes(whole);
		for (final int length : new int[] { 20, 60, bytes.length - 1 }) {
			final Path cut = Files.write(folder.resolve("cut.bmp"), Arrays.copyOf(
				bytes, length));
			assertTrue(assertThrows(IOException.class, () -> ImageFiles.open(cut))
				.getMessage().contains("its end is missing"));
		}
	}

	private static void assertSentence(final Path path) {
		final String message = assertThrows(IOException.class, () -> ImageFiles
			.open(path), path.toString()).getMessage();
		assertTrue(message.startsWith(path + " "), message);
		assertTrue(message.endsWith("."), message);
	}

	@Test
	public void manyThreadsOpenTheirOwnImages() throws Exception {
		final List<Path> paths = new ArrayList<>();
		for (int i = 0; i < 40; i++) {
			final Path path = folder.resolve(i + "." + Arrays.asList("png", "jpg",
				"bmp", "tif", "gif").get(i % 5));
			if (i % 5 == 3) new TiledTiffFile(TestFolder.picture(128, 64, i)).write(
				path);
			else TestFolder.image(path, 60 + i, 50, i);
			paths.add(path);
			Files.write(folder.resolve(i + "bad.png"), "text".getBytes());
		}
		final List<int[]> alone = new ArrayList<>();
		for (final Path path : paths) {
			alone.add(pixels(ImageFiles.open(path)));
		}
		final ExecutorService pool = Executors.newFixedThreadPool(8);
		final List<Future<int[]>> together = new ArrayList<>();
		for (final Path path : paths) {
			together.add(pool.submit(() -> pixels(ImageFiles.open(path))));
			pool.submit(() -> ImageFiles.open(Paths.get(path.toString().replaceFirst(
				"\\.\\w+$", "bad.png"))));
		}
		for (int i = 0; i < paths.size(); i++) {
			assertArrayEquals(alone.get(i), together.get(i).get());
		}
		pool.shutdown();
		assertTrue(pool.awaitTermination(1, TimeUnit.MINUTES));
		assertFalse(ij.IJ.redirectingErrorMessages());
	}

	private static ImagePlus assertAsImageJ(final Path path) throws IOException {
		final ImagePlus image = ImageFiles.open(path);
		final ImagePlus expected = new Opener().openImage(path.toString());
		assertEquals(expected.getBitDepth(), image.getBitDepth());
		assertEquals(expected.getStackSize(), image.getStackSize());
		assertEquals(expected.getType(), image.getType());
		assertEquals(path.getFileName().toString(), image.getTitle());
		assertFalse(image.getCalibration().getUnit().trim().isEmpty());
		assertArrayEquals(pixels(expected), pixels(image));
		return image;
	}

	private static int[] pixels(final ImagePlus image) {
		final int[] pixels = new int[image.getWidth() * image.getHeight() * image
			.getStackSize()];
		int n = 0;
		for (int slice = 1; slice <= image.getStackSize(); slice++) {
			image.setSlice(slice);
			final ij.process.ImageProcessor slicePixels = image.getProcessor()
				.convertToRGB();
			for (int i = 0; i < image.getWidth() * image.getHeight(); i++) {
				pixels[n++] = slicePixels.get(i);
			}
		}
		return pixels;
	}
}
