
package org.histokmeans.regions;

import java.util.Collections;
import java.util.List;

/** One object of a class, or all of them. Immutable. */
public final class Shape {

	private final int label;
	private final int number;
	private final List<Region> regions;

	/** @param number of the object in its class, from 1 on; 0 for all */
	Shape(final int label, final int number, final List<Region> regions) {
		this.label = label;
		this.number = number;
		this.regions = Collections.unmodifiableList(regions);
	}

	public int label() {
		return label;
	}

	/** Of the object in its class, from 1 on; 0 for all of them. */
	public int number() {
		return number;
	}

	public boolean isObject() {
		return number > 0;
	}

	/** Not empty; they do not overlap. */
	public List<Region> regions() {
		return regions;
	}

	public long pixels() {
		return regions.stream().mapToLong(Region::pixels).sum();
	}
}
