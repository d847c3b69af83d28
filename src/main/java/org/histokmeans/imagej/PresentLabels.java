
package org.histokmeans.imagej;

import ij.process.ImageProcessor;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.histokmeans.text.LabelMessages;
import org.histokmeans.text.Sentences;

/** The labels that pixels of a label image have, in any slice. */
public final class PresentLabels {

	private final LabelImage labels;
	private final Set<Integer> present = new TreeSet<>();

	public PresentLabels(final LabelImage labels) {
		this.labels = labels;
		for (int slice = 1; slice <= labels.image().getStackSize(); slice++) {
			add(labels.image().getStack().getProcessor(slice));
		}
	}

	private void add(final ImageProcessor pixels) {
		final boolean[] occurs = new boolean[1 << pixels.getBitDepth()];
		for (int i = 0; i < pixels.getPixelCount(); i++) {
			occurs[pixels.get(i)] = true;
		}
		for (int label = 0; label < occurs.length; label++) {
			if (occurs[label]) present.add(label);
		}
	}

	/**
	 * The labels that a user means, see {@link LabelImage#chosen}.
	 *
	 * @throws IllegalArgumentException with a sentence, if there is no such
	 *           class, or no pixel of it
	 */
	public Set<Integer> chosen(final String text) {
		final Set<Integer> chosen = new TreeSet<>();
		for (final String part : text.split(",")) {
			final Set<Integer> meant = labels.chosen(part);
			if (Collections.disjoint(meant, present))
				throw new IllegalArgumentException(String.format(
					LabelMessages.NO_PIXEL_OF_CLASS, labels.image().getTitle(), part
						.trim(), Sentences.list(names())));
			chosen.addAll(meant);
		}
		return chosen;
	}

	private List<String> names() {
		return present.stream().map(String::valueOf).collect(Collectors.toList());
	}
}
