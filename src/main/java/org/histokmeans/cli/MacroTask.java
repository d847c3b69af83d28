
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.concurrent.Callable;

import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** macro FILE: runs an ImageJ macro without a display. */
@Command(name = MacroTask.NAME, mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Runs an ImageJ macro without a display; the plugin's " +
		"commands are in its menus.", footer = { "",
			"Exit code 1 when the macro fails: a syntax error, an unknown command, " +
				"an error of a command.", "exit(\"text\") in a macro is no failure, " +
					"and neither is opening a missing file with open(..)." })
final class MacroTask implements Callable<Integer> {

	static final String NAME = "macro";

	@Parameters(index = "0", paramLabel = "FILE.ijm", description = "The macro.")
	private String file;

	@Parameters(index = "1", paramLabel = "ARGUMENT", arity = "0..1",
		defaultValue = "", description = "What getArgument() returns.")
	private String argument;

	@Override
	public Integer call() {
		final boolean done = new HeadlessImageJ().runMacro(text(), argument);
		System.out.flush();
		System.exit(done ? ExitCode.DONE : ExitCode.SOME_FAILED);
		return ExitCode.DONE;
	}

	private String text() {
		final Path path = Paths.get(file);
		if (!Files.isRegularFile(path)) throw Failure.wrongArguments(
			"There is no macro " + file + ".");
		try {
			return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
		}
		catch (final IOException e) {
			throw Failure.wrongArguments(file + " cannot be read: " + e.getMessage());
		}
	}
}
