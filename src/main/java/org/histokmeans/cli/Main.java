
package org.histokmeans.cli;

import java.nio.file.InvalidPathException;

import org.histokmeans.text.FileMessages;
import org.histokmeans.text.Messages;
import org.histokmeans.text.ProgramVersion;
import org.histokmeans.text.Sentences;

import picocli.AutoComplete.GenerateCompletion;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.HelpCommand;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.ParseResult;
import picocli.CommandLine.Spec;

/** The command line. */
@Command(name = "histokmeans", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class, subcommands = { SegmentTask.class,
		CompareTask.class, BatchTask.class, TrainTask.class, ApplyTask.class,
		DecodeTask.class, RegionsTask.class, ObjectsTask.class, SampleTask.class,
		MacroTask.class, DemoTask.class, HelpCommand.class,
		GenerateCompletion.class },
	description = "Segments H&E-stained histology by color: exact, " +
		"reproducible k-means.", footer = { "",
			"Exit codes: 0 done, 1 some image failed (the others are done), " +
				"2 the arguments are wrong." })
public final class Main implements Runnable {

	@Spec
	private CommandSpec spec;

	/** The program's own version. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { "HistoKMeans " + ProgramVersion.get() };
		}
	}

	/** Ends the JVM only if something failed; others may run it within theirs. */
	public static void main(final String... args) {
		if (!isMacro(args)) ObjectWall.raise();
		final int code = execute(args);
		if (code == ExitCode.DONE) DoneFile.write();
		if (code != ExitCode.DONE) System.exit(code);
	}

	/** A macro may use any class of ImageJ and of other plugins. */
	private static boolean isMacro(final String... args) {
		return args.length > 0 && args[0].equals(MacroTask.NAME);
	}

	/** Runs a command line and returns its exit code. */
	static int execute(final String... args) {
		return execute(line(args), args);
	}

	static int execute(final CommandLine line, final String... args) {
		System.setProperty("java.awt.headless", "true");
		line.setExecutionExceptionHandler(Main::explain);
		line.setParameterExceptionHandler(new WrongWords(line
			.getParameterExceptionHandler()));
		try {
			final int code = line.execute(args);
			return isLost(line) && code == ExitCode.DONE ? ExitCode.SOME_FAILED
				: code;
		}
		catch (final OutOfMemoryError | StackOverflowError e) {
			line.getErr().println(Sentences.of(e));
			return ExitCode.SOME_FAILED;
		}
	}

	/**
	 * Of the task that is asked for and no other: to look at the options of all
	 * takes a third of the time of the start.
	 */
	private static CommandLine line(final String... args) {
		final Command main = Main.class.getAnnotation(Command.class);
		for (final Class<?> task : main.subcommands()) {
			if (args.length > 0 && isOurs(task) && args[0].equals(task.getAnnotation(
				Command.class).name())) return new CommandLine(CommandSpec.create()
					.name(main.name())).addSubcommand(task);
		}
		return new CommandLine(new Main());
	}

	/** Picocli's own tasks, such as help, look at all others. */
	private static boolean isOurs(final Class<?> task) {
		return task.getPackage().equals(Main.class.getPackage());
	}

	/** Java drops what the standard output does not take without a word. */
	private static boolean isLost(final CommandLine line) {
		final boolean isLost = line.getOut().checkError() | System.out.checkError();
		if (isLost) line.getErr().println(Messages.OUT_UNWRITABLE);
		return isLost;
	}

	/** Without a subcommand there is nothing to do. */
	@Override
	public void run() {
		throw new ParameterException(spec.commandLine(),
			"Say what to do: segment, compare, batch, train, apply, decode, regions, objects, sample, " +
				"macro, demo or help.");
	}

	private static int explain(final Exception e, final CommandLine line,
		final ParseResult parsed)
	{
		line.getErr().println(sentence(e));
		if (e instanceof Failure) return ((Failure) e).exitCode();
		return e instanceof InvalidPathException ? ExitCode.WRONG_ARGUMENTS
			: ExitCode.SOME_FAILED;
	}

	/** Java puts U+FFFD for what the system's settings do not allow. */
	private static String sentence(final String path) {
		return path.indexOf('\uFFFD') < 0 ? String.format(FileMessages.NO_PATH,
			path) : path + ": " + FileMessages.UNMAPPABLE;
	}

	/** Why there is nothing. */
	static String sentence(final Throwable e) {
		if (e instanceof InvalidPathException) return sentence(
			((InvalidPathException) e).getInput());
		return e instanceof Failure ? e.getMessage() : Sentences.of(e);
	}
}
