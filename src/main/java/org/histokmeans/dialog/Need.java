
package org.histokmeans.dialog;

import java.util.Arrays;
import java.util.Map;

/**
 * When an option has an effect, from the values of the others: "glass=true",
 * "seeding!=deterministic start=" (both), "labels=true|overlay=true" (either).
 * An option that has none is shown gray; one that is not asked for is right.
 * Immutable.
 */
final class Need {

	/** Always. */
	static final Need NONE = new Need("");

	private static final String NOT = "!";

	private final String text;

	Need(final String text) {
		this.text = text;
	}

	/** @param values by the names of the options */
	boolean isMet(final Map<String, String> values) {
		return text.isEmpty() || Arrays.stream(text.split(" ")).allMatch(
			all -> Arrays.stream(all.split("\\|")).anyMatch(either -> isMet(either,
				values)));
	}

	private static boolean isMet(final String part,
		final Map<String, String> values)
	{
		final int at = part.indexOf('=');
		final String name = part.substring(0, at).replace(NOT, "");
		final boolean isEqual = part.substring(at + 1).equals(values.get(name));
		if (!values.containsKey(name)) return true;
		return isEqual != part.substring(0, at).endsWith(NOT);
	}
}
