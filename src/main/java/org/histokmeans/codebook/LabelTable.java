
package org.histokmeans.codebook;

/**
 * The label and the prototype of every colour that occurs, at hand for a pass
 * over the pixels.
 */
public final class LabelTable {

	private static final int COLORS = 1 << 24;

	private final Codebook codebook;
	private final char[] labels = new char[COLORS];

	/** Colours are encoded as they are met. */
	public LabelTable(final Codebook codebook) {
		this.codebook = codebook;
	}

	/** The colours of the training are known at once. */
	public LabelTable(final Fit fit) {
		this(fit.codebook());
		for (int i = 0; i < fit.histogram().size(); i++) {
			labels[fit.histogram().color(i)] = (char) fit.labels()[i];
		}
	}

	/** Label of a colour, 1 to K. */
	public int label(final int rgb) {
		final int color = rgb & COLORS - 1;
		if (labels[color] == 0) labels[color] = (char) codebook.encode(color);
		return labels[color];
	}

	/** Opaque prototypes by label, white for 0. */
	public int[] palette() {
		final int[] palette = new int[codebook.k() + 1];
		for (int label = 0; label < palette.length; label++) {
			palette[label] = 0xFF000000 | codebook.decode(label);
		}
		return palette;
	}
}
