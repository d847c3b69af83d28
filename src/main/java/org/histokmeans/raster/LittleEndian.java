
package org.histokmeans.raster;

import java.io.BufferedInputStream;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;

/** A file from its start to its end, numbers with the lowest byte first. */
final class LittleEndian implements Closeable {

	private static final int BUFFER = 1 << 16;

	private final InputStream in;
	private long position;

	LittleEndian(final Path path) throws IOException {
		in = new BufferedInputStream(Files.newInputStream(path), BUFFER);
	}

	long position() {
		return position;
	}

	/** @throws EOFException at the end */
	int u8() throws IOException {
		final int value = in.read();
		if (value < 0) throw new EOFException();
		position++;
		return value;
	}

	int u16() throws IOException {
		return u8() | u8() << 8;
	}

	int i32() throws IOException {
		return u16() | u16() << 16;
	}

	long u32() throws IOException {
		return Integer.toUnsignedLong(i32());
	}

	void fill(final byte[] bytes) throws IOException {
		for (int at = 0; at < bytes.length;) {
			final int read = in.read(bytes, at, bytes.length - at);
			if (read < 0) throw new EOFException();
			at += read;
		}
		position += bytes.length;
	}

	/** Forward only. */
	void goTo(final long place) throws IOException {
		if (place < position) throw new IOException(
			"its parts are not where its header says");
		while (position < place) {
			final long skipped = in.skip(place - position);
			if (skipped > 0) position += skipped;
			else u8();
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
