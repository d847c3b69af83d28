
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

/** Folders of small images for tests, and what is in a folder afterwards. */
public final class TestFolder {

	private TestFolder() {
		// only static methods
	}

	/** Three kinds of colors with noise; the ending is the format. */
	public static void image(final Path path, final int width, final int height,
		final long seed) throws IOException
	{
		Files.createDirectories(path.getParent());
		final String name = path.getFileName().toString();
		final String format = name.substring(name.lastIndexOf('.') + 1).toLowerCase(
			Locale.ROOT);
		if (!ImageIO.write(picture(width, height, seed), format, path.toFile()))
			throw new IOException("no writer for " + format);
	}

	public static BufferedImage picture(final int width, final int height,
		final long seed)
	{
		final BufferedImage image = new BufferedImage(width, height,
			BufferedImage.TYPE_INT_RGB);
		final Random random = new Random(seed);
		final int[] kinds = { 0x5a2d82, 0xd070a0, 0xf0e8f0 };
		for (int y = 0; y < height; y++) {
			for (int x = 0; x < width; x++) {
				final int kind = kinds[(x / 5 + y / 7 + random.nextInt(2)) % 3];
				image.setRGB(x, y, kind + random.nextInt(12) + (random.nextInt(
					12) << 8) + (random.nextInt(12) << 16));
			}
		}
		return image;
	}

	/** A file that would never end; skips the test where there are none. */
	static void pipe(final Path path) throws InterruptedException {
		try {
			assumeTrue(new ProcessBuilder("mkfifo", path.toString()).start()
				.waitFor() == 0, "no pipes here");
		}
		catch (final IOException e) {
			assumeTrue(false, "no mkfifo here");
		}
	}

	/** All files below a folder; times and id in batch.json are left out. */
	public static Map<String, String> files(final Path folder)
		throws IOException
	{
		final Map<String, String> files = new TreeMap<>();
		for (final Path file : paths(folder)) {
			final String text = new String(Files.readAllBytes(file),
				StandardCharsets.ISO_8859_1);
			files.put(folder.relativize(file).toString(), file.endsWith(
				BatchState.FILE) ? withoutTimes(text) : text);
		}
		return files;
	}

	private static String withoutTimes(final String json) {
		return json.replaceAll("\"(start|end|id)\": \"[^\"]*\"", "\"$1\": \"\"");
	}

	private static List<Path> paths(final Path folder) throws IOException {
		try (Stream<Path> paths = Files.walk(folder)) {
			return paths.filter(Files::isRegularFile).collect(Collectors.toList());
		}
	}
}
