
package org.histokmeans.imagefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.ImagePlus;
import ij.process.ImageProcessor;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.HashSet;
import java.util.Set;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Odd, damaged and hostile files that lie beside the project, each with what is
 * right: the colors of nuclei, stroma and glass, or words of a refusal.
 */
public class OddFilesTest {

	private static final int[][] TISSUE = { { 90, 60, 130 }, { 220, 150, 190 }, {
		244, 242, 245 } };
	private static final int[][] ON_WHITE = { TISSUE[0], TISSUE[1], { 255, 255,
		255 } };
	private static final int[][] GRAYS = { { 77, 77, 77 }, { 175, 175, 175 }, {
		243, 243, 243 } };

	@BeforeAll
	public static void withoutWindows() {
		System.setProperty("java.awt.headless", "true");
	}

	/** The tolerance is that of the compression or of the kind of numbers. */
	@ParameterizedTest
	@CsvSource({ "ref.png, 0", "aperio-strips.tif, 0", "cielab.tif, 8",
		"cmyk-planar.tif, 1", "cmyk.jpg, 1", "fillorder2.tif, 0", "ifd-loop.tif, 0",
		"jpeg-ids012-ycbcr.tif, 40", "jpeg-strips-256.tif, 40",
		"ome-rgb.ome.tif, 0", "res-inch.tif, 0", "res-none.tif, 0",
		"res-none-tiles.tif, 0", "rgb565.bmp, 4", "ycbcr-raw-444.tif, 3",
		"thumbnail-first-tiles.tif, 0", "pages-of-two-sizes.tif, 0",
		"pages-same-size-two-kinds.tif, 0", "pages-two-palettes.tif, 0",
		"right/aperio-tiles.tif, 0", "right/bigendian.tif, 0",
		"right/bigtiff.tif, 0", "right/cmyk-contig.tif, 1",
		"right/comp-deflate.tif, 0", "right/comp-lzw.tif, 0",
		"right/comp-packbits.tif, 0", "right/imagej-cm.tif, 0",
		"right/imagej-rgb-stack.tif, 0", "right/imagej-um-cm.tif, 0",
		"right/interlaced.png, 0", "right/one-column.png, 0",
		"right/one-row.png, 0", "right/palette-v3.bmp, 0",
		"right/palette-v4.bmp, 0", "right/palette-v5.bmp, 0", "right/phys.png, 0",
		"right/res-72.tif, 0", "right/res-aniso.tif, 0", "right/res-cm.tif, 0",
		"right/rgb-planar.tif, 0", "right/rgb-planar-rps1.tif, 0",
		"right/rgb24-v5.bmp, 0", "right/rgb32-bitfields-v3.bmp, 0",
		"right/rgb32-bitfields-v5.bmp, 0",
		"right/rgb32-bitfields-v5-noalpha.bmp, 0", "right/rgb32-plain.bmp, 0",
		"right/rgb8-predictor.tif, 0", "right/rgba16.png, 0",
		"right/rgba32-bitfields-v5-opaque.bmp, 0", "right/very-wide.png, 0" })
	public void theColorsAreRight(final String file, final int tolerance)
		throws IOException
	{
		assertColors(open("formats/" + file), TISSUE, tolerance);
	}

	@ParameterizedTest
	@CsvSource({ "transparent-glass.png", "transparent-glass.tif",
		"right/transparent-glass-tiles.tif", "right/palette-transparent.png" })
	public void whatIsTransparentIsWhite(final String file) throws IOException {
		assertColors(open("formats/" + file), ON_WHITE, 0);
	}

	@ParameterizedTest
	@CsvSource({ "gray-alpha.png" })
	public void grayWithAlphaKeepsItsValues(final String file)
		throws IOException
	{
		final ImagePlus image = open("formats/" + file);
		assertEquals(8, image.getBitDepth());
		assertColors(image, GRAYS, 0);
	}

	@ParameterizedTest
	@CsvSource({ "palette256-v5.bmp", "right/palette256-v3.bmp" })
	public void aPaletteIsFoundBehindItsHeader(final String file)
		throws IOException
	{
		assertEquals(0x5A3C82, open("formats/" + file).getProcessor().convertToRGB()
			.get(0, 0) & 0xFFFFFF);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"formats/bmp-colors-used-huge.bmp|134217728 palette colors",
		"formats/comp-jpeg2000.tif|JPEG 2000", "formats/comp-zstd.tif|ZSTD",
		"formats/gray-float-tiles.tif|32-bit grayscale",
		"formats/huge-60000x40000.tif|60000 x 40000 pixels, more than fit",
		"formats/ome-cyx.ome.tif|3 channels", "formats/rgb16-strips.tif|16-bit RGB",
		"formats/right/comp-jpegxl.tif|JPEG XL", "formats/right/comp-lerc.tif|LERC",
		"formats/right/comp-lzma.tif|LZMA",
		"formats/right/gray-float-strips.tif|32-bit grayscale",
		"hostile/46341.png|46341 x 46341 pixels, more than fit",
		"hostile/65535.gif|65535 x 65535 pixels, more than fit",
		"hostile/clrused.bmp|2147483647 palette colors",
		"hostile/deflate-damaged.tif|is damaged",
		"hostile/lzw-damaged.tif|is damaged",
		"hostile/t45-anim.gif|its end is missing",
		"hostile/t60-jpeg.tif|is damaged" })
	public void whatIsNotReadIsRefusedByItsCause(final String file,
		final String words)
	{
		final Path path = path(file);
		final String message = assertThrows(IOException.class, () -> ImageFiles
			.open(path)).getMessage();
		assertTrue(message.startsWith(path.toString()), message);
		assertTrue(message.contains(words) && message.endsWith("."), message);
	}

	@ParameterizedTest
	@CsvSource({ "hostile/tall.png, 1, 2000000", "hostile/plot-dos.tif, 48, 40",
		"hostile/mpp.svs, 48, 40" })
	public void whatIsWholeIsOpened(final String file, final int width,
		final int height) throws IOException
	{
		final ImagePlus image = open(file);
		assertEquals(width, image.getWidth());
		assertEquals(height, image.getHeight());
		assertEquals("pixel", image.getCalibration().getUnit());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"formats/orientation6.jpg|orientation tag (6)",
		"formats/pages-of-two-sizes.tif|Left out",
		"formats/pages-same-size-two-kinds.tif|Left out",
		"formats/thumbnail-first-tiles.tif|192 x 128 pixels", "formats/ref.png|" })
	public void whatAPersonShouldKnowIsSaid(final String file, final String words)
		throws IOException
	{
		final String remark = ImageFiles.remark(open(file));
		if (words == null) assertEquals("", remark);
		else assertTrue(remark.contains(words), remark);
	}

	private static ImagePlus open(final String file) throws IOException {
		return ImageFiles.open(path(file));
	}

	private static Path path(final String file) {
		final Path path = Paths.get(System.getProperty("histokmeans.data", "none"))
			.resolve(file);
		assumeTrue(Files.exists(path), "there is no " + path);
		return path;
	}

	/** All of them occur, and no other. */
	private static void assertColors(final ImagePlus image, final int[][] colors,
		final int tolerance)
	{
		final Set<Integer> found = new HashSet<>();
		for (int slice = 1; slice <= image.getStackSize(); slice++) {
			final ImageProcessor pixels = image.getStack().getProcessor(slice);
			if (!pixels.isColorLut() && pixels.getBitDepth() == 8) pixels
				.setMinAndMax(0, 255);
			final ImageProcessor rgb = pixels.convertToRGB();
			for (int i = 0; i < rgb.getPixelCount(); i++) {
				final int which = which(rgb.get(i), colors, tolerance);
				assertNotEquals(-1, which, Integer.toHexString(rgb.get(i)));
				found.add(which);
			}
		}
		assertEquals(colors.length, found.size());
	}

	private static int which(final int rgb, final int[][] colors,
		final int tolerance)
	{
		for (int i = 0; i < colors.length; i++) {
			if (Math.abs((rgb >> 16 & 0xFF) - colors[i][0]) <= tolerance && Math.abs(
				(rgb >> 8 & 0xFF) - colors[i][1]) <= tolerance && Math.abs((rgb &
					0xFF) - colors[i][2]) <= tolerance) return i;
		}
		return -1;
	}
}
