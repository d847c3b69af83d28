
package org.histokmeans.regions;

import java.util.ArrayList;
import java.util.List;

/**
 * Pixels of one label that hang together as far as the rows are known. Two
 * pieces that meet in a later row become one.
 */
final class Piece {

	private final int label;
	private final int row;
	private List<Ring> rings = new ArrayList<>();
	private int lastRow;
	private boolean isReleased;

	/** The piece that this one became a part of, or null. */
	private Piece whole;

	Piece(final int label, final int row) {
		this.label = label;
		this.row = row;
		lastRow = row;
	}

	/** The piece that this one is, or is a part of. */
	Piece whole() {
		Piece piece = this;
		while (piece.whole != null) {
			if (piece.whole.whole != null) piece.whole = piece.whole.whole;
			piece = piece.whole;
		}
		return piece;
	}

	/** Both must be whole; the older one remains. */
	Piece and(final Piece other) {
		if (other == this) return this;
		if (other.row < row) return other.and(this);
		other.whole = this;
		final List<Ring> more = rings.size() < other.rings.size() ? rings
			: other.rings;
		if (more == rings) rings = other.rings;
		rings.addAll(more);
		other.rings = null;
		return this;
	}

	void reach(final int y) {
		lastRow = y;
	}

	void add(final Ring ring) {
		rings.add(ring);
	}

	/** Whether it has no pixel in a row, and was not asked before. */
	boolean endsBefore(final int y) {
		if (isReleased || lastRow >= y) return false;
		isReleased = true;
		return true;
	}

	/** Only when it has ended. */
	Region region() {
		return RingSplitter.region(label, rings);
	}
}
