
package org.histokmeans.imagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.io.FileInfo;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.text.Messages;

/**
 * From which image an output was made: a property of the output. The output
 * itself has the colors of its classes only, so nobody means to segment it.
 */
public final class SourceImage {

	/** The property with the title of the input. */
	static final String PROPERTY = ImageNames.SOURCE;

	private SourceImage() {
		// only static methods
	}

	/** Marks an output. */
	static void mark(final ImagePlus output, final ImagePlus input) {
		output.setProp(PROPERTY, input.getTitle());
	}

	/**
	 * The image to work on.
	 *
	 * @param image may be null
	 * @return the image itself, or, if it is an output, the open image that it
	 *         was made of, which is said
	 * @throws IllegalArgumentException with a sentence, if that is not open
	 */
	public static ImagePlus of(final ImagePlus image) {
		final String title = image == null ? null : image.getProp(PROPERTY);
		if (title == null) return image;
		final ImagePlus source = open(image);
		if (source == null) throw new IllegalArgumentException(String.format(
			Messages.OUTPUT_ALONE, image.getTitle(), title));
		IJ.log(String.format(Messages.SOURCE_TAKEN, title, image.getTitle()));
		return source;
	}

	/**
	 * An image that a file has: which one it was made of is not open.
	 *
	 * @return the image itself
	 * @throws IllegalArgumentException with a sentence, if it says that it is an
	 *           output; who names a file means it, whatever it is called
	 */
	public static ImagePlus original(final ImagePlus image) {
		if (image.getProp(PROPERTY) != null || isLabels(image
			.getOriginalFileInfo())) throw new IllegalArgumentException(String.format(
				Messages.OUTPUT_GIVEN, image.getTitle()));
		return image;
	}

	private static boolean isLabels(final FileInfo file) {
		return file != null && file.description != null && ImageNames.isDescription(
			file.description);
	}

	/** The title of the image that an output was made of; empty if unknown. */
	public static String title(final ImagePlus output) {
		final String title = output.getProp(PROPERTY);
		return title == null ? "" : title;
	}

	/** The open image that an output was made of, or null. */
	public static ImagePlus open(final ImagePlus output) {
		final String title = output.getProp(PROPERTY);
		final ImagePlus source = title == null ? null : WindowManager.getImage(
			title);
		return isInput(source, output) ? source : null;
	}

	private static boolean isInput(final ImagePlus source,
		final ImagePlus output)
	{
		return source != null && source != output && source.getProp(
			PROPERTY) == null;
	}
}
