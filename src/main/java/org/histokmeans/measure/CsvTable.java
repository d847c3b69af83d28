
package org.histokmeans.measure;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.histokmeans.file.WholeFile;

/**
 * Rows as comma-separated values (RFC 4180, but lines end with a line feed).
 * Numbers have all their digits and a point, whatever the language of the
 * machine. Text that begins with =, +, -, @, a tab or a carriage return has an
 * apostrophe in front, for a spreadsheet would take it for a formula, and
 * quotes do not stop that.
 */
public final class CsvTable {

	/** How what a spreadsheet computes begins. */
	private static final String FORMULA = "=+-@\t\r";

	private final List<Row> rows = new ArrayList<>();
	private final List<String> first;

	/** @param columns that come first, and are there even without a row */
	public CsvTable(final String... columns) {
		first = Arrays.asList(columns);
	}

	public void add(final Row row) {
		rows.add(row);
	}

	public void addAll(final Collection<Row> more) {
		rows.addAll(more);
	}

	public boolean isEmpty() {
		return rows.isEmpty();
	}

	/** A line of all column names, then a line for each row. */
	public String text() {
		final Set<String> columns = columns();
		final StringBuilder text = new StringBuilder(line(columns.stream().map(
			CsvTable::plain).collect(Collectors.toList())));
		for (final Row row : rows) {
			text.append(line(columns.stream().map(column -> field(row, column))
				.collect(Collectors.toList())));
		}
		return text.toString();
	}

	/** Writes the file whole or not at all. */
	public void write(final Path path) throws IOException {
		final byte[] bytes = text().getBytes(StandardCharsets.UTF_8);
		WholeFile.write(path, part -> Files.write(part, bytes));
	}

	/**
	 * The same, but the lines of an earlier file of the same columns stay, except
	 * those whose first field is also one of this table.
	 */
	public void writeBesideOthers(final Path path) throws IOException {
		final String[] own = text().split("\n", 2);
		final byte[] bytes = (own[0] + "\n" + others(path, own[0]) + own[1])
			.getBytes(StandardCharsets.UTF_8);
		WholeFile.write(path, part -> Files.write(part, bytes));
	}

	private String others(final Path path, final String head) throws IOException {
		if (!Files.isRegularFile(path)) return "";
		final List<String> lines = lines(new String(Files.readAllBytes(path),
			StandardCharsets.UTF_8));
		if (!lines.get(0).equals(head)) return "";
		return lines.stream().skip(1).filter(line -> rows.stream().noneMatch(
			row -> line.startsWith(firstField(row)))).map(line -> line + "\n")
			.collect(Collectors.joining());
	}

	/** A line feed between quotes ends no line. */
	private static List<String> lines(final String text) {
		final List<String> lines = new ArrayList<>();
		boolean isQuoted = false;
		int start = 0;
		for (int i = 0; i < text.length(); i++) {
			if (text.charAt(i) == '"') isQuoted = !isQuoted;
			if (isQuoted || text.charAt(i) != '\n') continue;
			lines.add(text.substring(start, i));
			start = i + 1;
		}
		if (start < text.length() || lines.isEmpty()) lines.add(text.substring(
			start));
		return lines;
	}

	private static String firstField(final Row row) {
		return quoted(text(row.cells().get(0).value())) + ",";
	}

	private Set<String> columns() {
		final Set<String> columns = new LinkedHashSet<>(first);
		rows.forEach(row -> row.cells().forEach(cell -> columns.add(cell
			.column())));
		return columns;
	}

	private static String field(final Row row, final String column) {
		for (final Row.Cell cell : row.cells()) {
			if (cell.column().equals(column)) return text(cell.value());
		}
		return "";
	}

	private static String text(final Object value) {
		if (value instanceof String) return plain((String) value);
		return value instanceof Double ? new BigDecimal(value.toString())
			.toPlainString() : value.toString();
	}

	/** Never a formula. */
	private static String plain(final String text) {
		return text.isEmpty() || FORMULA.indexOf(text.charAt(0)) < 0 ? text : "'" +
			text;
	}

	private static String line(final Collection<String> fields) {
		return fields.stream().map(CsvTable::quoted).collect(Collectors.joining(
			",")) + "\n";
	}

	private static String quoted(final String field) {
		return field.matches("(?s).*[\",\r\n].*") ? '"' + field.replace("\"",
			"\"\"") + '"' : field;
	}
}
