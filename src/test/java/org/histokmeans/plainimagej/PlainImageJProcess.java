
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.fail;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.awt.GraphicsEnvironment;
import java.io.IOException;
import java.io.InputStream;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/**
 * A plain ImageJ in a process of its own, on the display of the tests, with the
 * packaged zip unpacked in its plugins folder and nothing else but test classes
 * on its class path.
 */
final class PlainImageJProcess {

	private final Path home;
	private final String classPath;

	private PlainImageJProcess(final Path home, final String classPath) {
		this.home = home;
		this.classPath = classPath;
	}

	/**
	 * @param home a folder to install into
	 */
	static PlainImageJProcess installed(final Path home) throws IOException {
		assumeDisplay();
		unpack(Program.built("zip"), Files.createDirectories(home.resolve(
			"plugins")));
		return new PlainImageJProcess(home, Program.built("ij") + System
			.getProperty("path.separator") + testClasses());
	}

	/**
	 * With the class path of the tests and no plugins: the steps can start a
	 * SciJava context beside ImageJ's windows, as Fiji does.
	 */
	static PlainImageJProcess besideSciJava(final Path home) {
		assumeDisplay();
		return new PlainImageJProcess(home, System.getProperty(
			"surefire.test.class.path", System.getProperty("java.class.path")));
	}

	private static void assumeDisplay() {
		assumeFalse(GraphicsEnvironment.isHeadless(),
			"Windows need a display: run the build under xvfb-run.");
	}

	Path plugins() {
		return home.resolve("plugins");
	}

	private static void unpack(final Path zip, final Path folder)
		throws IOException
	{
		try (ZipInputStream in = new ZipInputStream(Files.newInputStream(zip))) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in
				.getNextEntry())
			{
				final Path path = folder.resolve(entry.getName());
				if (entry.isDirectory()) Files.createDirectories(path);
				else copy(in, path);
			}
		}
	}

	private static void copy(final InputStream in, final Path path)
		throws IOException
	{
		Files.createDirectories(path.getParent());
		Files.copy(in, path);
	}

	/** Runs ij.ImageJ with arguments of its command line. */
	Program run(final String... args) throws IOException, InterruptedException {
		final List<String> all = new ArrayList<>(Arrays.asList(
			"-Djava.util.prefs.userRoot=" + home, "-Duser.home=" + home,
			"-Dplugins.dir=" + plugins(), "-cp", Program.built("ij").toString(),
			"ij.ImageJ"));
		all.addAll(Arrays.asList(args));
		return Program.run(home, Program.command(Program.java(), all.toArray(
			new String[0])));
	}

	/**
	 * Starts ImageJ's windows, does the steps in them, and ends ImageJ.
	 *
	 * @return what the steps noted
	 */
	Notes perform(final Class<? extends Steps> steps, final String... args)
		throws IOException, InterruptedException
	{
		final List<String> all = new ArrayList<>(Arrays.asList("-Duser.home=" +
			home, "-Dhistokmeans.screenshots=" + Paths.get("target", "screenshots")
				.toAbsolutePath(), "-cp", classPath, Session.class.getName(), home
					.toString(), steps.getName()));
		all.addAll(Arrays.asList(args));
		final Program program = Program.run(home, Program.usual(Program.java(), all
			.toArray(new String[0])));
		final Notes notes = Notes.read(home.resolve(Session.NOTES));
		final String failure = notes.get(Session.FAILURE);
		if (program.exitCode() != 0 || failure != null) fail(failure + "\n" +
			program);
		return notes;
	}

	private static Path testClasses() {
		try {
			return Paths.get(Session.class.getProtectionDomain().getCodeSource()
				.getLocation().toURI());
		}
		catch (final URISyntaxException e) {
			throw new IllegalStateException(e);
		}
	}
}
