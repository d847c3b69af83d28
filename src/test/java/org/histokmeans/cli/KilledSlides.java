
package org.histokmeans.cli;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.plainimagej.Program;
import org.histokmeans.sample.HESample;

/**
 * Slides whose program is killed at random moments: what it leaves under a
 * final name must be whole, and what is run again must end with the bytes of an
 * undisturbed run. As a program: FOLDER JAR SIDE KILLS, for each door.
 */
public final class KilledSlides {

	private static final int PATIENCE_SECONDS = 600;

	/** The ways to start it: the arguments of the jar. */
	enum Door {

			SEGMENT("segment", "in/a.tif", "--tiled", "--k", "4", "--glass", "--out",
				"OUT"), BATCH("batch", "in", "--tiled", "--k", "4", "--out", "OUT"),
			MACRO("macro", "slide.ijm", "OUT");

		private final String[] arguments;

		Door(final String... arguments) {
			this.arguments = arguments;
		}

		List<String> command(final Path jar, final String out) {
			final List<String> command = Program.command(Program.java(), "-Xmx256m",
				"-jar", jar.toString());
			Arrays.stream(arguments).map(text -> text.replace("OUT", out)).forEach(
				command::add);
			return command;
		}
	}

	/** What came of the kills. */
	static final class Outcome {

		int killed;
		int afterEnd;
		final List<String> wrong = new ArrayList<>();

		@Override
		public String toString() {
			return killed + " killed at work, " + afterEnd + " had ended, wrong: " +
				wrong;
		}
	}

	private final Path folder;
	private final Path jar;
	private final Random random = new Random(11);

	/** Writes the slides. */
	KilledSlides(final Path folder, final Path jar, final int side)
		throws Exception
	{
		this.folder = folder;
		this.jar = jar;
		Files.createDirectories(folder.resolve("in"));
		for (final String name : new String[] { "a", "b" }) {
			final BufferedImage picture = new BufferedImage(side, side,
				BufferedImage.TYPE_INT_RGB);
			picture.setRGB(0, 0, side, side, new HESample(side, side, name.charAt(0),
				1, 1).pixels(), 0, side);
			new TiledTiffFile(picture).write(folder.resolve("in/" + name + ".tif"));
		}
		Files.write(folder.resolve("slide.ijm"), ("run('K-Means Whole Slide...', " +
			"'k=4 slide=[" + folder + "/in/a.tif] out=[" + folder +
			"/' + getArgument() + ']');").getBytes());
		finish(Door.SEGMENT, "labels");
	}

	private void finish(final Door door, final String out) throws Exception {
		final Process process = start(door, out);
		if (!process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS) || process
			.exitValue() != 0) throw new IllegalStateException(door + ": " +
				new String(Files.readAllBytes(folder.resolve("stderr.txt"))));
	}

	private Process start(final Door door, final String out) throws IOException {
		return Program.start(folder, door.command(jar, out));
	}

	/** Kills it so often, then lets it end. */
	Outcome kill(final Door door, final int kills) throws Exception {
		final String name = door.name().toLowerCase();
		final long start = System.nanoTime();
		finish(door, name + "-whole");
		final int millis = (int) ((System.nanoTime() - start) / 1_000_000);
		final Map<String, String> whole = files(name + "-whole");
		final Outcome outcome = new Outcome();
		for (int i = 0; i < kills; i++) {
			final Process process = start(door, name);
			if (process.waitFor(random.nextInt(millis), TimeUnit.MILLISECONDS))
				outcome.afterEnd++;
			else outcome.killed++;
			process.destroyForcibly().waitFor();
			compare(whole, name, outcome);
		}
		finish(door, name);
		final Map<String, String> last = files(name);
		if (!last.equals(whole)) outcome.wrong.add("at the end: " + last.keySet() +
			" in place of " + whole.keySet());
		return outcome;
	}

	/** Tables of a batch may be of fewer slides, but have whole rows. */
	private void compare(final Map<String, String> whole, final String name,
		final Outcome outcome) throws IOException
	{
		files(name).forEach((file, text) -> {
			final boolean isTable = file.endsWith(".csv");
			final boolean isRight = isTable ? whole.getOrDefault(file, text)
				.startsWith(text) || isOfRows(text, whole.get(file)) : isJournal(
					file) || text.equals(whole.get(file));
			if (!isRight) outcome.wrong.add(file);
		});
	}

	private static boolean isOfRows(final String text, final String whole) {
		return text.endsWith("\n") && Arrays.asList(whole.split("\n")).containsAll(
			Arrays.asList(text.split("\n")));
	}

	/** It is for the next run, which says whether it is of use. */
	private static boolean isJournal(final String file) {
		return file.startsWith("batch") || file.contains("journal") || file
			.startsWith(".histokmeans");
	}

	/** Those with their final names. */
	private Map<String, String> files(final String out) throws IOException {
		final Path path = folder.resolve(out);
		if (Files.notExists(path)) Files.createDirectories(path);
		final Map<String, String> files = TestFolder.files(path);
		files.keySet().removeIf(name -> name.contains(".part-"));
		return files;
	}

	public static void main(final String... args) throws Exception {
		final KilledSlides slides = new KilledSlides(Paths.get(args[0])
			.toAbsolutePath(), Paths.get(args[1]).toAbsolutePath(), Integer.parseInt(
				args[2]));
		for (final Door door : Door.values()) {
			System.out.println(door + ": " + slides.kill(door, Integer.parseInt(
				args[3])));
		}
	}
}
