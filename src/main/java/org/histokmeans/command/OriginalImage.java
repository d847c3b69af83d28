
package org.histokmeans.command;

import ij.ImagePlus;
import ij.WindowManager;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.imagej.SourceImage;
import org.histokmeans.text.LabelMessages;
import org.histokmeans.text.Messages;

/** The open image that a label image was made of. */
final class OriginalImage {

	private OriginalImage() {
		// only static methods
	}

	/**
	 * @param title empty: the image that the labels were made of
	 * @throws IllegalArgumentException with a sentence, if it is not open
	 */
	static ImagePlus of(final ImagePlus labels, final String title) {
		if (!PathInput.isEmpty(title)) return titled(title.trim());
		final ImagePlus source = SourceImage.open(labels);
		return source == null ? namesake(labels) : source;
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

	/** Where ImageJ has forgotten it, such as after a PNG. */
	private static ImagePlus namesake(final ImagePlus labels) {
		final String name = ResultKind.LABELS.input(labels.getTitle());
		final int[] ids = WindowManager.getIDList();
		for (int i = 0; ids != null && i < ids.length; i++) {
			final ImagePlus image = WindowManager.getImage(ids[i]);
			if (image != null && image != labels && ImageNames.base(image.getTitle())
				.equals(name)) return image;
		}
		throw new IllegalArgumentException(String.format(LabelMessages.NO_ORIGINAL,
			labels.getTitle()));
	}
}
