
package org.histokmeans.dialog;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Values that suit a kind of images, set at once. Immutable. */
public final class Preset {

	private final String words;
	private final Map<String, String> values;

	/** @param values by the names of their options */
	public Preset(final String words, final Map<String, String> values) {
		this.words = words;
		this.values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/** The same for a dialog that asks for some of the options only. */
	public Preset only(final Set<String> options) {
		final Map<String, String> some = new LinkedHashMap<>(values);
		some.keySet().retainAll(options);
		return new Preset(words, some);
	}

	/** By the names of their options. */
	public Map<String, String> values() {
		return values;
	}

	/** Whether these are the values of a dialog. */
	boolean isIn(final Map<String, String> all) {
		return values.entrySet().stream().allMatch(entry -> entry.getValue().equals(
			all.get(entry.getKey())));
	}

	@Override
	public String toString() {
		return words;
	}
}
