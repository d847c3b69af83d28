
package org.histokmeans.plainimagej;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The ways to run a macro without Fiji. */
enum Door {

		/** In ImageJ's windows */
		WINDOW {

			@Override
			Run run(final Path folder, final Path macro, final String... args)
				throws IOException, InterruptedException
		{
				final Notes notes = PlainImageJProcess.installed(folder).perform(
					MacroSteps.class, with(macro, args));
				return new Run(notes, notes.get(MacroSteps.ERROR), 0);
			}
		},

		/** In ImageJ's windows, but without windows of images */
		WINDOW_IN_BATCH_MODE {

			@Override
			Run run(final Path folder, final Path macro, final String... args)
				throws IOException, InterruptedException
		{
				final String text = "setBatchMode(true);\n" + text(macro);
				return WINDOW.run(folder, written(folder.resolve("batch.ijm"), text),
					args);
			}
		},

		/** ij.ImageJ -batch */
		BATCH {

			@Override
			Run run(final Path folder, final Path macro, final String... args)
				throws IOException, InterruptedException
		{
				final List<String> all = new ArrayList<>(Arrays.asList("-batch"));
				all.addAll(Arrays.asList(with(macro, args)));
				return outcome(folder, PlainImageJProcess.installed(folder).run(all
					.toArray(new String[0])));
			}
		},

		/** The macro command of the standalone jar, without a display */
		HEADLESS {

			@Override
			Run run(final Path folder, final Path macro, final String... args)
				throws IOException, InterruptedException
		{
				final List<String> command = Program.command(Program.java(), "-jar",
					Program.built("standalone").toString(), "macro");
				command.addAll(Arrays.asList(with(macro, args)));
				return outcome(folder, Program.run(folder, command));
			}
		};

	/** What came of a macro. */
	static final class Run {

		final Notes notes;
		final String said;
		final int exitCode;

		Run(final Notes notes, final String said, final int exitCode) {
			this.notes = notes;
			this.said = said;
			this.exitCode = exitCode;
		}

		@Override
		public String toString() {
			return "exit code " + exitCode + ", said: " + said + "\n" + notes;
		}
	}

	/** Runs a macro of a file. */
	abstract Run run(Path folder, Path macro, String... args) throws IOException,
		InterruptedException;

	private static Run outcome(final Path folder, final Program program)
		throws IOException
	{
		return new Run(Notes.read(folder.resolve(Session.NOTES)), program.out() +
			program.err(), program.exitCode());
	}

	private static String[] with(final Path macro, final String... args) {
		final List<String> all = new ArrayList<>();
		all.add(macro.toString());
		all.addAll(Arrays.asList(args));
		return all.toArray(new String[0]);
	}

	private static String text(final Path path) throws IOException {
		return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
	}

	private static Path written(final Path path, final String text)
		throws IOException
	{
		return Files.write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	/** A macro that comes with the plugin. */
	static Path shipped(final String name) {
		return Paths.get("macros", name).toAbsolutePath();
	}
}
