
package org.histokmeans.tiff;

import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Path;

/**
 * The bytes of a file, in one byte order. What lies beyond its end takes no
 * memory. Several threads may read at once.
 */
final class TiffBytes implements Closeable {

	private final RangedBytes file;
	private ByteOrder order = ByteOrder.BIG_ENDIAN;

	TiffBytes(final Path path) throws IOException {
		this(new FileBytes(path));
	}

	/** @param file closed with these */
	TiffBytes(final RangedBytes file) {
		this.file = file;
	}

	void setOrder(final ByteOrder order) {
		this.order = order;
	}

	ByteOrder order() {
		return order;
	}

	long length() {
		return file.length();
	}

	boolean has(final long offset, final long count) {
		return offset >= 0 && count >= 0 && offset <= length() - count;
	}

	/** @throws EOFException if the file ends before */
	ByteBuffer at(final long offset, final long count) throws IOException {
		if (!has(offset, count)) throw new EOFException();
		if (count > Integer.MAX_VALUE - 8) throw Refusal.header();
		final ByteBuffer bytes = ByteBuffer.allocate((int) count).order(order);
		while (bytes.hasRemaining()) {
			if (file.read(bytes, offset + bytes.position()) < 0)
				throw new EOFException();
		}
		bytes.rewind();
		return bytes;
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
