
package org.histokmeans.spark;

import java.io.Serializable;

/** A slide of a cohort: its name and where it is kept. Immutable. */
final class CohortSlide implements Serializable {

	private static final long serialVersionUID = 1L;

	private final String name;
	private final String place;
	private final String stamp;

	/**
	 * @param name below the folder of all, with slashes
	 * @param place path or address
	 * @param stamp changes with the file
	 */
	CohortSlide(final String name, final String place, final String stamp) {
		this.name = name;
		this.place = place;
		this.stamp = stamp;
	}

	String name() {
		return name;
	}

	String place() {
		return place;
	}

	String stamp() {
		return stamp;
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
