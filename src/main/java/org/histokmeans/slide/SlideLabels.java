
package org.histokmeans.slide;

import org.histokmeans.segment.SegmentFigures;

/** What is known of a slide whose pixels have labels. Immutable. */
public final class SlideLabels {

	private final SegmentFigures figures;
	private final TileGrid small;
	private final int[] labels;

	/** @param labels of a small level, row by row; not copied */
	SlideLabels(final SegmentFigures figures, final TileGrid small,
		final int[] labels)
	{
		this.figures = figures;
		this.small = small;
		this.labels = labels;
	}

	public SegmentFigures figures() {
		return figures;
	}

	/** Of a small picture of the labels. */
	public int smallWidth() {
		return small.width;
	}

	/** Of a small picture of the labels. */
	public int smallHeight() {
		return small.height;
	}

	/** The prototypes of a small picture of the labels, row by row. */
	public int[] smallColors() {
		final int[] palette = figures.codebook().palette();
		final int[] colors = new int[labels.length];
		for (int i = 0; i < colors.length; i++) {
			colors[i] = palette[labels[i]];
		}
		return colors;
	}
}
