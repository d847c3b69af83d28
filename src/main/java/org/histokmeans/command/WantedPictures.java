
package org.histokmeans.command;

import ij.ImagePlus;

import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.LabelColors;

/**
 * The pictures of a segmentation, as far as they are wanted. A person can stop
 * each of them.
 */
final class WantedPictures {

	private final SegmentedImage result;
	private final LabelColors colors;
	private final Workers workers;

	/** @param colors in which the classes are shown */
	WantedPictures(final SegmentedImage result, final LabelColors colors,
		final Workers workers)
	{
		this.result = result;
		this.colors = colors;
		this.workers = workers;
	}

	/** Null if it is not wanted, as of all others. */
	ImagePlus cloud(final boolean isWanted) {
		return HistologyCommand.drawn(isWanted, "color cloud", workers, () -> result
			.cloud(colors));
	}

	ImagePlus palette(final boolean isWanted) {
		return HistologyCommand.drawn(isWanted, "palette chart", workers,
			() -> result.palette(colors));
	}

	ImagePlus overlay(final boolean isWanted) {
		return HistologyCommand.drawn(isWanted, "overlay", workers, () -> result
			.overlay(colors));
	}

	ImagePlus quantized(final boolean isWanted) {
		return HistologyCommand.drawn(isWanted, "quantized image", workers,
			result::quantized);
	}

	ImagePlus labels(final boolean isWanted) {
		return HistologyCommand.drawn(isWanted, "label image", workers, () -> result
			.labels(colors));
	}

	/** @param to some of these; nulls are left out */
	void addLegend(final boolean isWanted, final ImagePlus... to) {
		if (isWanted) workers.aside(() -> {
			result.addLegend(colors, to);
			return null;
		});
	}
}
