
package org.histokmeans.codebook;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

/** What counts alike when a codebook is trained on several images. */
public enum Weight {

		/** Every pixel: a large image counts more. */
		PIXELS,

		/** Every image: its pixels share the weight of the image. */
		EQUAL;

	/** The word that users type, in lower case. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @throws IllegalArgumentException with a sentence that lists the choices
	 */
	public static Weight named(final String word) {
		for (final Weight weight : values()) {
			if (weight.word().equalsIgnoreCase(word)) return weight;
		}
		throw new IllegalArgumentException("Weight must be " + Arrays.stream(
			values()).map(Weight::word).collect(Collectors.joining(" or ")) +
			", but was \"" + word + "\".");
	}

	@Override
	public String toString() {
		return word();
	}
}
