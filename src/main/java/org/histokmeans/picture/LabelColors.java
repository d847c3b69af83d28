
package org.histokmeans.picture;

import ij.process.LUT;

import java.util.Locale;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;

/** The colors in which a label image is shown. */
public enum LabelColors {

		/** Those of the prototypes: the image looks like the quantized one. */
		PROTOTYPES("those of the classes") {

			@Override
			public int color(final Codebook codebook, final int label) {
				return codebook.decode(label);
			}
		},

		/**
		 * Colors far apart, for classes that look alike: Kelly (1965), "Twenty-two
		 * colors of maximum contrast", without white and black; beyond twenty
		 * labels they begin again.
		 */
		DISTINCT("far apart") {

			@Override
			public int color(final Codebook codebook, final int label) {
				return distinct(label);
			}
		};

	private static final int[] KELLY = { 0xF3C300, 0x875692, 0xF38400, 0xA1CAF1,
		0xBE0032, 0xC2B280, 0x848482, 0x008856, 0xE68FAC, 0x0067A5, 0xF99379,
		0x604E97, 0xF6A600, 0xB3446C, 0xDCD300, 0x882D17, 0x8DB600, 0x654522,
		0xE25822, 0x2B3D26 };

	private static final int LUT_SIZE = 256;

	private final String words;

	LabelColors(final String words) {
		this.words = words;
	}

	/** One of the colors far apart, for a label of 1 or more. */
	public static int distinct(final int label) {
		return KELLY[(label - 1) % KELLY.length];
	}

	/** Packed 0xRRGGBB. */
	public abstract int color(Codebook codebook, int label);

	/** The lower-case word that users type. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What they are, for people who choose. */
	public String words() {
		return words;
	}

	/**
	 * @throws IllegalArgumentException with a sentence that lists the choices
	 */
	public static LabelColors named(final String word) {
		for (final LabelColors colors : values()) {
			if (colors.word().equalsIgnoreCase(word)) return colors;
		}
		throw new IllegalArgumentException(
			"Lut must be prototypes or distinct, but was \"" + word + "\".");
	}

	/** Entry i is the color of label i · maxLabel / 255; 0 is black. */
	public LUT lut(final Codebook codebook, final int maxLabel) {
		final byte[][] channels = new byte[3][LUT_SIZE];
		for (int i = 0; i < LUT_SIZE; i++) {
			final int label = Math.round((float) i * maxLabel / (LUT_SIZE - 1));
			if (label == 0 || label > codebook.k()) continue;
			final int color = color(codebook, label);
			channels[0][i] = (byte) Rgb.red(color);
			channels[1][i] = (byte) Rgb.green(color);
			channels[2][i] = (byte) Rgb.blue(color);
		}
		return new LUT(channels[0], channels[1], channels[2]);
	}
}
