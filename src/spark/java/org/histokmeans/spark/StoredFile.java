
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

	String place() {
		return place;
	}

	/** Changes with the file. */
	String stamp() {
		return stamp;
	}
}
