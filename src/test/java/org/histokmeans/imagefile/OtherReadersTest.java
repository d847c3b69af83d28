
package org.histokmeans.imagefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.twelvemonkeys.imageio.plugins.tiff.BigTIFFImageReaderSpi;
import com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi;

import ij.ImagePlus;
import ij.io.Opener;
import ij.process.ColorProcessor;

import java.awt.image.BufferedImage;
import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * The same files as ImageJ, TwelveMonkeys and Pillow read them. What is left
 * out here another one reads wrongly or by another rule; {@link OddFilesTest}
 * holds the colors that the files were made of.
 */
public class OtherReadersTest {

	/** Of JPEG: readers smooth the colors of neighbors in other ways. */
	private static final int TOLERANCE = 3;

	@BeforeAll
	public static void withoutWindows() {
		System.setProperty("java.awt.headless", "true");
	}

	/** All but a raw YCbCr, other pages, and what is transparent. */
	private static final List<String> PILLOW = Arrays.asList("aperio-strips.tif",
		"cielab.tif", "cmyk-planar.tif", "cmyk.jpg", "fillorder2.tif",
		"jpeg-ids012-ycbcr.tif", "jpeg-strips-256.tif", "ome-rgb.ome.tif",
		"orientation6.jpg", "pages-same-size-two-kinds.tif",
		"pages-two-palettes.tif", "palette256-v5.bmp", "ref.png", "res-inch.tif",
		"res-none-tiles.tif", "res-none.tif", "rgb565.bmp",
		"right/aperio-tiles.tif", "right/bigendian.tif", "right/bigtiff.tif",
		"right/cmyk-contig.tif", "right/comp-deflate.tif", "right/comp-lzw.tif",
		"right/comp-packbits.tif", "right/imagej-cm.tif",
		"right/imagej-rgb-stack.tif", "right/imagej-um-cm.tif",
		"right/interlaced.png", "right/jpeg-ids012-ycbcr-coefficients-odd.tif",
		"right/jpeg-ids012-ycbcr-coefficients.tif", "right/jpeg-strips-499.tif",
		"right/jpeg-strips-500.tif", "right/jpeg-strips-512.tif",
		"right/one-column.png", "right/one-pixel.png", "right/one-row.png",
		"right/palette-1bit.bmp", "right/palette-v3.bmp", "right/palette-v4.bmp",
		"right/palette-v5.bmp", "right/palette256-v3.bmp", "right/phys.png",
		"right/res-72-tiles.tif", "right/res-72.tif", "right/res-aniso-tiles.tif",
		"right/res-aniso.tif", "right/res-cm-tiles.tif", "right/res-cm.tif",
		"right/res-inch-tiles.tif", "right/rgb-planar-rps1.tif",
		"right/rgb-planar-rps16-lzw.tif", "right/rgb-planar.tif",
		"right/rgb24-v5.bmp", "right/rgb32-bitfields-v3.bmp",
		"right/rgb32-bitfields-v5-noalpha.bmp", "right/rgb32-bitfields-v5.bmp",
		"right/rgb32-plain.bmp", "right/rgb8-predictor-tiles.tif",
		"right/rgb8-predictor.tif", "right/rgba-planar-tiles.tif",
		"right/rgba16.png", "right/rgba32-bitfields-v5-opaque.bmp",
		"right/very-wide.png");

	/** All of TIFF but CIELab, and JPEG whose components are 0, 1, 2, too. */
	private static final List<String> TWELVE_MONKEYS = Arrays.asList(
		"aperio-strips.tif", "cmyk-planar.tif", "fillorder2.tif",
		"jpeg-strips-256.tif", "ome-rgb.ome.tif", "pages-same-size-two-kinds.tif",
		"pages-two-palettes.tif", "res-inch.tif", "res-none-tiles.tif",
		"res-none.tif", "right/aperio-tiles.tif", "right/bigendian.tif",
		"right/bigtiff.tif", "right/cmyk-contig.tif", "right/comp-deflate.tif",
		"right/comp-lzw.tif", "right/comp-packbits.tif", "right/imagej-cm.tif",
		"right/imagej-rgb-stack.tif", "right/imagej-um-cm.tif",
		"right/jpeg-strips-499.tif", "right/jpeg-strips-500.tif",
		"right/jpeg-strips-512.tif", "right/res-72-tiles.tif", "right/res-72.tif",
		"right/res-aniso-tiles.tif", "right/res-aniso.tif",
		"right/res-cm-tiles.tif", "right/res-cm.tif", "right/res-inch-tiles.tif",
		"right/rgb-planar-rps1.tif", "right/rgb-planar-rps16-lzw.tif",
		"right/rgb-planar.tif", "right/rgb8-predictor-tiles.tif",
		"right/rgb8-predictor.tif", "right/rgba-planar-tiles.tif",
		"ycbcr-raw-444.tif");

	/** One of each kind that ImageJ reads rightly. */
	private static final List<String> IMAGEJ = Arrays.asList("ome-rgb.ome.tif",
		"orientation6.jpg", "ref.png", "res-inch.tif", "res-none.tif",
		"pages-two-palettes.tif", "right/bigendian.tif", "right/cmyk-contig.tif",
		"right/comp-deflate.tif", "right/comp-lzw.tif", "right/comp-packbits.tif",
		"right/imagej-cm.tif", "right/imagej-rgb-stack.tif", "right/interlaced.png",
		"right/one-column.png", "right/palette-1bit.bmp", "right/palette-v3.bmp",
		"right/palette256-v3.bmp", "right/rgb-planar.tif",
		"right/rgb-planar-rps16-lzw.tif", "right/rgb24-v5.bmp",
		"right/rgb32-plain.bmp", "right/rgb8-predictor.tif", "right/rgba16.png",
		"right/very-wide.png");

	@Test
	public void pillowReadsTheSame() throws Exception {
		final List<Path> paths = PILLOW.stream().map(OtherReadersTest::path)
			.collect(Collectors.toList());
		final List<String> lines = pillow(paths);
		for (int i = 0; i < paths.size(); i++) {
			final String line = lines.get(i);
			assertSame(PILLOW.get(i), colors(ImageFiles.open(paths.get(i))), parse(
				line));
		}
	}

	@Test
	public void twelveMonkeysReadsTheSame() throws IOException {
		for (final String file : TWELVE_MONKEYS) {
			assertSame(file, colors(ImageFiles.open(path(file))), byTwelveMonkeys(
				path(file)));
		}
	}

	@Test
	public void imageJReadsTheSameWhereItIsRight() throws IOException {
		for (final String file : IMAGEJ) {
			assertSame(file, colors(ImageFiles.open(path(file))), colors(new Opener()
				.openImage(path(file).toString())));
		}
	}

	private static void assertSame(final String file, final int[] own,
		final int[] other)
	{
		assertEquals(own.length, other.length, file);
		for (int i = 0; i < own.length; i++) {
			for (int shift = 0; shift <= 16; shift += 8) {
				assertEquals(other[i] >> shift & 0xFF, own[i] >> shift & 0xFF,
					TOLERANCE, file + ", pixel " + i);
			}
		}
	}

	private static int[] colors(final ImagePlus image) {
		return (int[]) ((ColorProcessor) image.getProcessor().convertToRGB())
			.getPixels();
	}

	private static int[] byTwelveMonkeys(final Path path) throws IOException {
		final boolean isBig = Files.readAllBytes(path)[2] == 43;
		final ImageReader reader = (isBig ? new BigTIFFImageReaderSpi()
			: new TIFFImageReaderSpi()).createReaderInstance(null);
		try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
			reader.setInput(in);
			final BufferedImage image = reader.read(0);
			return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
				image.getWidth());
		}
		finally {
			reader.dispose();
		}
	}

	private static List<String> pillow(final List<Path> paths) throws Exception {
		final List<String> command = Stream.concat(Stream.of("/usr/bin/python3",
			"src/test/python/pixels.py"), paths.stream().map(Path::toString)).collect(
				Collectors.toList());
		assumeTrue(new File(command.get(0)).exists(), "There is no Python.");
		final Process process = new ProcessBuilder(command).start();
		try (BufferedReader out = new BufferedReader(new InputStreamReader(process
			.getInputStream(), StandardCharsets.US_ASCII)))
		{
			final List<String> lines = out.lines().collect(Collectors.toList());
			assumeTrue(process.waitFor() == 0, "Python has no Pillow.");
			return lines;
		}
	}

	private static int[] parse(final String line) {
		final String hex = line.substring(line.lastIndexOf(' ') + 1);
		final int[] colors = new int[hex.length() / 6];
		for (int i = 0; i < colors.length; i++) {
			colors[i] = Integer.parseInt(hex.substring(6 * i, 6 * i + 6), 16);
		}
		return colors;
	}

	private static Path path(final String file) {
		final File found = new File(System.getProperty("histokmeans.data", "") +
			"/formats", file);
		assumeTrue(found.isFile(), "There is no " + found +
			"; set -Dhistokmeans.data.");
		return found.toPath();
	}
}
