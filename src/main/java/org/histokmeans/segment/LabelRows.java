
package org.histokmeans.segment;

import net.imglib2.Cursor;
import net.imglib2.FinalInterval;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.BooleanType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.util.Intervals;
import net.imglib2.view.Views;

/** A label image row by row, with its selection; coordinates start at 0. */
final class LabelRows {

	/** In place of the label of a pixel that is not selected. */
	static final int NOT_SELECTED = -1;

	private final RandomAccessibleInterval<? extends IntegerType<?>> labels;
	private final RandomAccessibleInterval<? extends BooleanType<?>> selection;
	private final RandomAccessibleInterval<? extends IntegerType<?>> target;

	/** @param selection may have fewer dimensions; null for all pixels */
	LabelRows(final RandomAccessibleInterval<? extends IntegerType<?>> labels,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final RandomAccessibleInterval<? extends IntegerType<?>> target)
	{
		this.labels = Views.zeroMin(labels);
		this.selection = selection == null ? null : SelectedPixels.fitted(selection,
			this.labels);
		this.target = Views.zeroMin(target);
		if (!Intervals.equals(this.target, this.labels)) {
			throw new IllegalArgumentException(
				"The target must have the size of the labels.");
		}
	}

	int width() {
		return (int) labels.dimension(0);
	}

	int height() {
		return (int) labels.dimension(1);
	}

	int slices() {
		return (int) (Intervals.numElements(labels) / ((long) width() * height()));
	}

	/** Puts the labels of a row into {@code row} from {@code start} on. */
	void read(final int slice, final int y, final int[] row, final int start) {
		final Interval where = row(slice, y);
		final Cursor<? extends IntegerType<?>> label = ImageRows.cursor(labels,
			where);
		for (int i = start; i < start + width(); i++) {
			row[i] = label.next().getInteger();
		}
		if (selection != null) leaveOut(where, row, start);
	}

	private void leaveOut(final Interval where, final int[] row,
		final int start)
	{
		final Cursor<? extends BooleanType<?>> selected = ImageRows.cursor(
			selection, where);
		for (int i = start; i < start + width(); i++) {
			if (!selected.next().get()) row[i] = NOT_SELECTED;
		}
	}

	/** Writes a row; what is not selected keeps its label. */
	void write(final int slice, final int y, final int[] row) {
		final Interval where = row(slice, y);
		final Cursor<? extends IntegerType<?>> label = ImageRows.cursor(target,
			where);
		final Cursor<? extends IntegerType<?>> old = selection == null ? null
			: ImageRows.cursor(labels, where);
		for (int i = 0; i < width(); i++) {
			final int kept = old == null ? 0 : old.next().getInteger();
			label.next().setInteger(row[i] == NOT_SELECTED ? kept : row[i]);
		}
	}

	private Interval row(final int slice, final int y) {
		final long[] min = new long[labels.numDimensions()];
		min[1] = y;
		int rest = slice;
		for (int d = 2; d < min.length; d++) {
			min[d] = rest % labels.dimension(d);
			rest /= labels.dimension(d);
		}
		final long[] max = min.clone();
		max[0] = labels.max(0);
		return new FinalInterval(min, max);
	}
}
