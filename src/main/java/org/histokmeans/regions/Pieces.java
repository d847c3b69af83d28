
package org.histokmeans.regions;

import java.io.IOException;
import java.util.Arrays;

/** To which piece each pixel of two rows belongs. */
final class Pieces {

	private final int width;
	private Piece[] above;
	private Piece[] below;

	/** Columns count from 1, as the row of labels has a margin. */
	Pieces(final int width) {
		this.width = width;
		above = new Piece[width + 2];
		below = new Piece[width + 2];
	}

	/** Goes on to the row y of labels, of which the row above is given, too. */
	void next(final int[] labelsAbove, final int[] labels, final int y) {
		final Piece[] old = above;
		above = below;
		below = old;
		for (int from = 1; from <= width;) {
			int end = from + 1;
			while (end <= width && labels[end] == labels[from]) {
				end++;
			}
			Arrays.fill(below, from, end, labels[from] == 0 ? null : piece(
				labelsAbove, labels[from], from, end, y));
			from = end;
		}
	}

	/** Of a run of one label: with all that it touches in the row above. */
	private Piece piece(final int[] labelsAbove, final int label, final int from,
		final int end, final int y)
	{
		Piece piece = null;
		for (int x = from; x < end; x++) {
			final boolean isNew = x == from || labelsAbove[x - 1] != label;
			if (labelsAbove[x] != label || !isNew) continue;
			final Piece touched = above[x].whole();
			piece = piece == null ? touched : piece.and(touched);
		}
		if (piece == null) return new Piece(label, y);
		piece.reach(y);
		return piece;
	}

	/** The piece of a pixel in the upper row. */
	Piece above(final int column) {
		return above[column].whole();
	}

	/** Hands on those that have no pixel in the row y below. */
	void release(final int y, final RegionSink sink) throws IOException {
		Piece last = null;
		for (int x = 1; x <= width; x++) {
			if (above[x] == null || above[x] == last) continue;
			last = above[x];
			final Piece piece = last.whole();
			if (piece.endsBefore(y)) sink.take(piece.region());
		}
	}
}
