
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.histokmeans.cluster.KMeansOptions;
import org.junit.jupiter.api.Test;

/** What a long search found is found by a fit. */
class OptimumTest {

	/** Compactness / N at K = 16, the best of many long searches. */
	private static final double BEST = 409.550039;

	@Test
	void aSmallImageIsSegmentedAsWellAsByALongSearch() {
		final Segmentation segmentation = new ColorSegmenter(SegmentOptions.DEFAULT
			.with(KMeansOptions.DEFAULT.withK(16))).segment(RealImages.image(
				"cmu-crop-128.png"));
		final double found = segmentation.codebook().training().compactness() /
			segmentation.pixels();
		assertTrue(found <= BEST * 1.0001, "compactness / N was " + found);
	}
}
