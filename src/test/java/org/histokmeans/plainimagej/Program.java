
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** A Java program in a process of its own, run to its end. */
public final class Program {

	/** Of a session in windows, too, in which each wait may take a minute. */
	private static final int PATIENCE_SECONDS = 300;

	private final int exitCode;
	private final String out;
	private final String err;

	private Program(final int exitCode, final String out, final String err) {
		this.exitCode = exitCode;
		this.out = out;
		this.err = err;
	}

	/** The Java that runs the tests. */
	public static Path java() {
		return java(Paths.get(System.getProperty("java.home")));
	}

	/** The Java of a JDK. */
	public static Path java(final Path home) {
		return home.resolve("bin/java");
	}

	/** A system property that the build sets for integration tests. */
	public static Path built(final String property) {
		return Paths.get(System.getProperty("histokmeans." + property))
			.toAbsolutePath();
	}

	/** Quick to start rather than quick for long. */
	public static List<String> command(final Path java, final String... args) {
		final List<String> command = usual(java, args);
		command.add(1, "-XX:TieredStopAtLevel=1");
		return command;
	}

	/** As users start Java; text and file names in UTF-8. */
	static List<String> usual(final Path java, final String... args) {
		final List<String> command = new ArrayList<>(Arrays.asList(java.toString(),
			"-Dsun.jnu.encoding=UTF-8", "-Dfile.encoding=UTF-8"));
		command.addAll(Arrays.asList(args));
		return command;
	}

	/** Starts a program whose output goes to two files of a folder. */
	public static Process start(final Path folder, final List<String> command)
		throws IOException
	{
		final ProcessBuilder builder = new ProcessBuilder(command);
		builder.environment().put("LC_ALL", "C.UTF-8");
		builder.directory(folder.toFile());
		builder.redirectOutput(new File(folder.toFile(), "stdout.txt"));
		builder.redirectError(new File(folder.toFile(), "stderr.txt"));
		return builder.start();
	}

	/**
	 * Runs a program to its end.
	 *
	 * @param folder the working folder; gets stdout.txt and stderr.txt
	 */
	public static Program run(final Path folder, final List<String> command)
		throws IOException, InterruptedException
	{
		final Process process = start(folder, command);
		final boolean ended = process.waitFor(PATIENCE_SECONDS, TimeUnit.SECONDS);
		if (!ended) process.destroyForcibly().waitFor();
		final String out = text(folder.resolve("stdout.txt"));
		final String err = text(folder.resolve("stderr.txt"));
		assertTrue(ended, "still running: " + command + "\n" + out + "\n" + err);
		return new Program(process.exitValue(), out, err);
	}

	private static String text(final Path path) throws IOException {
		return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
	}

	public int exitCode() {
		return exitCode;
	}

	public String out() {
		return out;
	}

	public String err() {
		return err;
	}

	@Override
	public String toString() {
		return "exit code " + exitCode + "\n" + out + "\n" + err;
	}
}
