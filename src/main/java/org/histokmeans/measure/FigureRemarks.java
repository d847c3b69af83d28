
package org.histokmeans.measure;

import java.util.List;

import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Messages;

/** What the user should know of the clusters, in sentences. Immutable. */
final class FigureRemarks {

	/** The share of pixels in classes of other stains that is worth a word. */
	private static final double MUCH_FOREIGN = 0.05;

	private final String image;
	private final SegmentFigures figures;

	FigureRemarks(final String image, final SegmentFigures figures) {
		this.image = image;
		this.figures = figures;
	}

	/** Empty for nothing. */
	String text() {
		return (fewerClusters() + " " + foreignColors()).trim();
	}

	private String fewerClusters() {
		if (!figures.hasFewerClustersThanWanted()) return "";
		final SegmentOptions options = figures.options();
		return String.format(Messages.FEWER_CLUSTERS, image, figures.codebook().k(),
			options.kmeans().k(), options.colorSpace().name());
	}

	private String foreignColors() {
		final long foreign = foreignPixels();
		final double share = (double) foreign / figures.statistics().analyzed();
		return foreign == 0 || share < MUCH_FOREIGN ? "" : String.format(
			Messages.FOREIGN_COLORS, image, 100 * share);
	}

	private long foreignPixels() {
		final List<TissueClass> classes = TissueRule.classify(figures.codebook());
		long foreign = 0;
		for (int c = 0; c < classes.size(); c++) {
			if (classes.get(c) == TissueClass.OTHER) foreign += figures.statistics()
				.pixels(c + 1);
		}
		return foreign;
	}
}
