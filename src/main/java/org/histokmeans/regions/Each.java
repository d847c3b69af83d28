
package org.histokmeans.regions;

import java.util.Locale;

import org.histokmeans.text.Messages;

/** What becomes one shape. */
public enum Each {

		/** All objects of a class together. */
		CLASS,

		/** Each object. */
		OBJECT;

	/** The lower-case word that users type. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/**
	 * @throws IllegalArgumentException with a sentence that lists the choices
	 */
	public static Each named(final String word) {
		for (final Each each : values()) {
			if (each.word().equalsIgnoreCase(word)) return each;
		}
		throw new IllegalArgumentException(String.format(Messages.NOT_CHOICE,
			"each", "class or object", word));
	}
}
