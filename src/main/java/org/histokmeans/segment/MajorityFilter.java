
package org.histokmeans.segment;

import java.util.Arrays;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.BooleanType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/**
 * Gives every pixel the label that most pixels around it have, so that labels
 * hang together in space.
 *
 * <pre>
 * new MajorityFilter(2, workers).apply(labels, null, maxLabel, smoothed);
 * </pre>
 *
 * The window is a circle: the pixels of the slice at a distance of at most the
 * radius. A tie is won by the present label if it takes part in it, else by the
 * lowest. Pixels that are not selected never change and never vote; label 0 of
 * a selected pixel (glass) is a label like any other. The time grows linearly
 * with the radius.
 * <p>
 * Implementation note: as the window slides along a row, one pixel enters and
 * one leaves in each of its 2 r + 1 rows; where both have the same label, which
 * is most often, nothing needs counting. {@link LabelVotes} knows the majority
 * at any time. The window starts and ends outside of the image, so the votes
 * need no clearing.
 * </p>
 */
public final class MajorityFilter {

	public static final int MAX_RADIUS = 50;

	/** Rows of a task: those of the window are read in addition. */
	private static final int BAND = 64;

	private final int radius;
	private final Workers workers;
	/** How far the window reaches to both sides, by row. */
	private final int[] reach;

	/**
	 * @param radius in pixels, 0 to {@value #MAX_RADIUS}; 0 changes nothing
	 * @throws IllegalArgumentException with a sentence, if it is not so
	 */
	public MajorityFilter(final int radius, final Workers workers) {
		this.radius = checked(radius);
		this.workers = workers;
		reach = new int[2 * radius + 1];
		Arrays.setAll(reach, row -> (int) Math.sqrt(radius * radius - (row -
			radius) * (row - radius)));
	}

	/**
	 * @return the radius
	 * @throws IllegalArgumentException with a sentence, if no filter has it
	 */
	public static int checked(final int radius) {
		if (radius < 0 || radius > MAX_RADIUS) throw new IllegalArgumentException(
			"Smoothing must be 0 to " + MAX_RADIUS + ", but was " + radius + ".");
		return radius;
	}

	/**
	 * @param labels two dimensions or more; not changed
	 * @param selection of the labels' size, or of the size of their first two
	 *          dimensions and then valid for every slice; null for all pixels
	 * @param maxLabel no label is higher
	 * @param smoothed where the result goes: another image of the same size
	 * @throws java.util.concurrent.CancellationException if the user stops it
	 */
	public void apply(
		final RandomAccessibleInterval<? extends IntegerType<?>> labels,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection,
		final int maxLabel,
		final RandomAccessibleInterval<? extends IntegerType<?>> smoothed)
	{
		final LabelRows rows = new LabelRows(labels, selection, smoothed);
		final int bands = (rows.height() + BAND - 1) / BAND;
		final int tasks = Math.multiplyExact(bands, rows.slices());
		workers.report(Stage.SMOOTHING, 0);
		workers.run(tasks, task -> {
			new Band(rows, task / bands, maxLabel).smooth(task % bands * BAND);
			workers.report(Stage.SMOOTHING, (double) task / tasks);
		});
	}

	/** Some rows of one slice, done by one thread. */
	private final class Band {

		private final int margin = 2 * radius + 1;
		private final LabelRows rows;
		private final int slice;
		private final LabelVotes votes;
		/** Rows under the window from the top; outside of the image no labels. */
		private final int[][] window = new int[2 * radius + 1][];
		private final int[] smoothed;

		Band(final LabelRows rows, final int slice, final int maxLabel) {
			this.rows = rows;
			this.slice = slice;
			votes = new LabelVotes(maxLabel);
			smoothed = new int[rows.width()];
			for (int r = 0; r < window.length; r++) {
				window[r] = new int[rows.width() + 2 * margin];
			}
		}

		void smooth(final int first) {
			final int end = Math.min(rows.height(), first + BAND);
			for (int y = first - radius; y < end + radius; y++) {
				workers.stopIfCanceled();
				enter(y);
				if (y < first + radius) continue;
				smoothRow();
				rows.write(slice, y - radius, smoothed);
			}
		}

		/** The window moves down by one row. */
		private void enter(final int y) {
			final int last = window.length - 1;
			final int[] row = window[0];
			System.arraycopy(window, 1, window, 0, last);
			window[last] = row;
			Arrays.fill(row, LabelRows.NOT_SELECTED);
			if (y >= 0 && y < rows.height()) rows.read(slice, y, row, margin);
		}

		private void smoothRow() {
			final int width = smoothed.length;
			final int[] center = window[radius];
			for (int x = -radius; x <= width + radius; x++) {
				slideTo(x + margin);
				if (x < 0 || x >= width) continue;
				final int present = center[x + margin];
				smoothed[x] = present == LabelRows.NOT_SELECTED ? present : votes
					.winner(present);
			}
		}

		private void slideTo(final int x) {
			for (int r = 0; r < window.length; r++) {
				final int leaving = window[r][x - reach[r] - 1];
				final int entering = window[r][x + reach[r]];
				if (leaving == entering) continue;
				if (leaving != LabelRows.NOT_SELECTED) votes.remove(leaving);
				if (entering != LabelRows.NOT_SELECTED) votes.add(entering);
			}
		}
	}
}
