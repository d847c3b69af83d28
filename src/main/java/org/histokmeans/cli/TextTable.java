
package org.histokmeans.cli;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.histokmeans.measure.Row;

/** Rows as text for a terminal: one row as a list, several as columns. */
final class TextTable {

	private final List<List<String>> lines = new ArrayList<>();

	/** A line for each figure. */
	TextTable(final Row row) {
		for (final Row.Cell cell : row.cells()) {
			final List<String> line = new ArrayList<>();
			line.add(cell.column());
			line.add(text(cell));
			lines.add(line);
		}
	}

	/** A line for each row, below a line of column names. */
	TextTable(final List<Row> rows) {
		final List<String> head = new ArrayList<>();
		rows.get(0).cells().forEach(cell -> head.add(cell.column()));
		lines.add(head);
		for (final Row row : rows) {
			final List<String> line = new ArrayList<>();
			row.cells().forEach(cell -> line.add(text(cell)));
			lines.add(line);
		}
	}

	String text() {
		final StringBuilder text = new StringBuilder();
		for (final List<String> line : lines) {
			final StringBuilder padded = new StringBuilder();
			for (int column = 0; column < line.size(); column++) {
				padded.append(pad(line.get(column), width(column))).append("  ");
			}
			text.append(padded.toString().replaceFirst("\\s+$", "")).append(System
				.lineSeparator());
		}
		return text.toString();
	}

	private int width(final int column) {
		return lines.stream().mapToInt(line -> line.get(column).length()).max()
			.orElse(0);
	}

	private static String pad(final String text, final int width) {
		final StringBuilder padded = new StringBuilder(text);
		while (padded.length() < width) {
			padded.append(' ');
		}
		return padded.toString();
	}

	private static String text(final Row.Cell cell) {
		return cell.value() instanceof Double ? String.format(Locale.ROOT, "%." +
			cell.decimals() + "f", cell.value()) : cell.value().toString();
	}
}
