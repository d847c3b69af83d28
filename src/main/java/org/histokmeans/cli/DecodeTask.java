
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Locale;
import java.util.concurrent.Callable;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.QuantizedPng;
import org.histokmeans.imagej.OutputImages;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.Sentences;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** decode LABELS CODEBOOK: the quantized image of a label image. */
@Command(name = "decode", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Makes the quantized image of a label image and its codebook.")
final class DecodeTask implements Callable<Integer> {

	@Parameters(index = "0", paramLabel = "LABELS",
		description = "A label image, 8-bit or 16-bit.")
	private String labels;

	@Parameters(index = "1", paramLabel = "CODEBOOK",
		description = "The codebook, .json, or a .png that has one in it.")
	private String codebook;

	@Option(names = { "-o", "--out" }, paramLabel = "FILE", required = true,
		description = "The quantized image, .png, or .tif for stacks.")
	private String out;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		final Path path = Paths.get(out);
		final boolean isPng = out.toLowerCase(Locale.ROOT).endsWith(".png");
		if (!isPng && !out.toLowerCase(Locale.ROOT).matches("(?s).*\\.tiff?"))
			throw Failure.wrongArguments(String.format(FileMessages.ENDING, out));
		new KeptInputs(labels, codebook).check(path);
		try {
			final Codebook palette = InputCodebook.needed(codebook).codebook();
			final ImagePlus image = InputLabels.open(labels, spec);
			if (isPng && image.getStackSize() > 1) throw Failure.wrongArguments(String
				.format(FileMessages.STACK_AS_TIFF, labels));
			if (isPng) new QuantizedPng(ImageFiles.labels(image), palette, Workers
				.all()).write(path);
			else ImageFiles.writeTiff(new OutputImages(image).decoded(palette), path);
		}
		catch (final IOException | IllegalArgumentException | OutOfMemoryError e) {
			throw Failure.someFailed(Sentences.of(e));
		}
		spec.commandLine().getOut().println(path);
		return ExitCode.DONE;
	}
}
