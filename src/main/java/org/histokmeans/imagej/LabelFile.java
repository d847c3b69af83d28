
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;
import java.util.function.Consumer;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.slide.PyramidLabels;
import org.histokmeans.text.LabelMessages;

/**
 * A file of labels: an image, which is read whole, or the pyramid of a slide,
 * which is read row by row.
 */
public final class LabelFile {

	private final Path path;
	private final int level;

	/** @param level of a pyramid, 0 for the largest */
	public LabelFile(final Path path, final int level) {
		this.path = path;
		this.level = level;
	}

	/** Whether it is read row by row. */
	public boolean isPyramid() {
		return level != 0 || PyramidLabels.isTiled(path);
	}

	/**
	 * @param codebook null if the file itself is asked
	 * @param remarks takes what is to be said of the file
	 * @throws IOException with a sentence, if it cannot be opened
	 * @throws IllegalArgumentException with a sentence, if it has no labels, or
	 *           the codebook is that of others
	 */
	public RegionLabels open(final Codebook codebook,
		final Consumer<String> remarks) throws IOException
	{
		return isPyramid() ? new SlideRegions(path, level, codebook)
			: new LabelImage(image(remarks), codebook);
	}

	/**
	 * As an image in memory.
	 *
	 * @throws IOException with a sentence, if it cannot be opened
	 * @throws IllegalArgumentException with a sentence, if it has no labels
	 */
	public ImagePlus image(final Consumer<String> remarks) throws IOException {
		final ImagePlus image = ImageFiles.open(path);
		if (CodebookFile.isInPng(path)) throw new IllegalArgumentException(String
			.format(LabelMessages.NO_PIXEL_LABELS, path));
		ClassSelection.check(image);
		remarks.accept(ImageFiles.remark(image));
		return image;
	}
}
