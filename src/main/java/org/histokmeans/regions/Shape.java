
package org.histokmeans.regions;

import java.util.Collection;
import java.util.Collections;
import java.util.List;

/** One object of a class, or all of them. Immutable. */
public final class Shape {

	private final int label;
	private final int number;
	private final Collection<Region> regions;
	private final long pixels;

	/** @param number of the object in its class, from 1 on; 0 for all */
	Shape(final int label, final int number, final List<Region> regions) {
		this(label, number, regions, regions.stream().mapToLong(Region::pixels)
			.sum());
	}

	Shape(final int label, final int number, final Collection<Region> regions,
		final long pixels)
	{
		this.label = label;
		this.number = number;
		this.regions = Collections.unmodifiableCollection(regions);
		this.pixels = pixels;
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

	/** Not empty; they do not overlap. They may be read while they are asked. */
	public Collection<Region> regions() {
		return regions;
	}

	public long pixels() {
		return pixels;
	}
}
