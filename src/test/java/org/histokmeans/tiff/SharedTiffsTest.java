
package org.histokmeans.tiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.histokmeans.raster.Pixels;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Odd and hostile files beside the project; skipped where they are absent. */
public class SharedTiffsTest {

	private static Path path(final String name) {
		final File file = new File(System.getProperty("histokmeans.data", ""),
			name);
		Assumptions.assumeTrue(file.isFile(), "There is no " + file +
			"; set -Dhistokmeans.data.");
		return file.toPath();
	}

	private static Pixels read(final String name) throws IOException {
		try (TiffFile file = new TiffFile(path(name))) {
			return file.read();
		}
	}

	private static List<DynamicTest> tests(final Check check,
		final String... names)
	{
		return Stream.of(names).map(name -> DynamicTest.dynamicTest(name,
			() -> check.check(name))).collect(Collectors.toList());
	}

	private interface Check {

		void check(String name) throws IOException;
	}

	@TestFactory
	public List<DynamicTest> thePictureIsRead() {
		return tests(name -> assertArrayEquals(Tissue.picture(), (int[]) read(name)
			.planes().get(0)), "formats/aperio-strips.tif", "formats/cmyk-planar.tif",
			"formats/fillorder2.tif", "formats/ifd-loop.tif",
			"formats/ome-rgb.ome.tif", "formats/pages-same-size-two-kinds.tif",
			"formats/pages-two-palettes.tif", "formats/res-inch.tif",
			"formats/res-none.tif", "formats/res-none-tiles.tif",
			"formats/right/aperio-tiles.tif", "formats/right/bigendian.tif",
			"formats/right/bigtiff.tif", "formats/right/cmyk-contig.tif",
			"formats/right/comp-deflate.tif", "formats/right/comp-lzw.tif",
			"formats/right/comp-packbits.tif", "formats/right/imagej-cm.tif",
			"formats/right/imagej-um-cm.tif", "formats/right/imagej-rgb-stack.tif",
			"formats/right/res-aniso.tif", "formats/right/rgb-planar.tif",
			"formats/right/rgb-planar-rps1.tif",
			"formats/right/rgb-planar-rps16-lzw.tif",
			"formats/right/rgb8-predictor.tif",
			"formats/right/rgb8-predictor-tiles.tif",
			"formats/right/rgba-planar-tiles.tif");
	}

	@TestFactory
	public List<DynamicTest> allColorsAreNearThree() {
		return tests(name -> {
			final int[] plane = (int[]) read(name).planes().get(0);
			final long near = Arrays.stream(plane).filter(SharedTiffsTest::isNear)
				.count();
			assertEquals(plane.length, near);
		}, "formats/cielab.tif", "formats/ycbcr-raw-444.tif",
			"formats/jpeg-strips-256.tif", "formats/jpeg-ids012-ycbcr.tif",
			"formats/thumbnail-first-tiles.tif", "formats/pages-of-two-sizes.tif",
			"formats/right/jpeg-ids012-ycbcr-coefficients.tif",
			"formats/right/jpeg-ids012-ycbcr-coefficients-odd.tif",
			"formats/right/jpeg-strips-499.tif", "formats/right/jpeg-strips-500.tif",
			"formats/right/jpeg-strips-512.tif");
	}

	/** JPEG, and the corners of CIELab, are not exact. */
	private static boolean isNear(final int rgb) {
		return Arrays.stream(Tissue.COLORS).anyMatch(color -> Math.abs((rgb >> 16) -
			(color >> 16)) <= 8 && Math.abs((rgb >> 8 & 0xFF) - (color >> 8 &
				0xFF)) <= 8 && Math.abs((rgb & 0xFF) - (color & 0xFF)) <= 8);
	}

	@TestFactory
	public List<DynamicTest> glassThatIsTransparentIsWhite() {
		return tests(name -> {
			final int[] plane = (int[]) read(name).planes().get(0);
			assertEquals(0x5A3C82, plane[0]);
			assertEquals(0xFFFFFF, plane[32]);
		}, "formats/transparent-glass.tif",
			"formats/right/transparent-glass-tiles.tif");
	}

	@TestFactory
	public List<DynamicTest> whatIsRefusedSaysWhy() {
		return Stream.of("formats/comp-jpeg2000.tif|JPEG 2000",
			"formats/comp-zstd.tif|ZSTD", "formats/right/comp-jpegxl.tif|JPEG XL",
			"formats/right/comp-lerc.tif|LERC", "formats/right/comp-lzma.tif|LZMA",
			"formats/gray-float-tiles.tif|32-bit grayscale",
			"formats/right/gray-float-strips.tif|32-bit grayscale",
			"formats/rgb16-strips.tif|16-bit RGB",
			"formats/right/rgb16-big.tif|16-bit RGB",
			"formats/right/bigendian16.tif|16-bit RGB",
			"formats/ome-cyx.ome.tif|3 channels",
			"formats/huge-60000x40000.tif|60000 x 40000 pixels, more than fit",
			"hostile/deflate-damaged.tif|damaged", "hostile/lzw-damaged.tif|damaged",
			"hostile/t60-jpeg.tif|damaged").map(SharedTiffsTest::isRefused).collect(
				Collectors.toList());
	}

	private static DynamicTest isRefused(final String line) {
		final String name = line.split("\\|")[0];
		final String words = line.split("\\|")[1];
		return DynamicTest.dynamicTest(name, () -> {
			final Path path = path(name);
			final String sentence = assertThrows(IOException.class, () -> read(name))
				.getMessage();
			assertTrue(sentence.startsWith(path.toString()) && sentence.contains(
				words), sentence);
		});
	}

	@TestFactory
	public List<DynamicTest> thePixelsAreHalfAMicrometerWide() {
		return tests(name -> assertEquals(0.5, read(name).size().width(), 1e-9),
			"formats/res-inch.tif", "formats/ome-rgb.ome.tif",
			"formats/right/res-inch-tiles.tif", "formats/right/res-cm.tif",
			"formats/right/res-cm-tiles.tif", "formats/right/res-aniso.tif");
	}

	@TestFactory
	public List<DynamicTest> theSizeOfPixelsIsUnknown() {
		return tests(name -> assertEquals(0, read(name).size().width()),
			"formats/res-none.tif", "formats/res-none-tiles.tif",
			"formats/right/res-72.tif", "formats/right/res-72-tiles.tif",
			"hostile/mpp.svs");
	}

	@TestFactory
	public List<DynamicTest> whatIsLeftOutIsSaid() {
		return tests(name -> assertTrue(read(name).remark().startsWith(path(name)
			.toString())), "formats/pages-of-two-sizes.tif",
			"formats/pages-same-size-two-kinds.tif",
			"formats/thumbnail-first-tiles.tif", "cmu-pyramid-1024.tif");
	}

	@Test
	public void aSlideIsReadToTheLastPixel() throws IOException {
		final BufferedImage expected = ImageIO.read(path("cmu-2220x2967.png")
			.toFile());
		final int[] plane = (int[]) read("CMU-1-Small-Region.svs").planes().get(0);
		for (int i = 0; i < plane.length; i++) {
			final int pixel = expected.getRGB(i % 2220, i / 2220) & 0xFFFFFF;
			if (plane[i] != pixel) assertEquals(pixel, plane[i], "pixel " + i);
		}
		assertEquals(2220 * 2967, plane.length);
	}

	@Test
	public void nothingOfImageJsMetadataIsRead() throws IOException {
		try (TiffFile file = new TiffFile(path("hostile/plot-dos.tif"))) {
			assertTrue(file.isWrittenByImageJ());
			assertEquals(48 * 40, file.pixels());
			assertEquals(1, file.read().planes().size());
		}
	}
}
