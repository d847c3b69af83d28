
package org.histokmeans.batch;

import java.io.IOException;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.imagej.SlideResult;
import org.histokmeans.parallel.Workers;
import org.histokmeans.slide.SlideFile;

/** An image of a batch: all its files and its record, or none of them. */
final class ImageJob {

	private final BatchOptions options;
	private final ListedImage image;
	private final SegmentJob job;
	private final String text;
	private final OutputFolder output;
	private final BatchListener listener;
	private String remark = "";
	private ResultFiles files;

	/**
	 * @param text what the files depend on
	 * @param listener is told how far a slide is
	 */
	ImageJob(final BatchOptions options, final OutputFolder output,
		final ListedImage image, final SegmentJob job, final String text,
		final BatchListener listener)
	{
		this.listener = listener;
		this.output = output;
		this.options = options;
		this.job = job;
		this.text = text;
		this.image = image;
	}

	/** What the user should know beside the figures; empty for nothing. */
	String remark() {
		return remark;
	}

	/**
	 * @throws UnwritableException if a file cannot be written
	 * @throws IOException with a sentence, if the image cannot be read, or
	 *           something else is where its files have to be
	 * @throws IllegalArgumentException with a sentence, if it is no color image
	 */
	BatchRecord run(final Workers workers) throws IOException {
		output.check(image);
		final ImageStamp stamp = ImageStamp.of(image.path());
		final SegmentJob own = job.within(options.within().of(image.name()).read());
		if (options.tiling().isByTiles(image.path())) return slide(own, stamp,
			workers);
		final SegmentedImage result = own.segment(() -> ImageFiles.open(image
			.path()), workers);
		remark = (result.remark() + " " + options.tiling().remark(image.name()))
			.trim();
		return written(stamp, result, workers);
	}

	/** It writes while it is read; what fails leaves no file. */
	private BatchRecord slide(final SegmentJob own, final ImageStamp stamp,
		final Workers workers) throws IOException
	{
		final SlideResult result = own.slide(SlideFile.of(image.path()), options
			.tiling().level(), output.path(image), image.fileBase(), workers
				.reportingTo(new SlideSteps(workers.progress(), listener, image
					.name())));
		remark = result.remark();
		return BatchRecord.done(image, stamp, text, options.output(), result
			.written(), result.row(image.name()), result.report().clusterRows(image
				.name()));
	}

	private BatchRecord written(final ImageStamp stamp,
		final SegmentedImage result, final Workers workers)
		throws UnwritableException
	{
		try {
			files = new ResultFiles(result, output.make(image), image.fileBase());
			job.write(files, workers);
			return BatchRecord.done(image, stamp, text, options.output(), files
				.written(), files.row(image.name()), result.report().clusterRows(image
					.name()));
		}
		catch (final IOException e) {
			throw new UnwritableException(e);
		}
	}

	/**
	 * Deletes what was written before something went wrong. Other files of such
	 * names are not this job's.
	 */
	void undo() throws IOException {
		if (files != null) output.delete(image, files.written());
	}
}
