
package org.histokmeans.cli;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.histokmeans.file.Folders;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.imagej.ImageSource;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.imagej.SlideResult;
import org.histokmeans.measure.CompressionReport;
import org.histokmeans.measure.CsvTable;
import org.histokmeans.measure.Row;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.text.Sentences;

/** Segments images one after the other and collects their figures. */
final class SegmentRun {

	private final SegmentJob job;
	private final Workers workers;
	private final Path folder;
	private final PrintWriter out;
	private final PrintWriter err;
	private final CsvTable results = new CsvTable();
	private final CsvTable clusters = new CsvTable();
	private JsonDocument json = new JsonDocument();
	private boolean times;
	private TilingArguments tiling = new TilingArguments();
	private ImageAreas areas = ImageAreas.ALL;

	SegmentRun(final SegmentJob job, final Workers workers, final Path folder,
		final PrintWriter out, final PrintWriter err)
	{
		this.job = job;
		this.workers = workers;
		this.folder = folder;
		this.out = out;
		this.err = err;
	}

	/** Prints how long each step took. */
	void printTimes() {
		times = true;
	}

	/** Which images are read by tiles. */
	SegmentRun with(final TilingArguments value) {
		tiling = value;
		return this;
	}

	/** What is analyzed of each image. */
	SegmentRun with(final ImageAreas value) {
		areas = value;
		return this;
	}

	/** Where what becomes of the images is noted. */
	SegmentRun with(final JsonDocument document) {
		json = document;
		return this;
	}

	/**
	 * An image that fails costs a line on standard error, not the others.
	 *
	 * @return whether all images are done
	 */
	boolean segment(final List<String> images) throws IOException {
		final OutputFolders folders = new OutputFolders(images);
		int failed = 0;
		for (final String image : images) {
			if (!tried(image, folders.of(image))) failed++;
		}
		if (failed < images.size()) writeTables();
		return failed == 0;
	}

	private boolean tried(final String image, final String below) {
		try {
			final SegmentJob own = job.with(tiling.tiling()).within(areas.of(
				OutputFolders.name(image, below)).read());
			if (tiling.isByTiles(image)) slide(own, InputImage.path(image), below);
			else {
				segment(own, () -> InputImage.open(image), below);
				print(tiling.remark(image));
			}
			return true;
		}
		catch (final IOException | RuntimeException | OutOfMemoryError e) {
			final String text = Sentences.of(e);
			final String sentence = text.startsWith(image) ? text : image + ": " +
				text;
			err.println(sentence);
			json.addFailed(image, sentence);
			return false;
		}
	}

	/** Segments a slide and writes its files. */
	private void slide(final SegmentJob own, final Path path, final String below)
		throws IOException
	{
		final StageTimes stages = new StageTimes();
		final SlideResult result = own.slide(path, tiling.level(), folder.resolve(
			below), workers.reportingTo(stages));
		final SegmentationReport report = result.report();
		final String title = below + report.image();
		end(stages, title, report, result.row(title), report.clusterRows(title),
			result.written());
		print(result.remark());
	}

	/** Nothing if there is nothing to say. */
	private void print(final String remark) {
		if (!remark.isEmpty()) err.println(remark);
	}

	/** What is kept and printed of an image whose files are there. */
	private void end(final StageTimes stages, final String title,
		final SegmentationReport report, final Row row, final List<Row> rows,
		final List<Path> written)
	{
		stages.end();
		if (times) print(stages, report.figures());
		results.add(row);
		clusters.addAll(rows);
		json.add(row, written, rows);
		print(title, report, written);
	}

	/** Segments an image and writes its files. */
	SegmentedImage segment(final ImageSource.Opener opener) throws IOException {
		return segment(job, opener, "");
	}

	/** @param below the folder of its files within that of all, or empty */
	private SegmentedImage segment(final SegmentJob own,
		final ImageSource.Opener opener, final String below) throws IOException
	{
		final StageTimes stages = new StageTimes();
		final Workers threads = workers.reportingTo(stages);
		final SegmentedImage result = own.segment(opener, threads);
		threads.report(Stage.MEASURING, 0);
		Folders.make(folder.resolve(below));
		final String title = below + result.report().image();
		final ResultFiles files = new ResultFiles(result, folder, ImageNames.base(
			title));
		final List<Row> rows = result.report().clusterRows(title);
		own.write(files, threads);
		end(stages, title, result.report(), files.row(title), rows, files
			.written());
		print(result.remark());
		return result;
	}

	/** Writes results.csv and clusters.csv over all images so far. */
	void writeTables() throws IOException {
		write(results, folder.resolve("results.csv"));
		write(clusters, folder.resolve("clusters.csv"));
	}

	private void write(final CsvTable table, final Path path) throws IOException {
		table.write(path);
		out.println(path);
	}

	private void print(final String title, final SegmentationReport report,
		final List<Path> written)
	{
		final CompressionReport compression = report.compression();
		out.println(String.format(Locale.ROOT,
			"%s: K=%d, ratio %.7f (%,d of %,d bits)", title, report.figures()
				.codebook().k(), compression.ratio(), compression.compressedBits(),
			compression.originalBits()));
		written.forEach(out::println);
	}

	private void print(final StageTimes stages, final SegmentFigures figures) {
		time("decode-input", stages.milliseconds(Stage.OPENING));
		time("histogram", stages.milliseconds(Stage.COUNTING));
		time("kmeans", stages.milliseconds(Stage.CLUSTERING));
		time("labels", stages.milliseconds(Stage.LABELING) + stages.milliseconds(
			Stage.SMOOTHING));
		time("measure", stages.milliseconds(Stage.MEASURING));
		time("write", stages.milliseconds(Stage.WRITING));
		err.println("distinct-colors " + figures.fit().histogram().size());
	}

	private void time(final String step, final double milliseconds) {
		err.println(String.format(Locale.ROOT, "%s %.1f ms", step, milliseconds));
	}
}
