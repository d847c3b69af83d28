
package org.histokmeans.regions;

import java.io.IOException;
import java.util.Arrays;

/**
 * Traces the outlines of all objects of all labels in one pass over the rows.
 * It keeps two rows and the outlines that are not closed, and hands a region on
 * as soon as no pixel of it can follow. Pixels hang together by their sides,
 * not by their corners.
 * <p>
 * Lines run clockwise around a label, its pixels on the right hand. At each
 * corner of four pixels, the pixels of one label that are beside each other
 * there have one line that comes along one side and leaves along another one.
 * From the rows above and from the left lines are known already; those to the
 * right and below begin or go on. This is the way of Danielsson (1982), "An
 * improved segmentation and coding algorithm for binary and nonbinary images",
 * for lines on both sides of an edge.
 * </p>
 */
public final class RegionTracer {

	/** The sides that meet at a corner, clockwise. */
	private static final int UP = 0;
	private static final int RIGHT = 1;
	private static final int DOWN = 2;
	private static final int LEFT = 3;
	private static final int SIDES = 4;

	private final LabelLines lines;
	private final RegionSink sink;
	private final int width;
	private final Corners corners = new Corners();
	private final Pieces pieces;

	/** Rows with a margin of nothing on both sides. */
	private int[] above;
	private int[] below;
	private final int[] row;

	/** Of each column: the line whose end, or beginning, is there. */
	private final OpenLine[] downward;
	private final OpenLine[] upward;
	private OpenLine rightward;
	private OpenLine leftward;

	/** The labels of the pixels around a corner: pixel i follows side i. */
	private final int[] around = new int[SIDES];

	/** The lines that come to a corner and that leave it. */
	private final OpenLine[] coming = new OpenLine[SIDES];
	private final OpenLine[] leaving = new OpenLine[SIDES];

	private RegionTracer(final LabelLines lines, final RegionSink sink) {
		this.lines = lines;
		this.sink = sink;
		width = lines.width();
		pieces = new Pieces(width);
		above = new int[width + 2];
		below = new int[width + 2];
		row = new int[width];
		downward = new OpenLine[width + 1];
		upward = new OpenLine[width + 1];
	}

	/**
	 * @param sink takes the regions, those that end first first
	 * @throws IOException of the lines or the sink
	 */
	public static void trace(final LabelLines lines, final RegionSink sink)
		throws IOException
	{
		new RegionTracer(lines, sink).trace();
	}

	private void trace() throws IOException {
		for (int y = 0; y <= lines.height(); y++) {
			read(y);
			pieces.next(above, below, y);
			corners(y);
			pieces.release(y, sink);
		}
	}

	private void read(final int y) throws IOException {
		final int[] old = above;
		above = below;
		below = old;
		if (y < lines.height()) lines.read(y, row);
		else Arrays.fill(row, 0);
		System.arraycopy(row, 0, below, 1, width);
	}

	/** Lines that go straight on are where they were. */
	private void corners(final int y) {
		for (int x = 0; x <= width; x++) {
			final boolean isLevel = above[x] == above[x + 1] && below[x] == below[x +
				1];
			final boolean isUpright = above[x] == below[x] && above[x +
				1] == below[x + 1];
			if (!isLevel && !isUpright) corner(x, y);
		}
	}

	private void corner(final int x, final int y) {
		around[UP] = above[x + 1];
		around[RIGHT] = below[x + 1];
		around[DOWN] = below[x];
		around[LEFT] = above[x];
		coming[UP] = downward[x];
		coming[LEFT] = rightward;
		leaving[UP] = upward[x];
		leaving[LEFT] = leftward;
		coming[RIGHT] = coming[DOWN] = leaving[RIGHT] = leaving[DOWN] = null;
		for (int side = 0; side < SIDES; side++) {
			if (isEdge(side) && around[side] != 0) turn(x, y, side);
		}
		downward[x] = leaving[DOWN];
		rightward = leaving[RIGHT];
		upward[x] = coming[DOWN];
		leftward = coming[RIGHT];
	}

	private boolean isEdge(final int side) {
		return around[side % SIDES] != around[(side + SIDES - 1) % SIDES];
	}

	/** The line around the pixels from a side on, clockwise to the next edge. */
	private void turn(final int x, final int y, final int to) {
		int end = to + 1;
		while (!isEdge(end)) {
			end++;
		}
		final int from = end % SIDES;
		final boolean isStraight = end - to == 2;
		final OpenLine before = known(coming, from);
		final OpenLine after = known(leaving, to);
		final int corner = isStraight ? Corners.NONE : corners.add(x, y);
		final OpenLine line = joined(before, corner, after);
		if (before == null) coming[from] = line;
		if (after == null) leaving[to] = line;
		if (before != null && before == after) pieces.above(to == UP ? x + 1 : x)
			.add(line.close());
	}

	/** From above and from the left; the others are not traced yet. */
	private static OpenLine known(final OpenLine[] open, final int side) {
		return side == UP || side == LEFT ? open[side].whole() : null;
	}

	private OpenLine joined(final OpenLine before, final int corner,
		final OpenLine after)
	{
		if (before == null && after == null) return new OpenLine(corners, corner);
		if (corner != Corners.NONE) {
			if (before != null) before.append(corner);
			else after.prepend(corner);
		}
		if (before == null || after == null || before == after)
			return before == null ? after : before;
		before.append(after);
		return before;
	}
}
