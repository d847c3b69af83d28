
package org.histokmeans.spark;

import java.io.Serializable;

/** A slide of a cohort: its name and where it is kept. Immutable. */
final class CohortSlide implements Serializable {

	private static final long serialVersionUID = 1L;

	private final String name;
	private final String place;
	private final String stamp;
	private final String areas;
	private final String areasSum;

	/**
	 * @param name below the folder of all, with slashes
	 * @param place path or address
	 * @param stamp changes with the file
	 */
	CohortSlide(final String name, final String place, final String stamp) {
		this(name, place, stamp, null, null);
	}

	private CohortSlide(final String name, final String place, final String stamp,
		final String areas, final String areasSum)
	{
		this.name = name;
		this.place = place;
		this.stamp = stamp;
		this.areas = areas;
		this.areasSum = areasSum;
	}

	/**
	 * The same, of which only some areas are analyzed.
	 *
	 * @param file the place of the file with them
	 * @param sum its checksum; null if it has not been read yet
	 */
	CohortSlide within(final String file, final String sum) {
		return new CohortSlide(name, place, stamp, file, sum);
	}

	/** The place of the file with its areas; null: all is analyzed. */
	String areas() {
		return areas;
	}

	/** The checksum of that file; null if it has not been read yet. */
	String areasSum() {
		return areasSum;
	}

	String name() {
		return name;
	}

	String place() {
		return place;
	}

	/** Changes with the file and with what is analyzed of it. */
	String stamp() {
		return areas == null ? stamp : stamp + " within=" + areasSum;
	}

	/** Where its files go, below the folder of all: empty, or with a slash. */
	String folder() {
		return name.substring(0, name.lastIndexOf('/') + 1);
	}

	/** Without folders. */
	String title() {
		return name.substring(name.lastIndexOf('/') + 1);
	}
}
