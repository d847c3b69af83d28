
package org.histokmeans.imagej;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagefile.QuantizedPng;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.LabelColors;

/**
 * What can be written for a segmented image, in the order of writing: the word
 * of its option, how its files are named, and how they are written. A new kind
 * is a constant here and an option of the batch's dialog and of the command
 * line; all that deals with files takes it from here.
 */
public enum ResultKind {

		/** A TIFF with LUT, calibration and the macro line. */
		LABELS("labels", (result, codebook, file, workers) -> ImageFiles.writeTiff(
			result.labels(), file), "-labels.tif"),

		/** An indexed PNG with the codebook in it; a TIFF of several slices. */
		QUANTIZED("quantized", ResultKind::writeQuantized, "-quantized.png",
			"-quantized.tif"),

		/**
		 * A JSON file; in a macro, {@code codebook} is the path of one to apply.
		 */
		CODEBOOK("savecodebook", (result, codebook, file, workers) -> CodebookFile
			.write(codebook, file), "-codebook.json"),

		/** A PNG of the classes as bars. */
		PALETTE("palette", (result, codebook, file, workers) -> ImageFiles.write(
			result.palette(LabelColors.PROTOTYPES), file), "-palette.png");

	private static final String OME = ".ome";

	/** Writes a file whole or not at all. */
	@FunctionalInterface
	private interface Writer {

		/** @param codebook the image's, with classes and images in it */
		void write(SegmentedImage result, Codebook codebook, Path file,
			Workers workers) throws IOException;
	}

	private final String word;
	private final Writer writer;
	private final List<String> suffixes;

	/** @param suffixes one, or one for a single slice and one for several */
	ResultKind(final String word, final Writer writer, final String... suffixes) {
		this.word = word;
		this.writer = writer;
		this.suffixes = Collections.unmodifiableList(Arrays.asList(suffixes));
	}

	/** Whether it is the name of an output, not of an image to be segmented. */
	public static boolean isOutput(final String title) {
		return LABELS.isOf(title) || ImageNames.isObjects(title) || isPicture(
			title);
	}

	/** Whether it is the name of an output whose pixels are no labels. */
	static boolean isPicture(final String title) {
		return ImageNames.isPicture(title) || Arrays.stream(values()).anyMatch(
			kind -> kind != LABELS && kind.isOf(title));
	}

	private boolean isOf(final String title) {
		return base(title).endsWith(ending());
	}

	/** Without both endings of an OME-TIFF, if it is of this kind. */
	private String base(final String title) {
		final String base = ImageNames.base(title);
		return base.endsWith(ending() + OME) ? base.substring(0, base.length() - OME
			.length()) : base;
	}

	/** The name of its option in macros and on the command line. */
	public String word() {
		return word;
	}

	/** How the names of its files can end. */
	public List<String> suffixes() {
		return suffixes;
	}

	/** How the name of a result's file ends. */
	String suffix(final SegmentedImage result) {
		return suffixes.get(isStack(result) ? suffixes.size() - 1 : 0);
	}

	/** The title of such an image of an input. */
	String title(final String input) {
		return ImageNames.base(input) + ending();
	}

	/** The title without the ending of such an image, if it has one. */
	public String input(final String title) {
		final String base = base(title);
		return isOf(title) ? base.substring(0, base.length() - ending().length())
			: base;
	}

	private String ending() {
		return ImageNames.base(suffixes.get(0));
	}

	void write(final SegmentedImage result, final Codebook codebook,
		final Path file, final Workers workers) throws IOException
	{
		writer.write(result, codebook, file, workers);
	}

	private static void writeQuantized(final SegmentedImage result,
		final Codebook codebook, final Path file, final Workers workers)
		throws IOException
	{
		if (isStack(result)) ImageFiles.writeTiff(result.quantized(), file);
		else new QuantizedPng(result.segmentation().labels(), codebook, workers)
			.write(file);
	}

	private static boolean isStack(final SegmentedImage result) {
		return result.segmentation().labels().numDimensions() > 2;
	}
}
