
package org.histokmeans.dialog;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.UnaryOperator;

/** Something that a dialog asks for; every value is a text. */
public final class Option {

	/** How it is asked. */
	public enum Kind {
			CHECKBOX, CHOICE, NUMBER, TEXT, PATH
	}

	/** Where it stands. */
	public enum Place {

			/** Above all others. */
			FIRST,

			/** Where everybody sees it. */
			BASIC,

			/** In the part that can be folded. */
			ADVANCED
	}

	private final String name;
	private final String label;
	private final Kind kind;
	private String meaning = "";
	private String standard = "";
	private Place place = Place.BASIC;
	private Need need = Need.NONE;
	private List<Choice> choices = Collections.emptyList();
	private UnaryOperator<String> browser;

	/** Of the slider; no slider if they are equal. */
	private int least;
	private int most;

	/** @param name as in macros */
	public Option(final String name, final String label, final Kind kind) {
		this.name = name;
		this.label = label;
		this.kind = kind;
	}

	public Option meaning(final String text) {
		meaning = text;
		return this;
	}

	/** @param value that Reset sets */
	public Option standard(final String value) {
		standard = value;
		return this;
	}

	public Option at(final Place value) {
		place = value;
		return this;
	}

	/** @param text see {@link Need}; null: it always has an effect */
	public Option needing(final String text) {
		need = text == null ? Need.NONE : new Need(text);
		return this;
	}

	public Option choices(final List<Choice> values) {
		choices = new ArrayList<>(values);
		return this;
	}

	/** @param range such as "2-12"; null for no slider */
	public Option slider(final String range) {
		if (range == null) return this;
		final String[] ends = range.split("-");
		least = Integer.parseInt(ends[0]);
		most = Integer.parseInt(ends[1]);
		return this;
	}

	/** @param asks for a path, given the one there is */
	public Option browser(final UnaryOperator<String> asks) {
		browser = asks;
		return this;
	}

	public String name() {
		return name;
	}

	String label() {
		return label;
	}

	Kind kind() {
		return kind;
	}

	String meaning() {
		return meaning;
	}

	String standard() {
		return standard;
	}

	Place place() {
		return place;
	}

	Need need() {
		return need;
	}

	List<Choice> choices() {
		return choices;
	}

	UnaryOperator<String> browser() {
		return browser;
	}

	boolean hasSlider() {
		return most > least;
	}

	int least() {
		return least;
	}

	int most() {
		return most;
	}
}
