
package org.histokmeans.command;

import ij.ImagePlus;
import ij.WindowManager;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.text.Messages;

/** The open image that a label image was made of. */
final class OriginalImage {

	private OriginalImage() {
		// only static methods
	}

	/**
	 * @param title empty: the image that the labels are named after
	 * @throws IllegalArgumentException with a sentence, if it is not open
	 */
	static ImagePlus of(final ImagePlus labels, final String title) {
		return PathInput.isEmpty(title) ? namesake(labels) : titled(title.trim());
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if it is not open
	 */
	static ImagePlus titled(final String title) {
		final ImagePlus image = WindowManager.getImage(title);
		if (image == null) throw new IllegalArgumentException(String.format(
			Messages.NO_SUCH_IMAGE, title));
		return image;
	}

	private static ImagePlus namesake(final ImagePlus labels) {
		final String name = ResultKind.LABELS.input(labels.getTitle());
		final int[] ids = WindowManager.getIDList();
		for (int i = 0; ids != null && i < ids.length; i++) {
			final ImagePlus image = WindowManager.getImage(ids[i]);
			if (image != null && image != labels && ImageNames.base(image.getTitle())
				.equals(name)) return image;
		}
		throw new IllegalArgumentException(String.format(Messages.NO_ORIGINAL,
			labels.getTitle()));
	}
}
