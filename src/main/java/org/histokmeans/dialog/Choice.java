
package org.histokmeans.dialog;

/** A value that can be chosen, and the words that people see. Immutable. */
public final class Choice {

	private final String value;
	private final String words;

	/** @param words empty: the value is all there is to say */
	public Choice(final String value, final String words) {
		this.value = value;
		this.words = words;
	}

	/** What macros call it. */
	public String value() {
		return value;
	}

	/** What the dialog shows. */
	@Override
	public String toString() {
		return words.isEmpty() ? value : value + ": " + words;
	}
}
