
package org.histokmeans.imagefile;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** The bytes of a DICOM file. Memory is taken only for those that are there. */
final class DicomBytes implements Closeable {

	/** What the first group of a data set looks like, read the wrong way. */
	private static final int SWAPPED = 0x0800;

	private final InputStream in;
	private final long size;
	private long at;
	private boolean isToBeBigEndian;
	private boolean isBigEndian;

	DicomBytes(final Path path) throws IOException {
		size = Files.size(path);
		in = new BufferedInputStream(Files.newInputStream(path));
	}

	@Override
	public void close() throws IOException {
		in.close();
	}

	/** Not at once: what comes first is always little-endian. */
	void expectBigEndian() {
		isToBeBigEndian = true;
	}

	/** Where the next byte is. */
	long at() {
		return at;
	}

	long left() {
		return size - at;
	}

	/** @throws EOFException if there are not so many */
	byte[] next(final int length) throws IOException {
		check(length);
		final byte[] bytes = new byte[length];
		for (int i = 0; i < length; i++) {
			final int next = in.read();
			if (next < 0) throw new EOFException();
			bytes[i] = (byte) next;
		}
		at += length;
		return bytes;
	}

	int number(final byte[] bytes, final int from, final int to) {
		int number = 0;
		for (int i = from; i < to; i++) {
			number = number << 8 | bytes[isBigEndian ? i : to - 1 - (i - from)] &
				0xFF;
		}
		return number;
	}

	int u16() throws IOException {
		return number(next(2), 0, 2);
	}

	/** A group and an element. */
	int tag() throws IOException {
		int group = u16();
		if (group == SWAPPED && isToBeBigEndian) {
			isBigEndian = true;
			group = Integer.reverseBytes(group) >>> 16;
		}
		return group << 16 | u16();
	}

	/** Whether this tag comes next. */
	boolean isNext(final int tag) throws IOException {
		final long before = at;
		if (left() < Integer.BYTES) return false;
		in.mark(Integer.BYTES);
		final boolean isNext = (u16() << 16 | u16()) == tag;
		in.reset();
		at = before;
		return isNext;
	}

	void skip(final int length) throws IOException {
		check(length);
		long left = length;
		while (left > 0) {
			final long skipped = in.skip(left);
			if (skipped <= 0) throw new EOFException();
			left -= skipped;
		}
		at += length;
	}

	/** A negative one is the upper half of what 32 bits hold. */
	private void check(final int length) throws EOFException {
		if (length < 0 || length > left()) throw new EOFException();
	}
}
