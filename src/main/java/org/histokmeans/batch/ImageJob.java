
package org.histokmeans.batch;

import ij.ImagePlus;

import java.io.IOException;
import java.util.List;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.measure.Row;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.parallel.Workers;

/** Opens and segments an image and writes its files: all or none of them. */
final class ImageJob {

	private static final String IMAGE = "Image";

	private final BatchOptions options;
	private final ListedImage image;
	private final StoredCodebook codebook;
	private final String text;
	private final OutputFolder output;
	private String remark = "";
	private ResultFiles files;

	/**
	 * @param codebook of all images, or null
	 * @param text what the files depend on
	 */
	ImageJob(final BatchOptions options, final OutputFolder output,
		final ListedImage image, final StoredCodebook codebook, final String text)
	{
		this.output = output;
		this.options = options;
		this.codebook = codebook;
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
		final ImagePlus opened = ImageFiles.open(image.path());
		final ImageSegmenter segmenter = new ImageSegmenter(options.segmenting(),
			workers);
		final SegmentedImage result = codebook == null ? segmenter.segment(opened)
			: segmenter.apply(opened, codebook, false);
		final SegmentationReport report = result.report();
		remark = result.remark();
		return written(stamp, result, report.clusterRows());
	}

	private BatchRecord written(final ImageStamp stamp,
		final SegmentedImage result, final List<Row> clusterRows)
		throws UnwritableException
	{
		try {
			files = new ResultFiles(result, output.make(image), image.fileBase());
			options.files().write(files);
			clusterRows.replaceAll(row -> row.with(IMAGE, image.name()));
			return BatchRecord.done(image, stamp, text, options.output(), files
				.written(), files.row(image.name()), clusterRows);
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
