
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.plainimagej.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Batches of the standalone jar, in processes that are killed, too. */
class BatchIT {

	private static final int IMAGES = 120;
	private static final int KILLS = 20;

	@TempDir
	Path folder;

	/**
	 * Each process is killed at a random moment after its first output; the last
	 * one may end.
	 */
	@Test
	void whatIsKilledGoesOnAndEndsWithTheSameFiles() throws Exception {
		for (int i = 0; i < IMAGES; i++) {
			TestFolder.image(folder.resolve("in/" + (i % 3 == 0 ? "sub/" : "") + "i" +
				i + ".png"), 60, 60, i);
		}
		final Program whole = batch("whole");
		assertEquals(0, whole.exitCode(), whole.toString());
		final Random random = new Random(7);
		int killed = 0;
		int torn = 0;
		for (int i = 0; i < KILLS; i++) {
			final boolean wasAlive = killedAfter(random.nextInt(200));
			if (wasAlive && count("out", "-codebook") < IMAGES) killed++;
			torn += count("out", ".part-");
			assertEquals(0, broken());
		}
		final Program last = batch("out");
		assertEquals(0, last.exitCode(), last.toString());
		assertEquals(TestFolder.files(folder.resolve("whole")), TestFolder.files(
			folder.resolve("out")));
		assertTrue(killed > KILLS / 2, "killed: " + killed + ", torn: " + torn);
	}

	/** Returns whether the process was still running then. */
	private boolean killedAfter(final int milliseconds) throws Exception {
		final Process process = Program.start(folder, command("batch", "in",
			"--recursive", "--out", "out", "--k", "2", "--attempts", "1"));
		final Path said = folder.resolve("stderr.txt");
		while (process.isAlive() && Files.size(said) == 0) {
			Thread.sleep(5);
		}
		process.waitFor(milliseconds, TimeUnit.MILLISECONDS);
		final boolean wasAlive = process.isAlive();
		process.destroyForcibly().waitFor();
		return wasAlive;
	}

	/** Of the files with their final names, those that differ from the whole. */
	private int broken() throws IOException {
		final Map<String, String> whole = TestFolder.files(folder.resolve("whole"));
		final Map<String, String> some = TestFolder.files(folder.resolve("out"));
		return (int) some.keySet().stream().filter(name -> name.contains(
			"-labels") || name.contains("-quantized") || name.contains("-codebook"))
			.filter(name -> !some.get(name).equals(whole.get(name))).count();
	}

	private int count(final String out, final String text) throws IOException {
		try (Stream<Path> files = Files.walk(folder.resolve(out))) {
			return (int) files.filter(file -> file.getFileName().toString().contains(
				text)).count();
		}
	}

	private Program batch(final String out) throws Exception {
		return run("batch", "in", "--recursive", "--out", out, "--k", "2",
			"--attempts", "1");
	}

	/** A slide in tiles, as scanners write it, beside what is no image. */
	@Test
	void badImagesCostALineAndTheExitCode() throws Exception {
		Files.createDirectories(folder.resolve("in"));
		new TiledTiffFile(TestFolder.picture(192, 128, 5)).write(folder.resolve(
			"in/slide.svs"));
		Files.write(folder.resolve("in/text.png"), "text".getBytes());
		Files.write(folder.resolve("in/secret.png"), "text".getBytes());
		Files.setPosixFilePermissions(folder.resolve("in/secret.png"),
			PosixFilePermissions.fromString("---------"));
		final Program program = run("batch", "in", "--out", "out", "--quiet");
		assertEquals(1, program.exitCode(), program.toString());
		assertEquals("", program.out());
		final String[] lines = program.err().split("\n");
		assertEquals(2, lines.length, program.err());
		Arrays.sort(lines);
		assertTrue(lines[0].startsWith("secret.png cannot be "), lines[0]);
		assertTrue(lines[1].startsWith("text.png cannot be opened"), lines[1]);
		final List<String> results = Files.readAllLines(folder.resolve(
			"out/results.csv"));
		assertEquals(2, results.size());
		assertTrue(results.get(1).startsWith("slide.svs,3,RGB,24576,"));
		assertTrue(Files.readAllLines(folder.resolve("out/clusters.csv")).get(1)
			.contains(",\u00B5m\u00B2,"));
		assertEquals(3, Files.readAllLines(folder.resolve("out/failed.csv"))
			.size());
	}

	/** As in jobs that run at night. */
	@Test
	void aNameThatTheLocaleHasNotCostsALine() throws Exception {
		TestFolder.image(folder.resolve("in/a.png"), 20, 20, 1);
		TestFolder.image(folder.resolve("in/\u00FCn \u6A23.png"), 20, 20, 1);
		TestFolder.image(folder.resolve("in/\u6A23/a.png"), 20, 20, 1);
		final List<String> command = command("batch", "in", "--out", "out",
			"--recursive");
		command.addAll(0, Arrays.asList("env", "LC_ALL=C"));
		final Program program = Program.run(folder, command);
		assertEquals(1, program.exitCode(), program.toString());
		assertTrue(program.err().contains("LC_ALL=C.UTF-8"), program.toString());
		assertEquals(3, Files.readAllLines(folder.resolve("out/failed.csv"))
			.size());
		assertTrue(Files.exists(folder.resolve("out/a-labels.tif")));
		assertTrue(program.out().startsWith(
			"3 images: 1 done, 0 done before, 2 failed"), program.out());
	}

	/** Six at once would need twice the heap. */
	@Test
	void noMoreImagesRunAtOnceThanTheHeapHolds() throws Exception {
		for (int i = 0; i < 8; i++) {
			TestFolder.image(folder.resolve("in/i" + i + ".bmp"), 1500, 1000, i);
		}
		TestFolder.image(folder.resolve("in/large.bmp"), 5000, 5000, 1);
		final List<String> command = command("batch", "in", "--out", "out", "--k",
			"2", "--attempts", "1", "--threads", "6", "--labels=false");
		command.add(1, "-Xmx160m");
		final Program program = Program.run(folder, command);
		assertEquals(1, program.exitCode(), program.toString());
		assertEquals(9, Files.readAllLines(folder.resolve("out/results.csv"))
			.size(), program.toString());
		final List<String> failed = Files.readAllLines(folder.resolve(
			"out/failed.csv"));
		assertEquals(2, failed.size(), failed.toString());
		assertTrue(failed.get(1).startsWith(
			"large.bmp,\"there is not enough memory"), failed.get(1));
		assertFalse(program.err().contains("\tat "), program.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
		"batch|Missing required", //
		"batch in|Missing required option: '--out=DIR'", //
		"batch none --out out|There is no folder none with images.", //
		"batch in --out in/x|is inside the folder of the images", //
		"batch in --out file|there is a file of that name", //
		"batch in --out /proc/x|The folder /proc/x cannot be made", //
		"batch in --out out --pattern *.xyz|No image in in matches *.xyz.", //
		"batch in --out out --k 0|K must be at least 1, but was 0.", //
		"batch in --out out --threads -1|must be at least 1, but was -1.", //
		"batch in --out out --codebook none|There is no codebook file none." })
	void wrongArgumentsGetASentence(final String line, final String sentence)
		throws Exception
	{
		TestFolder.image(folder.resolve("in/a.png"), 9, 9, 1);
		Files.write(folder.resolve("file"), new byte[1]);
		final Program program = run(line.split(" "));
		assertEquals(2, program.exitCode(), program.toString());
		assertTrue(program.err().contains(sentence), program.toString());
		assertFalse(program.err().contains("\tat "), program.toString());
		assertFalse(Files.exists(folder.resolve("out")));
	}

	/** Only where a test may mount a small disk. */
	@Test
	void aFullDiskStopsTheBatchWithASentence() throws Exception {
		final Path disk = Files.createDirectory(folder.resolve("disk"));
		assumeTrue(done("mount", "-t", "tmpfs", "-o", "size=1500k", "none", disk
			.toString()), "no permission to mount a small disk");
		try {
			for (int i = 0; i < 30; i++) {
				TestFolder.image(folder.resolve("in/i" + i + ".png"), 400, 400, i);
			}
			final Program program = run("batch", "in", "--out", "disk/out", "--k",
				"2", "--attempts", "1");
			assertEquals(1, program.exitCode(), program.toString());
			assertTrue(program.err().contains(
				"The batch stopped there; run it again"), program.toString());
			assertTrue(program.err().contains("disk/out/"), program.toString());
			assertFalse(program.err().contains("\tat "), program.toString());
			assertEquals(0, count("disk", ".part-"));
		}
		finally {
			done("umount", disk.toString());
		}
	}

	/** Neither the PNGs nor anything else need it. */
	@Test
	void noTemporaryFolderIsNeeded() throws Exception {
		TestFolder.image(folder.resolve("in/a.png"), 20, 20, 1);
		final List<String> command = command("batch", "in", "--out", "out",
			"--quiet");
		command.add(1, "-Djava.io.tmpdir=/no/such/folder");
		final Program program = Program.run(folder, command);
		assertEquals(0, program.exitCode(), program.toString());
		assertTrue(Files.exists(folder.resolve("out/a-quantized.png")));
	}

	/** Where the system has such a device. */
	@ParameterizedTest
	@ValueSource(strings = { "segment in/a.png --out out", "--help",
		"batch in --out out" })
	void whatTheStandardOutputDoesNotTakeIsSaid(final String line)
		throws Exception
	{
		assumeTrue(Files.exists(Paths.get("/dev/full")), "no /dev/full here");
		TestFolder.image(folder.resolve("in/a.png"), 20, 20, 1);
		final List<String> command = command(line.split(" "));
		command.addAll(0, Arrays.asList("sh", "-c", "\"$0\" \"$@\" > /dev/full"));
		final Program program = Program.run(folder, command);
		assertEquals(1, program.exitCode(), program.toString());
		assertTrue(program.err().endsWith("The standard output cannot be " +
			"written: its disk is full, or the program that reads it has ended.\n"),
			program.toString());
	}

	private static boolean done(final String... command) throws Exception {
		try {
			return new ProcessBuilder(command).start().waitFor() == 0;
		}
		catch (final IOException e) {
			return false;
		}
	}

	private static List<String> command(final String... args) {
		return Program.command(Program.java(), Stream.concat(Stream.of("-jar",
			Program.built("standalone").toString()), Arrays.stream(args)).toArray(
				String[]::new));
	}

	private Program run(final String... args) throws Exception {
		return Program.run(folder, command(args));
	}
}
