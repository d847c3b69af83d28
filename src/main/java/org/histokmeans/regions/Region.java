
package org.histokmeans.regions;

import java.util.Collections;
import java.util.List;

/**
 * An object: pixels of one label that hang together by their sides, as a
 * polygon. Its rings do not cross; two of them meet at single corners at most,
 * and none meets itself. Immutable.
 */
public final class Region {

	private final int label;
	private final List<Ring> rings;
	private final long pixels;

	/** @param rings the outer one first */
	Region(final int label, final List<Ring> rings) {
		this(label, rings, Math.round(rings.stream().mapToDouble(Ring::area)
			.sum()));
	}

	private Region(final int label, final List<Ring> rings, final long pixels) {
		this.label = label;
		this.rings = Collections.unmodifiableList(rings);
		this.pixels = pixels;
	}

	public int label() {
		return label;
	}

	/** The outer one, then those around holes. */
	public List<Ring> rings() {
		return rings;
	}

	public Ring outer() {
		return rings.get(0);
	}

	/** Without those of the holes; the same if the outline is simplified. */
	public long pixels() {
		return pixels;
	}

	/** The same pixels in an outline of fewer corners. */
	Region with(final List<Ring> simpler) {
		return new Region(label, simpler, pixels);
	}

	/** The same without holes. */
	Region filled() {
		return new Region(label, Collections.singletonList(outer()));
	}
}
