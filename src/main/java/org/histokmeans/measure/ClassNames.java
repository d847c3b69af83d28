
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Names of an image's classes for people: the word of each, with a number where
 * several have the same, dark before light. {@code eosin 1, eosin 2}
 */
public final class ClassNames {

	private ClassNames() {
		// only static methods
	}

	/** @param classes label 1 first; so are the names */
	public static List<String> of(final List<TissueClass> classes) {
		final Map<TissueClass, Integer> numbers = new HashMap<>();
		final List<String> names = new ArrayList<>();
		for (final TissueClass one : classes) {
			final int number = numbers.merge(one, 1, Integer::sum);
			names.add(Collections.frequency(classes, one) == 1 ? one.word() : one
				.word() + " " + number);
		}
		return names;
	}
}
