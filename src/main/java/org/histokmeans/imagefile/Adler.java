
package org.histokmeans.imagefile;

/**
 * The checksum of a zlib stream whose parts were summed on their own (RFC 1950,
 * section 8.2): the sum of the bytes and the sum of these sums, modulo 65521,
 * the first one beginning with 1.
 */
final class Adler {

	private static final long BASE = 65521;

	/** Of no byte. */
	private long value = 1;

	/**
	 * @param checksum of the bytes that follow, as
	 *          {@link java.util.zip.Adler32#getValue} gives it
	 * @param length their number
	 */
	void append(final long checksum, final long length) {
		final long bytes = low(value) + low(checksum) + BASE - 1;
		// each of the sums that follow is larger by the bytes so far
		final long sums = high(value) + high(checksum) + length % BASE * (low(
			value) + BASE - 1);
		value = sums % BASE << 16 | bytes % BASE;
	}

	private static long low(final long checksum) {
		return checksum & 0xFFFF;
	}

	private static long high(final long checksum) {
		return checksum >>> 16;
	}

	int value() {
		return (int) value;
	}
}
