
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.concurrent.Callable;

import org.histokmeans.file.Folders;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.SampleImage;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.Overview;
import org.histokmeans.segment.SegmentOptions;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** demo: segments the synthetic field and prints the tables. */
@Command(name = "demo", mixinStandardHelpOptions = true,
	versionProvider = Main.Version.class,
	description = "Segments the built-in sample image and prints the tables.")
final class DemoTask implements Callable<Integer> {

	@Mixin
	private KMeansArguments kmeans;

	@Option(names = { "-o", "--out" }, paramLabel = "DIR", defaultValue = "demo",
		description = "Folder for the files, made if missing " +
			"(${DEFAULT-VALUE}).")
	private String out;

	@Spec
	private CommandSpec spec;

	@Override
	public Integer call() throws IOException {
		final SegmentOptions options = kmeans.options();
		final Path folder = FolderArgument.makeable(out);
		Folders.make(folder);
		final PrintWriter print = spec.commandLine().getOut();
		final ImagePlus sample = SampleImage.create();
		final Path input = folder.resolve(SampleImage.FILE);
		ImageFiles.write(sample, input);
		print.println(input);
		sample.setTitle(SampleImage.FILE);
		final Workers workers = Workers.all();
		final SegmentRun run = new SegmentRun(new SegmentJob(options,
			ResultChoice.DEFAULT), workers, folder, print, spec.commandLine()
				.getErr());
		final SegmentedImage result = run.segment(() -> sample);
		run.writeTables();
		final Path overview = folder.resolve(ImageNames.overview(SampleImage.FILE) +
			".png");
		ImageFiles.write(Overview.of(sample, result.quantized()), overview);
		print.println(overview);
		print.println();
		print.print(new TextTable(result.report().row()).text());
		print.println();
		print.print(new TextTable(result.report().clusterRows()).text());
		print.flush();
		return ExitCode.DONE;
	}
}
