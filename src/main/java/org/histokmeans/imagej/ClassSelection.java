
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.plugin.filter.ThresholdToSelection;
import ij.process.ImageProcessor;

import java.util.Collection;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.histokmeans.text.LabelMessages;

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
	 *           image, was closed, or is named as a picture of ours: in the
	 *           palette of a quantized PNG, label 1 is entry 0
	 */
	public static void check(final ImagePlus labels) {
		if (labels == null || labels.getWidth() == 0) {
			throw new IllegalArgumentException(LabelMessages.NO_LABEL_IMAGE);
		}
		if (labels.getProcessor() == null) throw new IllegalArgumentException(String
			.format(LabelMessages.CLOSED_LABELS, labels.getTitle()));
		if (labels.getBitDepth() != 8 && labels.getBitDepth() != 16) {
			throw new IllegalArgumentException(String.format(LabelMessages.NOT_LABELS,
				labels.getTitle()));
		}
		if (ResultKind.isPicture(labels.getTitle()))
			throw new IllegalArgumentException(String.format(
				LabelMessages.NO_PIXEL_LABELS, labels.getTitle()));
	}

	/**
	 * @param labels 8 or 16 bits; of a stack, the slice that it shows
	 * @param label 0 or more
	 * @throws IllegalArgumentException with a sentence, if it is no label image
	 *           or no pixel has the label
	 */
	public static Roi of(final ImagePlus labels, final int label) {
		return of(labels, Collections.singleton(label));
	}

	/**
	 * The pixels of several labels together; those that no pixel has add none,
	 * see {@link #absent}.
	 *
	 * @throws IllegalArgumentException with a sentence, if no pixel has any of
	 *           them
	 */
	public static Roi of(final ImagePlus labels,
		final Collection<Integer> chosen)
	{
		final List<Integer> absent = absent(labels, chosen);
		final ImageProcessor pixels = labels.getProcessor();
		if (absent.size() == chosen.size()) throw new IllegalArgumentException(
			String.format(LabelMessages.NO_SUCH_LABEL, labels.getTitle(), list(
				absent), range(pixels)));
		return new ThresholdToSelection().convert(new ObjectMask(pixels, chosen)
			.thresholded());
	}

	/** Numbers with commas between them. */
	public static String list(final Collection<Integer> labels) {
		return labels.stream().map(String::valueOf).collect(Collectors.joining(
			", "));
	}

	/**
	 * Those of some labels that no pixel has.
	 *
	 * @throws IllegalArgumentException with a sentence, if it is no label image
	 */
	public static List<Integer> absent(final ImagePlus labels,
		final Collection<Integer> chosen)
	{
		final Set<Integer> present = new HashSet<>(present(labels));
		return chosen.stream().filter(label -> !present.contains(label)).collect(
			Collectors.toList());
	}

	/**
	 * The labels that pixels have, in ascending order; of a stack, in the slice
	 * that it shows.
	 *
	 * @throws IllegalArgumentException with a sentence, if it is no label image
	 */
	public static List<Integer> present(final ImagePlus labels) {
		check(labels);
		final ImageProcessor pixels = labels.getProcessor();
		final boolean[] occurs = new boolean[1 << labels.getBitDepth()];
		for (int i = 0; i < pixels.getPixelCount(); i++) {
			occurs[pixels.get(i)] = true;
		}
		return IntStream.range(0, occurs.length).filter(label -> occurs[label])
			.boxed().collect(Collectors.toList());
	}

	/**
	 * The same for another image, such as the one that was segmented.
	 *
	 * @throws IllegalArgumentException with a sentence, also if its size differs
	 */
	public static Roi of(final ImagePlus labels, final Collection<Integer> chosen,
		final ImagePlus original)
	{
		if (labels.getWidth() != original.getWidth() || labels
			.getHeight() != original.getHeight())
		{
			throw new IllegalArgumentException(String.format(LabelMessages.OTHER_SIZE,
				labels.getTitle(), labels.getWidth(), labels.getHeight(), original
					.getTitle(), original.getWidth(), original.getHeight()));
		}
		return of(labels, chosen);
	}

	/** The same of one label. */
	public static Roi of(final ImagePlus labels, final int label,
		final ImagePlus original)
	{
		return of(labels, Collections.singleton(label), original);
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
