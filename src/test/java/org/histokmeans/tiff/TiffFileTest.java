
package org.histokmeans.tiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import javax.imageio.ImageIO;

import org.histokmeans.raster.Pixels;
import org.histokmeans.raster.TooLargeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.api.io.TempDir;

/** Files of all kinds that are read, and of some that are not. */
public class TiffFileTest {

	private static final int LZW = 5;
	private static final int JPEG = 7;
	private static final int DEFLATE = 8;
	private static final int PACK_BITS = 32773;

	/** Samples of transparent glass. */
	private static final int[][] GLASS = { { 90, 60, 130, 255 }, { 220, 150, 190,
		255 }, { 0, 0, 0, 0 } };

	@TempDir
	Path folder;

	private Path path;

	@BeforeEach
	public void nameTheFile() {
		path = folder.resolve("a.tif");
	}

	/** A strip of the picture in RGB. */
	private static MadeTiff page() {
		return new MadeTiff(Tissue.WIDTH, Tissue.HEIGHT);
	}

	private static MadeTiff rgb() {
		return page().block(Tissue.samples(Tissue.RGB));
	}

	private static MadeTiff samples(final int photometric,
		final int[]... ofTissues)
	{
		final int count = ofTissues[0].length;
		final long[] bits = new long[count];
		Arrays.fill(bits, 8);
		return page().set(258, MadeTiff.SHORT, bits).set(262, MadeTiff.SHORT,
			photometric).set(277, MadeTiff.SHORT, count).block(Tissue.samples(
				ofTissues));
	}

	private static MadeTiff compressed(final int compression, final byte[] data) {
		return page().set(259, MadeTiff.SHORT, compression).block(data);
	}

	private Pixels read(final MadeTiff... pages) throws IOException {
		MadeTiff.write(path, pages);
		return read();
	}

	private Pixels read() throws IOException {
		try (TiffFile file = new TiffFile(path)) {
			return file.read();
		}
	}

	private String refusal(final MadeTiff... pages) {
		final String sentence = assertThrows(IOException.class, () -> read(pages))
			.getMessage();
		assertTrue(sentence.startsWith(path.toString()), sentence);
		return sentence;
	}

	@TestFactory
	public List<DynamicTest> thePictureIsRead() throws IOException {
		final byte[] rgb = Tissue.samples(Tissue.RGB);
		final List<DynamicTest> tests = new ArrayList<>();
		tests.add(isPicture("a strip", 0, rgb()));
		tests.add(isPicture("strips", 0, strips()));
		tests.add(isPicture("tiles", 0, tiles()));
		tests.add(isPicture("planes", 0, planes()));
		tests.add(isPicture("PackBits", 0, compressed(PACK_BITS, Packing.packBits(
			rgb))));
		tests.add(isPicture("Deflate", 0, compressed(DEFLATE, Packing.deflate(
			rgb))));
		tests.add(isPicture("old number of Deflate", 0, compressed(32946, Packing
			.deflate(rgb))));
		tests.add(isPicture("LZW", 0, compressed(LZW, Packing.lzw(rgb, false))));
		tests.add(isPicture("old-style LZW", 0, compressed(LZW, Packing.lzw(rgb,
			true))));
		tests.add(isPicture("predictor", 0, compressed(DEFLATE, Packing.deflate(
			differences(rgb))).set(317, MadeTiff.SHORT, 2)));
		tests.add(isPicture("FillOrder 2", 0, page().set(266, MadeTiff.SHORT, 2)
			.block(reversed(rgb))));
		tests.add(isPicture("YCbCr", 3, samples(6, Tissue.YCBCR).set(530,
			MadeTiff.SHORT, 1, 1)));
		tests.add(isPicture("subsampled YCbCr", 3, subsampled()));
		tests.add(isPicture("CMYK", 1, samples(5, new int[] { 165, 195, 125, 0 },
			new int[] { 35, 105, 65, 0 }, new int[] { 11, 13, 10, 0 })));
		tests.add(isPicture("CIELab", 3, samples(8, new int[] { 80, 25, 221 },
			new int[] { 179, 31, 246 }, new int[] { 244, 1, 255 })));
		tests.add(isPicture("JPEG of RGB", 4, jpeg(Tissue.RGB, 2, 1)));
		tests.add(isPicture("JPEG of YCbCr", 4, jpeg(Tissue.YCBCR, 6, 1)));
		tests.add(isPicture("JPEG of components 0, 1, 2", 4, jpeg(Tissue.YCBCR, 6,
			0)));
		tests.add(isPicture("JPEG with tables apart", 4, withTables()));
		tests.add(isPicture("a fourth sample of no meaning", 0, samples(2,
			new int[] { 90, 60, 130, 0 }, new int[] { 220, 150, 190, 7 }, new int[] {
				244, 242, 245, 9 }).set(338, MadeTiff.SHORT, 0)));
		return tests;
	}

	private DynamicTest isPicture(final String name, final int tolerance,
		final MadeTiff page)
	{
		return DynamicTest.dynamicTest(name, () -> assertNear(Tissue.picture(),
			(int[]) read(page).planes().get(0), tolerance));
	}

	private static void assertNear(final int[] expected, final int[] actual,
		final int tolerance)
	{
		assertEquals(expected.length, actual.length);
		for (int i = 0; i < expected.length; i++) {
			for (int shift = 0; shift < 24; shift += 8) {
				assertEquals(expected[i] >> shift & 0xFF, actual[i] >> shift & 0xFF,
					tolerance, "pixel " + i);
			}
		}
	}

	/** The last one has fewer rows. */
	private static MadeTiff strips() {
		final MadeTiff page = page().set(278, MadeTiff.LONG, 24);
		for (int y = 0; y < Tissue.HEIGHT; y += 24) {
			page.block(Tissue.samples(0, y, Tissue.WIDTH, Math.min(24, Tissue.HEIGHT -
				y), Tissue.RGB));
		}
		return page;
	}

	/** Those at the right and below reach beyond the image. */
	private static MadeTiff tiles() {
		final MadeTiff page = page().tiles(64, 48);
		for (int y = 0; y < Tissue.HEIGHT; y += 48) {
			for (int x = 0; x < Tissue.WIDTH; x += 64) {
				page.block(Tissue.samples(x, y, 64, 48, Tissue.RGB));
			}
		}
		return page;
	}

	private static MadeTiff planes() {
		final MadeTiff page = page().set(284, MadeTiff.SHORT, 2);
		for (int channel = 0; channel < 3; channel++) {
			final int[][] one = new int[3][];
			for (int tissue = 0; tissue < 3; tissue++) {
				one[tissue] = new int[] { Tissue.RGB[tissue][channel] };
			}
			page.block(Tissue.samples(one));
		}
		return page;
	}

	private static byte[] differences(final byte[] rgb) {
		final byte[] differences = rgb.clone();
		for (int i = 0; i < rgb.length; i++) {
			if (i % (3 * Tissue.WIDTH) >= 3) differences[i] -= rgb[i - 3];
		}
		return differences;
	}

	private static byte[] reversed(final byte[] data) {
		final byte[] reversed = new byte[data.length];
		for (int i = 0; i < data.length; i++) {
			reversed[i] = (byte) (Integer.reverse(data[i]) >>> 24);
		}
		return reversed;
	}

	/** Four pixels share their differences. */
	private static MadeTiff subsampled() {
		final byte[] data = new byte[Tissue.WIDTH * Tissue.HEIGHT / 4 * 6];
		int to = 0;
		for (int y = 0; y < Tissue.HEIGHT; y += 2) {
			for (int x = 0; x < Tissue.WIDTH; x += 2) {
				final int[] color = Tissue.YCBCR[Tissue.tissue(x, y)];
				for (final int index : new int[] { 0, 0, 0, 0, 1, 2 }) {
					data[to++] = (byte) color[index];
				}
			}
		}
		return page().set(262, MadeTiff.SHORT, 6).block(data);
	}

	private static MadeTiff jpeg(final int[][] ofTissues, final int photometric,
		final int firstId) throws IOException
	{
		return compressed(JPEG, Tissue.jpeg(Tissue.samples(ofTissues), Tissue.WIDTH,
			Tissue.HEIGHT, firstId)).set(262, MadeTiff.SHORT, photometric);
	}

	private static MadeTiff withTables() throws IOException {
		final byte[] jpeg = Tissue.jpeg(Tissue.samples(Tissue.YCBCR), Tissue.WIDTH,
			Tissue.HEIGHT, 1);
		return compressed(JPEG, Tissue.tables(jpeg, false)).bytes(347,
			MadeTiff.UNDEFINED, Tissue.tables(jpeg, true)).set(262, MadeTiff.SHORT,
				6);
	}

	@Test
	public void bothByteOrdersAndBigTiffAreRead() throws IOException {
		for (final boolean isBig : new boolean[] { false, true }) {
			for (final ByteOrder order : new ByteOrder[] { ByteOrder.BIG_ENDIAN,
				ByteOrder.LITTLE_ENDIAN })
			{
				Files.write(path, MadeTiff.file(order, isBig, rgb()));
				assertArrayEquals(Tissue.picture(), (int[]) read().planes().get(0));
			}
		}
	}

	@Test
	public void transparentGlassIsWhite() throws IOException {
		final MadeTiff straight = samples(2, GLASS).set(338, MadeTiff.SHORT, 2);
		final int[] plane = (int[]) read(straight).planes().get(0);
		assertEquals(0x5A3C82, plane[0]);
		assertEquals(0xFFFFFF, plane[32]);
		final MadeTiff premultiplied = samples(2, GLASS).set(338, MadeTiff.SHORT,
			1);
		assertArrayEquals(plane, (int[]) read(premultiplied).planes().get(0));
	}

	@Test
	public void indicesKeepTheirPalette() throws IOException {
		final Pixels pixels = read(indices(0, 1, 2));
		assertEquals(Pixels.Kind.INDEXED, pixels.kind());
		final byte[] plane = (byte[]) pixels.planes().get(0);
		assertEquals(0xDC96BE, pixels.palette()[plane[16]]);
	}

	@Test
	public void palettesThatDifferBecomeColors() throws IOException {
		final Pixels pixels = read(indices(0, 1, 2), indices(2, 1, 0));
		assertEquals(Pixels.Kind.RGB, pixels.kind());
		assertArrayEquals(Tissue.picture(), (int[]) pixels.planes().get(0));
		assertEquals(0xF4F2F5, ((int[]) pixels.planes().get(1))[0]);
	}

	/** @param colors of the first entries of the palette */
	private static MadeTiff indices(final int... colors) {
		final long[] map = new long[3 * 256];
		for (int i = 0; i < colors.length; i++) {
			for (int channel = 0; channel < 3; channel++) {
				map[channel * 256 + i] = 257 * Tissue.RGB[colors[i]][channel];
			}
		}
		return samples(3, new int[] { 0 }, new int[] { 1 }, new int[] { 2 }).set(
			320, MadeTiff.SHORT, map);
	}

	@Test
	public void grayOfSixteenBitsIsKept() throws IOException {
		final MadeTiff page = samples(1, new int[] { 1, 2 }, new int[] { 3, 4 },
			new int[] { 5, 6 }).set(258, MadeTiff.SHORT, 16).set(277, MadeTiff.SHORT,
				1);
		final Pixels pixels = read(page);
		assertEquals(Pixels.Kind.GRAY16, pixels.kind());
		assertEquals(0x0403, ((short[]) pixels.planes().get(0))[16]);
	}

	@Test
	public void whiteMayBeZero() throws IOException {
		final Pixels pixels = read(samples(0, new int[] { 0 }, new int[] { 100 },
			new int[] { 255 }));
		final byte[] plane = (byte[]) pixels.planes().get(0);
		assertEquals(Pixels.Kind.GRAY8, pixels.kind());
		assertEquals((byte) 255, plane[0]);
		assertEquals((byte) 155, plane[16]);
	}

	@Test
	public void fewBitsAreSpreadFromBlackToWhite() throws IOException {
		final MadeTiff page = new MadeTiff(4, 1).set(258, MadeTiff.SHORT, 2).set(
			262, MadeTiff.SHORT, 1).set(277, MadeTiff.SHORT, 1).block(new byte[] {
				0b00011011 });
		assertArrayEquals(new byte[] { 0, 85, (byte) 170, (byte) 255 },
			(byte[]) read(page).planes().get(0));
	}

	@TestFactory
	public List<DynamicTest> whatIsNotReadIsRefusedByItsName() {
		return Arrays.asList(isRefused("ZSTD", compressed(50000, new byte[9])),
			isRefused("WebP", compressed(50001, new byte[9])), isRefused("JPEG 2000",
				compressed(33005, new byte[9])), isRefused("LERC", compressed(34887,
					new byte[9])), isRefused("LZMA", compressed(34925, new byte[9])),
			isRefused("JPEG XL", compressed(50002, new byte[9])), isRefused(
				"old-style JPEG", compressed(6, new byte[9])), isRefused(
					"unknown (12345) compression", compressed(12345, new byte[9])),
			isRefused("16-bit RGB", page().set(258, MadeTiff.SHORT, 16, 16, 16).block(
				new byte[9])), isRefused("32-bit grayscale", gray(32).set(339,
					MadeTiff.SHORT, 3)), isRefused("64-bit grayscale", gray(64)),
			isRefused("signed 8-bit grayscale", gray(8).set(339, MadeTiff.SHORT, 2)),
			isRefused("photometric interpretation 99", page().set(262, MadeTiff.SHORT,
				99)), isRefused("inks other than CMYK", samples(5, GLASS).set(332,
					MadeTiff.SHORT, 2)), isRefused("3 channels", page().set(262,
						MadeTiff.SHORT, 1)), isRefused("3 channels", gray(8).text(
							"<OME><Image><Pixels SizeC=\"3\"></Pixels></Image></OME>")));
	}

	private static MadeTiff gray(final int bits) {
		return page().set(258, MadeTiff.SHORT, bits).set(262, MadeTiff.SHORT, 1)
			.set(277, MadeTiff.SHORT, 1).block(new byte[9]);
	}

	private DynamicTest isRefused(final String words, final MadeTiff page) {
		return DynamicTest.dynamicTest(words, () -> {
			final String sentence = refusal(page);
			assertTrue(sentence.contains(words), sentence);
		});
	}

	@TestFactory
	public List<DynamicTest> damageIsFound() throws IOException {
		final byte[] rgb = Tissue.samples(Tissue.RGB);
		final byte[] deflated = Packing.deflate(rgb);
		deflated[deflated.length - 1]++;
		final byte[] packed = Packing.packBits(rgb);
		final byte[] random = new byte[4000];
		new Random(7).nextBytes(random);
		final byte[] jpeg = Tissue.jpeg(rgb, Tissue.WIDTH, Tissue.HEIGHT, 1);
		return Arrays.asList(isDamaged("Deflate's checksum", compressed(DEFLATE,
			deflated)), isDamaged("Deflate of garbage", compressed(DEFLATE, random)),
			isDamaged("LZW of garbage", compressed(LZW, random)), isDamaged(
				"PackBits of garbage", compressed(PACK_BITS, random)), isDamaged(
					"PackBits with pixels left", compressed(PACK_BITS, Arrays.copyOf(
						packed, packed.length - 2))), isDamaged("PackBits with bytes left",
							compressed(PACK_BITS, Arrays.copyOf(packed, packed.length + 4))),
			isDamaged("JPEG of zeros", compressed(JPEG, new byte[999])), isDamaged(
				"JPEG cut in its pixels", compressed(JPEG, Arrays.copyOf(jpeg,
					jpeg.length * 2 / 3))), isDamaged("JPEG of another size", compressed(
						JPEG, Tissue.jpeg(rgb, Tissue.WIDTH, 32, 1))), isDamaged(
							"JPEG tables cut", compressed(JPEG, jpeg).bytes(347,
								MadeTiff.UNDEFINED, Arrays.copyOf(jpeg, 20))), isDamaged(
									"a strip of few bytes", page().block(new byte[99])));
	}

	private DynamicTest isDamaged(final String name, final MadeTiff page) {
		return DynamicTest.dynamicTest(name, () -> {
			final String sentence = refusal(page);
			assertTrue(sentence.contains("is damaged"), sentence);
		});
	}

	@Test
	public void aCutFileIsTruncated() throws IOException {
		MadeTiff.write(path, rgb().set(273, MadeTiff.LONG, 5000));
		try (TiffFile file = new TiffFile(path)) {
			assertTrue(file.isTruncated());
		}
		final String sentence = assertThrows(IOException.class, this::read)
			.getMessage();
		assertTrue(sentence.contains("its end is missing"), sentence);
	}

	/** Wherever it is cut: never other pixels, never anything but a sentence. */
	@Test
	public void everyBeginningIsRefusedInASentence() throws IOException {
		final byte[] whole = MadeTiff.file(ByteOrder.BIG_ENDIAN, false, indices(0,
			1, 2));
		for (int length = 1; length < whole.length; length += 13) {
			Files.write(path, Arrays.copyOf(whole, length));
			assertTrue(assertThrows(IOException.class, this::read, "cut at " + length)
				.getMessage().startsWith(path.toString()));
		}
	}

	@Test
	public void sizesAreCheckedBeforeMemoryIsTaken() throws IOException {
		MadeTiff.write(path, rgb().set(256, MadeTiff.LONG, 60000).set(257,
			MadeTiff.LONG, 40000));
		try (TiffFile file = new TiffFile(path)) {
			assertEquals(2_400_000_000L, file.pixels());
			final String sentence = assertThrows(TooLargeException.class, file::read)
				.getMessage();
			assertTrue(sentence.contains("60000 x 40000 pixels"), sentence);
		}
	}

	@Test
	public void fewBytesAreNotManyPixels() {
		final MadeTiff bomb = compressed(DEFLATE, Packing.deflate(new byte[9])).set(
			256, MadeTiff.LONG, 20000).set(257, MadeTiff.LONG, 20000).set(278,
				MadeTiff.LONG, 20000);
		assertTrue(refusal(bomb).contains("is damaged"));
	}

	/** Memory for so many pixels is not there. */
	@Test
	public void aSmallJpegIsNotManyPixels() throws IOException {
		final MadeTiff bomb = jpeg(Tissue.RGB, 2, 1).set(256, MadeTiff.LONG, 30000)
			.set(257, MadeTiff.LONG, 20000).set(278, MadeTiff.LONG, 20000);
		assertTrue(refusal(bomb).contains("is damaged"));
	}

	/** No directory lists those slices. */
	@Test
	public void slicesThatAreNotThereTakeNoMemory() throws IOException {
		MadeTiff.write(path, rgb().text("ImageJ=1.54p\nimages=999999999\n"));
		try (TiffFile file = new TiffFile(path)) {
			assertTrue(file.isTruncated());
		}
	}

	/** ImageJ would read on in the next one, or leave one out. */
	@Test
	public void pagesThatAreNotWholeAreNotLeftToImageJ() throws IOException {
		final String text = "ImageJ=1.54p\nimages=2\n";
		assertTrue(isForImageJ(rgb().text(text), rgb()));
		assertFalse(isForImageJ(rgb().text(text).set(257, MadeTiff.LONG, 900), rgb()
			.set(257, MadeTiff.LONG, 900)));
		assertFalse(isForImageJ(rgb().text(text), rgb().set(257, MadeTiff.LONG,
			32)));
	}

	private boolean isForImageJ(final MadeTiff... pages) throws IOException {
		MadeTiff.write(path, pages);
		try (TiffFile file = new TiffFile(path)) {
			return file.isWrittenByImageJ();
		}
	}

	/** Java's writer takes brightness and differences, four pixels each. */
	@Test
	public void aSubsampledJpegIsNotTakenForRgb() throws IOException {
		final BufferedImage picture = new BufferedImage(Tissue.WIDTH, Tissue.HEIGHT,
			BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, Tissue.WIDTH, Tissue.HEIGHT, Tissue.picture(), 0,
			Tissue.WIDTH);
		final ByteArrayOutputStream jpeg = new ByteArrayOutputStream();
		ImageIO.write(picture, "jpeg", jpeg);
		final MadeTiff page = compressed(JPEG, jpeg.toByteArray());
		assertTrue(refusal(page).contains("subsampled JPEG"), refusal(page));
		assertEquals(1, read(page.set(262, MadeTiff.SHORT, 6)).planes().size());
	}

	@Test
	public void aCircleOfDirectoriesIsOneImage() throws IOException {
		final byte[] file = MadeTiff.file(ByteOrder.LITTLE_ENDIAN, false, rgb());
		final int directory = 8 + 3 * Tissue.WIDTH * Tissue.HEIGHT;
		final int next = directory + 2 + 12 * file[directory];
		System.arraycopy(file, 4, file, next, 4);
		Files.write(path, file);
		assertEquals(1, read().planes().size());
	}
}
