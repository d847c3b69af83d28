
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.File;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.histokmeans.raster.PixelSize;
import org.histokmeans.tiff.TiffFile;
import org.histokmeans.tiff.TiffLevel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Label pyramids as OpenSlide, tifffile, Pillow and vips read them: all levels,
 * in the colors of the prototypes.
 */
public class PyramidReadersTest {

	private static final String PYTHON = "/usr/bin/python3";
	private static final int MISSING = 3;
	private static final int[] PALETTE = { 0xFFFFFF, 0x5A3C82, 0xDC96BE,
		0xF4F2F5 };

	@TempDir
	public Path folder;

	@Test
	public void othersReadEveryLevelInTheRightColors() throws Exception {
		final Path path = folder.resolve("a-labels.tif");
		final int[] labels = LabelPyramidTest.labels(1301, 1099, 3);
		LabelPyramidTest.write(path, new PyramidTags(1301, 1099, PALETTE, PixelSize
			.micrometers(0.5, 0.5)), labels, 512);
		writeLevels(path);
		assertEquals("OpenSlide generic-tiff\ntifffile 3 levels\n" +
			"Pillow mode P\nvips 3 pages", python("pyramid.py", path));
	}

	/** 8 and 16 bits, classic and too large for it. */
	@Test
	public void othersReadEveryLevelOfAnOmeTiffAsNumbers() throws Exception {
		final Path path = folder.resolve("a-labels.ome.tif");
		for (final int k : new int[] { 3, 300 }) {
			Files.deleteIfExists(path);
			LabelPyramidTest.write(path, new PyramidTags(1301, 1099, Arrays.copyOf(
				PALETTE, k + 1), PixelSize.micrometers(0.5, 0.25), LabelFormat.OME),
				LabelPyramidTest.labels(1301, 1099, k), 512);
			writeNumbers(path);
			final String type = k == 3 ? "uint8" : "uint16";
			assertEquals("tifffile OME " + type + " YX 3 levels 0.5 0.25\n" +
				"Pillow " + (k == 3 ? "L" : "I;16") + "\nvips 3 levels", python(
					"ome_pyramid.py", path));
		}
	}

	private void writeNumbers(final Path path) throws IOException {
		final StringBuilder sizes = new StringBuilder();
		for (int number = 0; number < 3; number++) {
			try (PyramidLabels labels = new PyramidLabels(path, number)) {
				final ByteBuffer raw = ByteBuffer.allocate(2 * labels.width() * labels
					.height()).order(ByteOrder.LITTLE_ENDIAN);
				final int[] row = new int[labels.width()];
				for (int y = 0; y < labels.height(); y++) {
					labels.read(y, row);
					Arrays.stream(row).forEach(label -> raw.putShort((short) label));
				}
				Files.write(folder.resolve(number + ".raw"), raw.array());
				sizes.append(labels.width()).append(' ').append(labels.height()).append(
					'\n');
			}
		}
		Files.write(folder.resolve("sizes"), sizes.toString().getBytes(
			StandardCharsets.US_ASCII));
	}

	/** What the readers must find. */
	private void writeLevels(final Path path) throws IOException {
		final StringBuilder sizes = new StringBuilder();
		try (TiffFile file = new TiffFile(path)) {
			for (final TiffLevel level : file.levels()) {
				final int number = sizes.toString().split("\n", -1).length - 1;
				Files.write(folder.resolve(number + ".rgb"), samples(level));
				sizes.append(level.width()).append(' ').append(level.height()).append(
					'\n');
			}
		}
		Files.write(folder.resolve("sizes"), sizes.toString().getBytes(
			StandardCharsets.US_ASCII));
	}

	private static byte[] samples(final TiffLevel level) throws IOException {
		final int[] rgb = new int[level.width() * level.height()];
		try (TiffLevel.RegionReader reader = level.reader()) {
			reader.read(0, 0, level.width(), level.height(), rgb);
		}
		final byte[] samples = new byte[3 * rgb.length];
		for (int i = 0; i < samples.length; i++) {
			samples[i] = (byte) (rgb[i / 3] >> 16 - 8 * (i % 3));
		}
		return samples;
	}

	private String python(final String script, final Path path) throws Exception {
		assumeTrue(new File(PYTHON).exists(), "There is no Python.");
		final Process process = new ProcessBuilder(PYTHON, "src/test/python/" +
			script, path.toString(), folder.toString()).redirectErrorStream(true)
			.start();
		try (BufferedReader out = new BufferedReader(new InputStreamReader(process
			.getInputStream(), StandardCharsets.UTF_8)))
		{
			final List<String> lines = out.lines().collect(Collectors.toList());
			assumeTrue(process.waitFor() != MISSING,
				"Other readers of slides are missing: " + lines);
			return String.join("\n", lines);
		}
	}
}
