
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.OptionalDouble;

/** A row of a table: named values in order. */
public final class Row {

	/** A named value. Immutable. */
	public static final class Cell {

		private final String column;
		private final Object value;
		private final int decimals;

		Cell(final String column, final Object value, final int decimals) {
			this.column = column;
			this.value = value;
			this.decimals = decimals;
		}

		public String column() {
			return column;
		}

		/**
		 * A Long, a Double, a Boolean or a String; an empty String for no value.
		 */
		public Object value() {
			return value;
		}

		/** Decimal places worth showing. */
		public int decimals() {
			return decimals;
		}
	}

	private final List<Cell> cells = new ArrayList<>();

	public List<Cell> cells() {
		return Collections.unmodifiableList(cells);
	}

	/**
	 * @throws IllegalArgumentException if there is no such column
	 */
	public Object value(final String column) {
		for (final Cell cell : cells) {
			if (cell.column.equals(column)) return cell.value;
		}
		throw new IllegalArgumentException("There is no column \"" + column +
			"\".");
	}

	public Row add(final String column, final String value) {
		cells.add(new Cell(column, value, 0));
		return this;
	}

	public Row add(final String column, final long value) {
		cells.add(new Cell(column, value, 0));
		return this;
	}

	public Row add(final String column, final boolean value) {
		cells.add(new Cell(column, value, 0));
		return this;
	}

	/** What is not a number is no value. */
	public Row add(final String column, final double value, final int decimals) {
		if (Double.isNaN(value)) return add(column, "");
		cells.add(new Cell(column, value, decimals));
		return this;
	}

	/** What is not known is no value. */
	public Row add(final String column, final OptionalDouble value,
		final int decimals)
	{
		return add(column, value.orElse(Double.NaN), decimals);
	}

	/** A copy with another text in a column that it has. */
	public Row with(final String column, final String value) {
		final Row copy = new Row();
		for (final Cell cell : cells) {
			copy.cells.add(cell.column.equals(column) ? new Cell(column, value, 0)
				: cell);
		}
		return copy;
	}

	/** Adds the value of another row in a column, if it has one. */
	public Row addFrom(final Row other, final String column) {
		for (final Cell cell : other.cells) {
			if (cell.column.equals(column)) cells.add(cell);
		}
		return this;
	}

	public Row addAll(final Row other) {
		cells.addAll(other.cells);
		return this;
	}
}
