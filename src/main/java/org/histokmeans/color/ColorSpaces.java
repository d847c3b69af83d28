
package org.histokmeans.color;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

/** The color spaces that users can choose. */
public final class ColorSpaces {

	/** Red, green and blue as they are. */
	public static final ColorSpace RGB = new RgbSpace();

	/** CIE 1976 L*a*b*, see {@link CieLab}. */
	public static final ColorSpace LAB = new LabSpace();

	/** The chromatic plane of CIE 1976 L*a*b*. */
	public static final ColorSpace AB = new AbSpace();

	/** Optical density of red, green and blue, see {@link OpticalDensity}. */
	public static final ColorSpace OD = new OpticalDensitySpace();

	/** Haematoxylin and eosin by QuPath's stain vectors. */
	public static final ColorSpace HE = new StainSpace(StainVectors.QUPATH);

	private static final List<ColorSpace> ALL = Collections.unmodifiableList(
		Arrays.asList(RGB, LAB, AB, OD, HE));

	private ColorSpaces() {
		// only static methods
	}

	/** The names, in the order in which they are offered. */
	public static List<String> names() {
		final List<String> names = new ArrayList<>();
		ALL.forEach(space -> names.add(space.name()));
		return names;
	}

	/** The amounts of haematoxylin and eosin by some stain vectors. */
	public static ColorSpace he(final StainVectors stains) {
		return stains.equals(StainVectors.QUPATH) ? HE : new StainSpace(stains);
	}

	/**
	 * @throws IllegalArgumentException with a sentence that lists the choices
	 */
	public static ColorSpace named(final String name) {
		return named(name, StainVectors.QUPATH);
	}

	/**
	 * @param name one of {@link #names()}, in capitals or not
	 * @param stains for HE; the others do without
	 * @throws IllegalArgumentException with a sentence that lists the choices
	 */
	public static ColorSpace named(final String name, final StainVectors stains) {
		if (HE.name().equalsIgnoreCase(name)) return he(stains);
		for (final ColorSpace space : ALL) {
			if (space.name().equalsIgnoreCase(name)) return space;
		}
		throw new IllegalArgumentException("Color space must be " + choices() +
			", but was \"" + name + "\".");
	}

	private static String choices() {
		final List<String> names = names();
		final int last = names.size() - 1;
		return String.join(", ", names.subList(0, last)) + " or " + names.get(last);
	}
}
