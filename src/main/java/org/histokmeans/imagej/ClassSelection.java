
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.gui.ShapeRoi;
import ij.plugin.filter.ThresholdToSelection;
import ij.process.ImageProcessor;

import java.util.Collection;

import org.histokmeans.text.Messages;

/**
 * The pixels of one label as an ImageJ selection, so that every measurement of
 * ImageJ can follow.
 *
 * <pre>
 * original.setRoi(ClassSelection.of(labels, 1));
 * </pre>
 *
 * The outline is ImageJ's own (Edit &gt; Selection &gt; Create Selection). No
 * image is changed, and no window or ROI Manager is needed.
 */
public final class ClassSelection {

	private ClassSelection() {
		// only static methods
	}

	/**
	 * @param labels may be null
	 * @throws IllegalArgumentException with a sentence, if it cannot be a label
	 *           image, or is named as a picture of ours: in the palette of a
	 *           quantized PNG, label 1 is entry 0
	 */
	public static void check(final ImagePlus labels) {
		if (labels == null || labels.getWidth() == 0) {
			throw new IllegalArgumentException(Messages.NO_LABEL_IMAGE);
		}
		if (labels.getBitDepth() != 8 && labels.getBitDepth() != 16) {
			throw new IllegalArgumentException(String.format(Messages.NOT_LABELS,
				labels.getTitle()));
		}
		if (ResultKind.isPicture(labels.getTitle()))
			throw new IllegalArgumentException(String.format(Messages.NO_PIXEL_LABELS,
				labels.getTitle()));
	}

	/**
	 * @param labels 8 or 16 bits; of a stack, the slice that it shows
	 * @param label 0 or more
	 * @throws IllegalArgumentException with a sentence, if it is no label image
	 *           or no pixel has the label
	 */
	public static Roi of(final ImagePlus labels, final int label) {
		check(labels);
		final ImageProcessor pixels = labels.getProcessor().duplicate();
		if (!occurs(pixels, label)) throw new IllegalArgumentException(String
			.format(Messages.NO_SUCH_LABEL, labels.getTitle(), label, range(pixels)));
		pixels.setThreshold(label, label, ImageProcessor.NO_LUT_UPDATE);
		return new ThresholdToSelection().convert(pixels);
	}

	/**
	 * The pixels of several labels on another image, such as the one that was
	 * segmented.
	 *
	 * @throws IllegalArgumentException with a sentence, if no pixel has one of
	 *           the labels, or the sizes differ
	 */
	public static Roi of(final ImagePlus labels, final Collection<Integer> chosen,
		final ImagePlus original)
	{
		if (chosen.size() == 1) return of(labels, chosen.iterator().next(),
			original);
		Roi all = null;
		for (final int label : chosen) {
			final Roi one = of(labels, label, original);
			all = all == null ? one : new ShapeRoi(all).or(new ShapeRoi(one));
		}
		return all;
	}

	/**
	 * The same for another image, such as the one that was segmented.
	 *
	 * @throws IllegalArgumentException with a sentence, also if its size differs
	 */
	public static Roi of(final ImagePlus labels, final int label,
		final ImagePlus original)
	{
		if (labels.getWidth() != original.getWidth() || labels
			.getHeight() != original.getHeight())
		{
			throw new IllegalArgumentException(String.format(Messages.OTHER_SIZE,
				labels.getTitle(), labels.getWidth(), labels.getHeight(), original
					.getTitle(), original.getWidth(), original.getHeight()));
		}
		return of(labels, label);
	}

	private static boolean occurs(final ImageProcessor pixels, final int label) {
		for (int i = 0; i < pixels.getPixelCount(); i++) {
			if (pixels.get(i) == label) return true;
		}
		return false;
	}

	private static String range(final ImageProcessor pixels) {
		int least = Integer.MAX_VALUE;
		int most = 0;
		for (int i = 0; i < pixels.getPixelCount(); i++) {
			least = Math.min(least, pixels.get(i));
			most = Math.max(most, pixels.get(i));
		}
		return least == most ? "only label " + least : "labels from " + least +
			" to " + most;
	}
}
