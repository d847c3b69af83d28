
package org.histokmeans.imagej;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.QuantizedPng;
import org.histokmeans.measure.Row;
import org.histokmeans.segment.Segmentation;

/**
 * The files of one segmented image: label image, quantized image, codebook.
 * Each is there whole or not at all.
 */
public final class ResultFiles {

	private static final int BITS_PER_BYTE = 8;

	private static final String LABELS = "-labels.tif";
	private static final String QUANTIZED = "-quantized";
	private static final String CODEBOOK = "-codebook.json";

	private final SegmentedImage result;
	private final Codebook codebook;
	private final Path folder;
	private final String base;
	private final List<Path> written = new ArrayList<>();
	private Path quantized;

	/**
	 * @param folder must exist
	 * @param base how the names of the files begin
	 */
	public ResultFiles(final SegmentedImage result, final Path folder,
		final String base)
	{
		this.result = result;
		this.codebook = result.codebook();
		this.folder = folder;
		this.base = base;
	}

	/** All files that can be written for an image. */
	public static List<Path> possible(final Path folder, final String base) {
		return Arrays.asList(folder.resolve(base + LABELS), folder.resolve(base +
			QUANTIZED + ".png"), folder.resolve(base + QUANTIZED + ".tif"), folder
				.resolve(base + CODEBOOK));
	}

	/** What was written, in order. */
	public List<Path> written() {
		return written;
	}

	/** A TIFF with LUT, calibration and the macro line. */
	public void writeLabels() throws IOException {
		final Path path = folder.resolve(base + LABELS);
		ImageFiles.writeTiff(result.labels(), path);
		written.add(path);
	}

	/** An indexed PNG; a TIFF if there are several slices. */
	public void writeQuantized() throws IOException {
		final Segmentation segmentation = result.segmentation();
		final boolean isStack = segmentation.labels().numDimensions() > 2;
		quantized = folder.resolve(base + QUANTIZED + (isStack ? ".tif" : ".png"));
		if (isStack) ImageFiles.writeTiff(result.quantized(), quantized);
		else new QuantizedPng(segmentation.labels(), codebook).write(quantized);
		written.add(quantized);
	}

	public void writeCodebook() throws IOException {
		final Path path = folder.resolve(base + CODEBOOK);
		CodebookFile.write(codebook, path);
		written.add(path);
	}

	/**
	 * The row of the image, with the real size of the quantized file beside the
	 * ideal figures if one was written; the codebook in it counts.
	 */
	public Row row(final String image) throws IOException {
		final Row row = new Row().add("Image", image).addAll(result.report().row());
		if (quantized == null) return row;
		final long bytes = Files.size(quantized);
		return row.add("File bytes", bytes).add("Measured ratio",
			(double) (BITS_PER_BYTE * bytes) / result.report().compression()
				.originalBits(), 7);
	}
}
