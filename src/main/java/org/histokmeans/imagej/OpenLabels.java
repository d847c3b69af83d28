
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.WindowManager;

import java.util.ArrayList;
import java.util.List;

/** The label images that are open. */
public final class OpenLabels {

	private static final String SUFFIX = "-labels";

	private OpenLabels() {
		// only static methods
	}

	/** Those with classes, or of such a title, and one more; each once. */
	public static List<ImagePlus> with(final ImagePlus one) {
		final List<ImagePlus> open = of(one);
		if (!open.contains(one)) open.add(0, one);
		return open;
	}

	/** Those that were made of an image come first. */
	public static List<ImagePlus> of(final ImagePlus image) {
		final List<ImagePlus> open = new ArrayList<>();
		final int[] ids = WindowManager.getIDList();
		if (ids == null) return open;
		for (final int id : ids) {
			final ImagePlus one = WindowManager.getImage(id);
			if (one != null && isLabels(one)) open.add(isOf(one, image) ? 0 : open
				.size(), one);
		}
		return open;
	}

	private static boolean isOf(final ImagePlus labels, final ImagePlus image) {
		return image != null && labels.getWidth() == image.getWidth() && labels
			.getHeight() == image.getHeight() && labels.getTitle().startsWith(image
				.getTitle());
	}

	/** Whether it has the bits of labels, and the name or the classes. */
	public static boolean isLabels(final ImagePlus image) {
		final int bits = image.getBitDepth();
		return (bits == 8 || bits == 16) && (image.getProp(
			SegmentedImage.CLASSES) != null || image.getTitle().contains(SUFFIX));
	}
}
