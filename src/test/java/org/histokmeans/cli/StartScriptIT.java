
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.plainimagej.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script of the zip for the command line, unpacked. */
class StartScriptIT {

	private static final int PATIENCE_SECONDS = 240;

	@TempDir
	static Path home;

	private static Path script;

	@TempDir
	Path folder;

	@BeforeAll
	static void unpack() throws IOException {
		assumeTrue(File.separatorChar == '/', "Windows has another script.");
		script = unpack(home.resolve("a folder"));
	}

	/** Returns the script. */
	private static Path unpack(final Path unpacked) throws IOException {
		try (ZipFile zip = new ZipFile(Program.built("cli").toFile())) {
			for (final ZipEntry entry : Collections.list(zip.entries())) {
				final Path path = unpacked.resolve(entry.getName());
				Files.createDirectories(entry.isDirectory() ? path : path.getParent());
				if (entry.isDirectory()) continue;
				try (InputStream in = zip.getInputStream(entry)) {
					Files.copy(in, path);
				}
			}
		}
		final Path unpackedScript = unpacked.resolve("bin/histokmeans");
		assertTrue(unpackedScript.toFile().setExecutable(true));
		return unpackedScript;
	}

	@BeforeEach
	void makeImage() throws IOException {
		TestFolder.image(folder.resolve("an image.png"), 40, 30, 7);
	}

	@Test
	void itIsTheProgram() throws Exception {
		final Program version = run("--version");
		assertEquals(0, version.exitCode(), version.toString());
		assertTrue(version.out().startsWith("HistoKMeans "), version.toString());
		final Program wrong = run("segment", "an image.png", "--frob");
		assertEquals(2, wrong.exitCode(), wrong.toString());
		assertTrue(wrong.err().contains("Unknown option: '--frob'"), wrong.err());
	}

	@Test
	void aRunThatFailedKeepsNoClasses() throws Exception {
		final Program missing = run("segment", "missing.png");
		assertEquals(1, missing.exitCode(), missing.toString());
		assertEquals(0, run("--version").exitCode());
		assertEquals(Collections.emptyList(), archives());
	}

	@Test
	void laterRunsTakeTheClassesThatTheFirstHasKept() throws Exception {
		assumeFalse(System.getProperty("java.specification.version").startsWith(
			"1."), "Java 8 keeps none.");
		assertClassesAreKept(System.getProperty("java.home"));
	}

	@Test
	void soItIsOnAnotherJava() throws Exception {
		final String jdk = System.getProperty("histokmeans.secondjdk", "");
		assumeFalse(jdk.isEmpty(), "Set second.jdk to the home of another JDK.");
		assertClassesAreKept(jdk);
	}

	private void assertClassesAreKept(final String java) throws Exception {
		final String[] environment = { "JAVA_HOME=" + java,
			"JAVA_OPTS=-Xlog:class+load:file=classes.txt" };
		final Program first = run(environment, "segment", "an image.png", "--out",
			"first");
		assertEquals(0, first.exitCode(), first.toString());
		final Program second = run(environment, "segment", "an image.png", "--out",
			"second");
		assertEquals(0, second.exitCode(), second.toString());
		assertEquals(first.out().replace("first", "second"), second.out());
		assertEquals(first.err(), second.err());
		assertEquals(1, archives().size(), archives().toString());
		assertWasKept("");
		assertArrayEquals(labels("first"), labels("second"));
	}

	/** From a folder without a space, which Java 17 wants. */
	@Test
	void theClassesOfPicocliAreKeptToo() throws Exception {
		assumeFalse(System.getProperty("java.specification.version").startsWith(
			"1."), "Java 8 keeps none.");
		final Path here = unpack(folder.resolve("unpacked"));
		final String[] environment = {
			"JAVA_OPTS=-Xlog:class+load:file=classes.txt" };
		for (int run = 0; run < 2; run++) {
			assertEquals(0, run(environment, here, "segment", "an image.png")
				.exitCode());
		}
		assertWasKept("org.histokmeans.cli.Main ");
		assertWasKept("picocli.CommandLine ");
	}

	private void assertWasKept(final String name) throws IOException {
		try (Stream<String> lines = Files.lines(folder.resolve("classes.txt"))) {
			assertTrue(lines.anyMatch(line -> line.contains(name) && line.contains(
				"shared objects file (top)")), name);
		}
	}

	private byte[] labels(final String out) throws IOException {
		return Files.readAllBytes(folder.resolve(out + "/an image-labels.tif"));
	}

	/** The script knows what the last run has found, for as long as it is so. */
	@Test
	void anotherJarGetsClassesOfItsOwn() throws Exception {
		assumeFalse(System.getProperty("java.specification.version").startsWith(
			"1."), "Java 8 keeps none.");
		final Path here = unpack(folder.resolve("unpacked"));
		final Path jar = folder.resolve("unpacked/lib/histokmeans.jar");
		for (int run = 0; run < 2; run++) {
			assertEquals(0, run(new String[0], here, "segment", "an image.png")
				.exitCode());
		}
		assertEquals(1, archives().size(), archives().toString());
		// what stands behind a zip does not count, but makes it another file
		Files.write(jar, new byte[1000], StandardOpenOption.APPEND);
		for (int run = 0; run < 2; run++) {
			assertEquals(0, run(new String[0], here, "segment", "an image.png")
				.exitCode());
		}
		assertEquals(2, archives().size(), archives().toString());
	}

	@Test
	void whatWasRememberedMayBeSpoiled() throws Exception {
		assertEquals(0, run("segment", "an image.png").exitCode());
		final Path last = cache().resolve("last");
		for (final String text : new String[] { "", "x\n", "x\n17\n/nowhere\n" }) {
			Files.write(last, text.getBytes());
			final Program program = run("segment", "an image.png");
			assertEquals(0, program.exitCode(), program.toString());
			assertEquals("", program.err());
			assertEquals(3, Files.readAllLines(last).size());
		}
		assertEquals(1, archives().size(), archives().toString());
	}

	@Test
	void whatWasRememberedMayNameNoOtherFolder() throws Exception {
		assertEquals(0, run("segment", "an image.png").exitCode());
		final Path last = cache().resolve("last");
		final List<String> lines = Files.readAllLines(last);
		assertEquals(archives().get(0).getFileName().toString().replaceFirst(
			"jsa.*", "jsa"), lines.get(2));
		for (final String[] wrong : new String[][] { { lines.get(1), "/nowhere/" +
			lines.get(2) }, { lines.get(1), ".." }, { "x", lines.get(2) } })
		{
			Files.write(last, Arrays.asList(lines.get(0), wrong[0], wrong[1]));
			final Program program = run("segment", "an image.png");
			assertEquals(0, program.exitCode(), program.toString());
			assertEquals("", program.err());
			assertEquals(lines, Files.readAllLines(last));
		}
	}

	@Test
	void theCacheMayBeMoved() throws Exception {
		assertEquals(0, run("segment", "an image.png").exitCode());
		final Path moved = folder.resolve("moved");
		Files.move(cache().getParent(), moved);
		final Program program = run(new String[] { "XDG_CACHE_HOME=" + moved },
			"segment", "an image.png");
		assertEquals(0, program.exitCode(), program.toString());
		assertEquals("", program.err());
	}

	/** Which a file could make a library read; a macro may want to. */
	@Test
	void objectsAreRefusedButForMacros() throws Exception {
		assertEquals("!*", flag("jdk.serialFilter", "--version"));
		Files.write(folder.resolve("nothing.ijm"), "x = 1;".getBytes());
		assertEquals("", flag("jdk.serialFilter", "macro", "nothing.ijm"));
	}

	/** The value of a property that Java is started with, or nothing. */
	private String flag(final String name, final String... words)
		throws Exception
	{
		final Program program = run(new String[] {
			"JAVA_OPTS=-XshowSettings:properties" }, words);
		assertEquals(0, program.exitCode(), program.toString());
		final Matcher flag = Pattern.compile(name + " = (.*)").matcher(program
			.err());
		return flag.find() ? flag.group(1) : "";
	}

	@Test
	void firstRunsAtTheSameTimeDoNotDisturbEachOther() throws Exception {
		final List<Process> processes = new ArrayList<>();
		for (int i = 0; i < 3; i++) {
			processes.add(Program.start(Files.createDirectory(folder.resolve("p" +
				i)), command(new String[0], script, "segment", "../an image.png")));
		}
		for (final Process process : processes) {
			assertTrue(process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS));
			assertEquals(0, process.exitValue());
		}
		final Program next = run("segment", "an image.png");
		assertEquals(0, next.exitCode(), next.toString());
		assertEquals(1, archives().size(), archives().toString());
	}

	@Test
	void aLinkInAFolderOfThePathLeadsToIt() throws Exception {
		final Path bin = Files.createDirectory(folder.resolve("my bin"));
		Files.createSymbolicLink(folder.resolve("other"), script);
		Files.createSymbolicLink(bin.resolve("hk"), Paths.get("../other"));
		final Program program = run(new String[] { "PATH=" + bin + ":" + System
			.getenv("PATH") }, Paths.get("hk"), "--version");
		assertEquals(0, program.exitCode(), program.toString());
	}

	/** Not for where files go, whatever is there. */
	@Test
	void theFullCompilerIsForManyImages() throws Exception {
		for (int i = 0; i < 9; i++) {
			Files.createDirectories(folder.resolve("many"));
			Files.createFile(folder.resolve("many/" + i + ".png"));
		}
		Files.createDirectory(folder.resolve("few"));
		assertEquals(4, compiler("segment", "many"));
		assertEquals(1, compiler("segment", "few", "--out", "many"));
	}

	private int compiler(final String... words) throws Exception {
		final Program program = run(new String[] {
			"JAVA_OPTS=-XX:+PrintFlagsFinal" }, words);
		// Java says it there where it may say more of its archives.
		final Matcher level = Pattern.compile("TieredStopAtLevel += (\\d)").matcher(
			program.out() + program.err());
		assertTrue(level.find(), program.toString());
		return Integer.parseInt(level.group(1));
	}

	@Test
	void theUsersFlagsComeLast() throws Exception {
		final Program program = run(new String[] {
			"JAVA_OPTS=-Xmx64m -XX:+UseParallelGC -XX:+PrintFlagsFinal" },
			"--version");
		assertEquals(0, program.exitCode(), program.toString());
		assertTrue(program.out().matches("(?s).*MaxHeapSize += 67108864 .*"),
			program.out());
	}

	/** Java reads that variable before what the script adds. */
	@Test
	void largePagesAreTheUsersChoice() throws Exception {
		final Program program = run(new String[] {
			"JAVA_TOOL_OPTIONS=-XX:-UseTransparentHugePages",
			"JAVA_OPTS=-XX:+PrintFlagsFinal" }, "--version");
		assertEquals(0, program.exitCode(), program.toString());
		assertFalse(program.out().matches(
			"(?s).* UseTransparentHugePages += true .*"), program.out());
	}

	@Test
	void withoutAFolderForClassesItWorks() throws Exception {
		final Program program = run(new String[] { "XDG_CACHE_HOME=" + folder
			.resolve("an image.png") }, "segment", "an image.png", "--out", "out");
		assertEquals(0, program.exitCode(), program.toString());
		assertTrue(program.out().startsWith("an image.png: K=3"), program.out());
	}

	@Test
	void aSignalReachesTheProgram() throws Exception {
		Files.write(folder.resolve("wait.ijm"), ("File.saveString('', 'begun'); " +
			"wait(600000);").getBytes());
		final Process process = Program.start(folder, command(new String[0], script,
			"macro", "wait.ijm"));
		while (!Files.exists(folder.resolve("begun")) && process.isAlive()) {
			Thread.sleep(20);
		}
		process.destroy();
		assertTrue(process.waitFor(PATIENCE_SECONDS / 2, TimeUnit.SECONDS));
		assertEquals(128 + 15, process.exitValue());
	}

	@Test
	void noJavaAndAnOldOneGetASentence() throws Exception {
		final Program none = run(new String[] { "PATH=/nowhere", "JAVA_HOME=" },
			"--version");
		assertEquals(127, none.exitCode(), none.toString());
		assertTrue(none.err().startsWith("There is no Java. Install Java 8"), none
			.err());
		final Path old = folder.resolve("old:7/bin/java");
		Files.createDirectories(old.getParent());
		Files.write(old, "#!/bin/sh\necho 'java version \"1.7.0_80\"' >&2\n"
			.getBytes());
		assertTrue(old.toFile().setExecutable(true));
		final Program seven = run(new String[] { "JAVA_HOME=" + folder.resolve(
			"old:7") }, "--version");
		assertEquals(127, seven.exitCode(), seven.toString());
		assertTrue(seven.err().contains("is Java 1.7.0_80."), seven.err());
	}

	private Program run(final String... args) throws Exception {
		return run(new String[0], args);
	}

	private Program run(final String[] environment, final String... args)
		throws Exception
	{
		return run(environment, script, args);
	}

	private Program run(final String[] environment, final Path program,
		final String... args) throws Exception
	{
		return Program.run(folder, command(environment, program, args));
	}

	/**
	 * With the Java of the tests and an empty cache, unless it says otherwise.
	 */
	private List<String> command(final String[] environment, final Path program,
		final String... args)
	{
		final List<String> command = new ArrayList<>(Arrays.asList("/usr/bin/env",
			"JAVA_HOME=" + System.getProperty("java.home"), "XDG_CACHE_HOME=" +
				cache().getParent()));
		command.addAll(Arrays.asList(environment));
		command.add(program.toString());
		command.addAll(Arrays.asList(args));
		return command;
	}

	private Path cache() {
		return folder.resolve("a cache/histokmeans");
	}

	/** What is in the cache, whole or not. */
	private List<Path> archives() throws IOException {
		try (Stream<Path> files = Files.list(cache())) {
			return files.filter(file -> file.toString().contains(".jsa")).collect(
				Collectors.toList());
		}
	}
}
