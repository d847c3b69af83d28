
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Names of an image's classes for people: the word of each, with a number where
 * several have the same, dark before light. {@code eosin 1, eosin 2} Capitals
 * make no other word, as a class is chosen without them.
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

	/**
	 * No two labels get one name, and none a name that is the word of others.
	 *
	 * @param words label 1 first; a label without one is "class N"
	 */
	public static List<String> ofWords(final List<String> words) {
		final Map<String, Integer> counts = map();
		words.forEach(word -> counts.merge(word, 1, Integer::sum));
		final Set<String> unnamed = unnamed(words);
		unnamed.forEach(name -> counts.computeIfPresent(name, (key, n) -> n + 1));
		final Set<String> taken = set(words);
		taken.addAll(unnamed);
		final Map<String, Integer> numbers = map();
		final List<String> names = new ArrayList<>();
		for (final String word : words) {
			if (word.isEmpty()) names.add(ofLabel(names.size() + 1));
			else names.add(counts.get(word) == 1 ? word : numbered(word, numbers,
				taken));
		}
		return names;
	}

	private static Map<String, Integer> map() {
		return new TreeMap<>(String.CASE_INSENSITIVE_ORDER);
	}

	private static Set<String> set(final Collection<String> names) {
		final Set<String> set = new TreeSet<>(String.CASE_INSENSITIVE_ORDER);
		set.addAll(names);
		return set;
	}

	private static Set<String> unnamed(final List<String> words) {
		return IntStream.range(0, words.size()).filter(i -> words.get(i).isEmpty())
			.mapToObj(i -> ofLabel(i + 1)).collect(Collectors.toSet());
	}

	/** With the next number whose name is free. */
	private static String numbered(final String word,
		final Map<String, Integer> numbers, final Set<String> taken)
	{
		String name;
		do {
			name = word + " " + numbers.merge(word, 1, Integer::sum);
		}
		while (!taken.add(name));
		return name;
	}

	/** Of a label that has no word. */
	public static String ofLabel(final int label) {
		return "class " + label;
	}
}
