
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.measure.CompressionReport;
import org.histokmeans.measure.CsvTable;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Sentences;

/** Segments images one after the other and collects their figures. */
final class SegmentRun {

	private final SegmentOptions options;
	private final Workers workers;
	private final Path folder;
	private final PrintWriter out;
	private final PrintWriter err;
	private final CsvTable results = new CsvTable();
	private final CsvTable clusters = new CsvTable();
	private ResultChoice choice = ResultChoice.DEFAULT;
	private StoredCodebook codebook;
	private boolean isCompared = true;
	private boolean times;

	SegmentRun(final SegmentOptions options, final Workers workers,
		final Path folder, final PrintWriter out, final PrintWriter err)
	{
		this.options = options;
		this.workers = workers;
		this.folder = folder;
		this.out = out;
		this.err = err;
	}

	/** Which images to write. */
	void choose(final ResultChoice files) {
		choice = files;
	}

	/** Labels the images with a codebook that is given; null for their own. */
	void apply(final StoredCodebook given) {
		codebook = given;
	}

	/** Whether to make the image's own fit though a codebook is given. */
	void compare(final boolean wanted) {
		isCompared = wanted;
	}

	/** Prints how long each step took. */
	void printTimes() {
		times = true;
	}

	/**
	 * An image that fails costs a line on standard error, not the others.
	 *
	 * @return whether all images are done
	 */
	boolean segment(final List<String> images) throws IOException {
		int failed = 0;
		for (final String image : images) {
			if (!tried(image)) failed++;
		}
		if (failed < images.size()) writeTables();
		return failed == 0;
	}

	private boolean tried(final String image) {
		try {
			final long start = System.nanoTime();
			final ImagePlus opened = InputImage.open(image);
			time("decode-input", (System.nanoTime() - start) / 1e6);
			segment(opened);
			return true;
		}
		catch (final IOException | RuntimeException | OutOfMemoryError e) {
			final String sentence = Sentences.of(e);
			err.println(sentence.startsWith(image) ? sentence : image + ": " +
				sentence);
			return false;
		}
	}

	/** Segments an image and writes its files. */
	SegmentedImage segment(final ImagePlus image) throws IOException {
		final StageTimes stages = new StageTimes();
		final SegmentedImage result = labeled(image, new ImageSegmenter(options,
			workers.reportingTo(stages)));
		stages.end();
		time("histogram", stages.milliseconds(Stage.COUNTING));
		time("kmeans", stages.milliseconds(Stage.CLUSTERING));
		time("labels", stages.milliseconds(Stage.LABELING) + stages.milliseconds(
			Stage.SMOOTHING));
		final long start = System.nanoTime();
		Folders.make(folder);
		final ResultFiles files = choice.write(result, folder, ImageNames.base(image
			.getTitle()));
		time("write", (System.nanoTime() - start) / 1e6);
		if (times) err.println("distinct-colors " + result.segmentation().figures()
			.fit().histogram().size());
		results.add(files.row(image.getTitle()));
		clusters.addAll(result.report().clusterRows());
		print(result, files);
		return result;
	}

	private SegmentedImage labeled(final ImagePlus image,
		final ImageSegmenter segmenter)
	{
		return codebook == null ? segmenter.segment(image) : segmenter.apply(image,
			codebook, isCompared);
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

	private void print(final SegmentedImage result, final ResultFiles files) {
		final CompressionReport compression = result.report().compression();
		out.println(String.format(Locale.ROOT,
			"%s: K=%d, ratio %.7f (%,d of %,d bits)", result.report().image(), result
				.segmentation().figures().codebook().k(), compression.ratio(),
			compression.compressedBits(), compression.originalBits()));
		files.written().forEach(out::println);
		if (!result.remark().isEmpty()) err.println(result.remark());
	}

	private void time(final String step, final double milliseconds) {
		if (times) err.println(String.format(Locale.ROOT, "%s %.1f ms", step,
			milliseconds));
	}
}
