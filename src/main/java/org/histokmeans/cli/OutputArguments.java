
package org.histokmeans.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.BatchMessages;

import picocli.CommandLine;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;

/** Where the commands that label images write, and which files. */
final class OutputArguments {

	private static final String JSON = "--json";

	@Option(names = { "-o", "--out" }, paramLabel = "DIR", defaultValue = ".",
		description = "Folder for the files, made if missing " +
			"(${DEFAULT-VALUE}).")
	private String out;

	@Mixin
	private ImageChoice images;

	@Option(names = "--verbose",
		description = "Print how long each step took, on standard error.")
	private boolean verbose;

	@Option(names = JSON,
		description = "Print one JSON document in place of all else: images, with " +
			"the columns of results.csv, their files and their clusters; failed.")
	private boolean json;

	private final JsonDocument document = new JsonDocument();

	/** The folder; see {@link FolderArgument#makeable}. */
	Path folder() {
		return FolderArgument.makeable(out);
	}

	/** @param savecodebook whether to write each image's codebook */
	SegmentJob job(final SegmentOptions options, final boolean savecodebook) {
		return new SegmentJob(options, choice(savecodebook));
	}

	private ResultChoice choice(final boolean savecodebook) {
		return images.choice().with(ResultKind.CODEBOOK, savecodebook);
	}

	SegmentRun run(final SegmentJob job, final Workers workers,
		final CommandSpec spec)
	{
		final SegmentRun run = new SegmentRun(job, workers, folder(), out(spec),
			spec.commandLine().getErr()).with(document);
		if (verbose) run.printTimes();
		return run;
	}

	/** Where lines for people go: nowhere, if a document is asked for. */
	PrintWriter out(final CommandSpec spec) {
		return json ? new PrintWriter(new StringWriter()) : spec.commandLine()
			.getOut();
	}

	/** Segments images. */
	@FunctionalInterface
	interface Work {

		/** @return whether all images are done */
		boolean run() throws IOException;
	}

	/**
	 * Does the work and prints the document, if it is asked for; it says, too,
	 * why there is none of the images.
	 *
	 * @return the exit code
	 */
	int done(final Work work, final CommandSpec spec) throws IOException {
		try {
			return work.run() ? ExitCode.DONE : ExitCode.SOME_FAILED;
		}
		catch (final IOException | RuntimeException | OutOfMemoryError e) {
			document.addFailed(null, Main.sentence(e));
			throw e;
		}
		finally {
			if (json) spec.commandLine().getOut().println(document.text());
		}
	}

	/**
	 * The same where the words of a command line are not even understood.
	 *
	 * @param line of the task
	 */
	static void printWrong(final String reason, final CommandLine line,
		final String... words)
	{
		if (line.getCommandSpec().findOption(JSON) == null || !Arrays.asList(words)
			.contains(JSON)) return;
		final JsonDocument document = new JsonDocument();
		document.addFailed(null, reason);
		line.getOut().println(document.text());
	}

	/**
	 * No image's files may overwrite another's, or what is read.
	 *
	 * @param codebook read beside the images; null or empty: none
	 * @param savecodebook whether to write each image's codebook
	 */
	void check(final List<String> images, final String codebook,
		final boolean savecodebook)
	{
		folder();
		final Map<String, String> writers = new HashMap<>();
		final OutputFolders folders = new OutputFolders(images);
		final KeptInputs inputs = new KeptInputs(codebook).and(images);
		for (final String image : images) {
			final String base = folders.of(image) + ImageNames.base(String.valueOf(
				Paths.get(image).getFileName()));
			final String other = writers.put(base.toLowerCase(Locale.ROOT), image);
			if (other != null) throw Failure.wrongArguments(String.format(
				BatchMessages.SAME_NAME, other, image));
			ResultFiles.possible(Paths.get(out), base, choice(savecodebook)).forEach(
				file -> inputs.check(file, image));
		}
	}
}
