
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.concurrent.Callable;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.SampleImage;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** sample: writes the synthetic field. */
@Command(name = "sample", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Writes the synthetic H&E sample image.")
final class SampleTask implements Callable<Integer> {

	@Option(names = { "-o", "--out" }, paramLabel = "FILE", required = true,
		description = "The image, .tif (calibrated) or .png.")
	private String out;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() {
		final Path path = Paths.get(out);
		try {
			ImageFiles.write(SampleImage.create(), path);
		}
		catch (final IOException e) {
			throw Failure.someFailed(e.getMessage());
		}
		catch (final IllegalArgumentException e) {
			throw Failure.wrongArguments(e.getMessage());
		}
		spec.commandLine().getOut().println(path);
		return ExitCode.DONE;
	}
}
