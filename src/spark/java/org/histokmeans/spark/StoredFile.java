
package org.histokmeans.spark;

/** A file and where it is kept. Immutable. */
final class StoredFile {

	private final String place;
	private final String stamp;

	/**
	 * @param place path or address
	 * @param length in bytes
	 * @param time of its last change
	 */
	StoredFile(final String place, final long length, final long time) {
		this.place = place;
		stamp = length + " " + time;
	}

	/** The last part of a place. */
	static String name(final String place) {
		return place.substring(1 + Math.max(place.lastIndexOf('/'), place
			.lastIndexOf('\\')));
	}

	String place() {
		return place;
	}

	/** Changes with the file. */
	String stamp() {
		return stamp;
	}
}
