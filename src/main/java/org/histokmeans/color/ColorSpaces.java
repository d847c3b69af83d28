
package org.histokmeans.color;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The colour spaces that users can choose. */
public final class ColorSpaces {

	/** Red, green and blue as they are. */
	public static final ColorSpace RGB = new RgbSpace();

	private static final List<ColorSpace> ALL = Collections.unmodifiableList(
		Arrays.asList(RGB));

	private ColorSpaces() {
		// only static methods
	}

	/** The names, in the order in which they are offered. */
	public static List<String> names() {
		final List<String> names = new ArrayList<>();
		ALL.forEach(space -> names.add(space.name()));
		return names;
	}

	/**
	 * @throws IllegalArgumentException with a sentence that lists the choices
	 */
	public static ColorSpace named(final String name) {
		for (final ColorSpace space : ALL) {
			if (space.name().equals(name)) return space;
		}
		throw new IllegalArgumentException("Color space must be " + String.join(
			" or ", names()) + ", but was \"" + name + "\".");
	}
}
