
package org.histokmeans.slide;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Collectors;

import org.histokmeans.text.SlideMessages;

/** How the labels of a slide are written. */
public enum LabelFormat {

		/** All levels one after the other, in the colors of the classes. */
		TIFF("-labels.tif"),

		/** As OME-TIFF: numbers without colors, smaller levels below the first. */
		OME("-labels.ome.tif");

	private final String suffix;

	LabelFormat(final String suffix) {
		this.suffix = suffix;
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if there is no such
	 *           format
	 */
	public static LabelFormat named(final String word) {
		return Arrays.stream(values()).filter(format -> format.word()
			.equalsIgnoreCase(word.trim())).findFirst().orElseThrow(
				() -> new IllegalArgumentException(String.format(
					SlideMessages.NO_FORMAT, Arrays.stream(values()).map(
						LabelFormat::word).collect(Collectors.joining(", ")), word)));
	}

	/** As users type it. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** How the name of the file ends. */
	public String suffix() {
		return suffix;
	}
}
