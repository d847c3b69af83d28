
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.segment.SegmentFigures;

/**
 * The word of each class of an image: that of a codebook that was applied,
 * which a person may have chosen, else the rule's.
 */
public final class ClassWords {

	private ClassWords() {
		// only static methods
	}

	/** The codebook of the figures, with these words. */
	public static Codebook named(final SegmentFigures figures) {
		return figures.codebook().withClasses(of(figures));
	}

	/** Label 1 first. */
	static List<String> of(final SegmentFigures figures) {
		final Codebook codebook = figures.codebook();
		final List<TissueClass> classes = TissueRule.classify(codebook);
		final List<String> words = new ArrayList<>();
		for (int label = 1; label <= codebook.k(); label++) {
			final String kept = codebook.cluster(label).className();
			words.add(figures.origin().isApplied() && !kept.isEmpty() ? kept : classes
				.get(label - 1).word());
		}
		return words;
	}
}
