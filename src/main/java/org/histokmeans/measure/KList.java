
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.cluster.KMeansOptions;

/**
 * Several numbers of clusters as users write them: numbers and ranges with
 * commas between them.
 *
 * <pre>
 *
 * List&lt;Integer&gt; ks = KList.parse("2-6,8,16"); // 2, 3, 4, 5, 6, 8, 16
 * </pre>
 */
public final class KList {

	/** The most numbers that can be compared at once. */
	public static final int MOST = 100;

	private static final Pattern PART = Pattern.compile(
		"\\s*(\\d{1,5})\\s*(?:-\\s*(\\d{1,5})\\s*)?");

	private KList() {
		// only static methods
	}

	/**
	 * The numbers in ascending order, each once.
	 *
	 * @throws IllegalArgumentException with a sentence that names ks
	 */
	public static List<Integer> parse(final String text) {
		final TreeSet<Integer> ks = new TreeSet<>();
		for (final String part : text.split(",", -1)) {
			addRange(ks, text, part);
		}
		if (ks.size() > MOST) throw new IllegalArgumentException(String.format(
			"ks must be at most %d numbers, but \"%s\" is %d.", MOST, text, ks
				.size()));
		return new ArrayList<>(ks);
	}

	/**
	 * The same text with one more number, unless that is among them, or a person
	 * has to mend the text first.
	 */
	public static String with(final String text, final int k) {
		try {
			final List<Integer> ks = parse(text);
			return ks.contains(k) || ks.size() == MOST ? text : text + "," + k;
		}
		catch (final IllegalArgumentException e) {
			return text;
		}
	}

	private static void addRange(final TreeSet<Integer> ks, final String text,
		final String part)
	{
		final Matcher range = PART.matcher(part);
		if (!range.matches()) throw wrong(text);
		final int first = Integer.parseInt(range.group(1));
		final int last = range.group(2) == null ? first : Integer.parseInt(range
			.group(2));
		if (first < 1 || last < first || last > KMeansOptions.MAX_K) throw wrong(
			text);
		for (int k = first; k <= last; k++) {
			ks.add(k);
		}
	}

	private static IllegalArgumentException wrong(final String text) {
		return new IllegalArgumentException(String.format(
			"ks must be numbers of clusters of 1 to %d and ranges of them, such as " +
				"2,3,6,16 or 2-12, but was \"%s\".", KMeansOptions.MAX_K, text));
	}
}
