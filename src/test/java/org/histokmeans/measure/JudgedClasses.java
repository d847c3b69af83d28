
package org.histokmeans.measure;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The table of classes of real images that were judged by eye,
 * {@code class-words.csv}, and what {@link TissueRule} says of them.
 * <p>
 * {@link #main} prints the word of each row, in the order of the table;
 * {@code class_words.py} counts them.
 * </p>
 */
final class JudgedClasses {

	/** The columns of the table. */
	private enum Column {
			HALF, LAB, ADDRESS, SHA256, K, SPACE, LABEL, HEX, JUDGED, BEFORE, SECOND
	}

	/** The rows of each image and its settings. */
	private final Map<String, List<String[]>> images = new LinkedHashMap<>();

	JudgedClasses() throws IOException {
		try (Reader bytes = new InputStreamReader(JudgedClasses.class
			.getResourceAsStream("class-words.csv"), StandardCharsets.UTF_8);
				BufferedReader lines = new BufferedReader(bytes))
		{
			lines.lines().skip(1).map(line -> line.split(",", -1)).forEach(
				row -> images.computeIfAbsent(of(row, Column.SHA256) + of(row,
					Column.SPACE) + of(row, Column.K), key -> new ArrayList<>()).add(
						row));
		}
	}

	private static String of(final String[] row, final Column column) {
		return row[column.ordinal()];
	}

	/** The share of right names in a half. */
	double right(final String half) {
		long right = 0;
		long all = 0;
		for (final List<String[]> rows : images.values()) {
			if (!of(rows.get(0), Column.HALF).equals(half)) continue;
			final List<TissueClass> classes = classes(rows);
			for (int i = 0; i < rows.size(); i++) {
				if (isRight(of(rows.get(i), Column.JUDGED), classes.get(i))) right++;
			}
			all += rows.size();
		}
		return right / (double) all;
	}

	private static boolean isRight(final String judged, final TissueClass word) {
		final List<String> words = Arrays.asList(judged.split(" "));
		return words.contains(word.word()) || word == TissueClass.OTHER && words
			.contains("pen");
	}

	private static List<TissueClass> classes(final List<String[]> rows) {
		return TissueRule.classify(rows.stream().mapToInt(row -> Integer.parseInt(
			of(row, Column.HEX).substring(1), 16)).toArray());
	}

	public static void main(final String[] args) throws IOException {
		for (final List<String[]> rows : new JudgedClasses().images.values()) {
			classes(rows).forEach(System.out::println);
		}
	}
}
