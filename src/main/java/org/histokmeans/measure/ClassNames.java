
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
		return ofWords(classes.stream().map(TissueClass::word).collect(Collectors
			.toList()));
	}

	/** @param words label 1 first; a label without one is "class N" */
	public static List<String> ofWords(final List<String> words) {
		final Map<String, Integer> counts = new HashMap<>();
		words.forEach(word -> counts.merge(word, 1, Integer::sum));
		final Map<String, Integer> numbers = new HashMap<>();
		final List<String> names = new ArrayList<>();
		for (final String word : words) {
			final int number = numbers.merge(word, 1, Integer::sum);
			if (word.isEmpty()) names.add(ofLabel(names.size() + 1));
			else names.add(counts.get(word) == 1 ? word : word + " " + number);
		}
		return names;
	}

	/** Of a label that has no word. */
	public static String ofLabel(final int label) {
		return "class " + label;
	}
}
