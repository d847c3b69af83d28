
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.histokmeans.cli.CohortArguments;
import org.histokmeans.cli.CommandLineRun;
import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.sample.HESample;

/** Slides of a cohort that are made for tests, and runs on them. */
final class MadeCohort {

	/** The same slides serve many tests, and to make one takes long. */
	private static final Map<String, byte[]> MADE = new HashMap<>();

	final Path folder;
	final Path slides;

	MadeCohort(final Path folder) throws IOException {
		assumeSpark();
		this.folder = folder;
		slides = Files.createDirectories(folder.resolve("slides"));
	}

	static void assumeSpark() {
		assumeTrue(isForSpark(System.getProperty("java.specification.version")),
			"Spark 3.5 does not run on this Java.");
	}

	private static boolean isForSpark(final String version) {
		return version.startsWith("1.") || Integer.parseInt(version) < 24;
	}

	/** A slide in tiles, another one for each number. */
	Path slide(final String name, final int number, final int width,
		final int height) throws IOException
	{
		return slide(slides.resolve(name), number, width, height);
	}

	static Path slide(final Path slide, final int number, final int width,
		final int height) throws IOException
	{
		Files.createDirectories(slide.getParent());
		final String size = number + " " + width + " " + height;
		if (MADE.containsKey(size)) return Files.write(slide, MADE.get(size));
		make(slide, number, width, height);
		MADE.put(size, Files.readAllBytes(slide));
		return slide;
	}

	private static void make(final Path slide, final int number, final int width,
		final int height) throws IOException
	{
		final BufferedImage picture = new BufferedImage(width, height,
			BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, width, height, new HESample(width, height, number, 1,
			1).pixels(), 0, width);
		new TiledTiffFile(picture).write(slide);
	}

	/** Three of 4, 2 and 1 parts: seven. */
	MadeCohort withThree() throws IOException {
		slide("b.svs", 1, 1200, 1100);
		slide("a.tif", 2, 1100, 300);
		slide("c d.tif", 3, 500, 400);
		return this;
	}

	/** What a run said on standard error. */
	String said = "";

	/** @return the exit code of the job */
	int job(final String master, final String out, final String... more) {
		return jobOf(master, slides.toString(), path(out), more);
	}

	/** @param from a folder or a list */
	int jobOf(final String master, final String from, final String out,
		final String... more)
	{
		final List<String> args = new ArrayList<>(Arrays.asList("--slides", from,
			"--out", out));
		args.addAll(Arrays.asList(more));
		System.setProperty("spark.master", master);
		System.setProperty("spark.ui.enabled", "false");
		System.setProperty("spark.driver.host", "localhost");
		final PrintStream before = System.err;
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		System.setErr(new PrintStream(bytes, true));
		try {
			return CohortArguments.execute(new CohortJob(), args.toArray(
				new String[0]));
		}
		finally {
			System.setErr(before);
			said = new String(bytes.toByteArray(), StandardCharsets.UTF_8);
		}
	}

	/** @return the exit code of the command line on the same slides */
	int commandLine(final String out, final String... more) throws IOException {
		final List<String> args = new ArrayList<>(Arrays.asList("segment", slides
			.toString(), "--shared", "--tiled", "--out", path(out)));
		args.addAll(Arrays.asList(more));
		return CommandLineRun.execute(args.toArray(new String[0]));
	}

	String path(final String name) {
		return folder.resolve(name).toString();
	}

	byte[] bytes(final String file) throws IOException {
		return Files.readAllBytes(folder.resolve(file));
	}

	String text(final String file) throws IOException {
		return new String(bytes(file), StandardCharsets.UTF_8);
	}
}
