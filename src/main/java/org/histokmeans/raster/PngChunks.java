
package org.histokmeans.raster;

import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.zip.CRC32;

/**
 * The chunks of a PNG file, one after the other; as a stream, the bytes of the
 * current chunk and of those of its kind that follow without a gap. Checksums
 * count for all chunks that pixels depend on.
 */
final class PngChunks extends InputStream {

	static final int HEADER = 0x49484452;
	static final int PALETTE = 0x504C5445;
	static final int TRANSPARENCY = 0x74524E53;
	static final int DATA = 0x49444154;
	static final int END = 0x49454E44;
	static final int ANIMATION = 0x6163544C;

	private static final long SIGNATURE = 0x89504E470D0A1A0AL;
	private static final int LOWER_CASE = 0x20000000;

	private final DataInputStream in;
	private final CRC32 checksum = new CRC32();
	private final byte[] buffer = new byte[1 << 13];
	private int type;
	private long left = -1;

	PngChunks(final DataInputStream in) throws IOException {
		this.in = in;
		if (in.readLong() != SIGNATURE) throw new IOException(
			"its first bytes are not those of a PNG");
	}

	/** Goes to the next chunk, whatever is left of this one. */
	int next() throws IOException {
		if (left >= 0) finish();
		left = Integer.toUnsignedLong(in.readInt());
		type = in.readInt();
		checksum.reset();
		for (int shift = 24; shift >= 0; shift -= 8) {
			checksum.update(type >> shift);
		}
		return type;
	}

	private void finish() throws IOException {
		while (left > 0) {
			part(buffer, 0, buffer.length);
		}
		final boolean isRight = in.readInt() == (int) checksum.getValue();
		left = -1;
		final boolean matters = (type & LOWER_CASE) == 0 || type == TRANSPARENCY;
		if (!isRight && matters) throw new IOException("a checksum is wrong");
	}

	/** @param most bytes that such a chunk may have */
	byte[] bytes(final int most) throws IOException {
		if (left > most) throw new IOException("a chunk is too long");
		final byte[] bytes = new byte[(int) left];
		for (int at = 0; left > 0;) {
			at += part(bytes, at, bytes.length - at);
		}
		return bytes;
	}

	private int part(final byte[] bytes, final int from, final int most)
		throws IOException
	{
		final int read = in.read(bytes, from, (int) Math.min(left, most));
		if (read < 0) throw new EOFException();
		checksum.update(bytes, from, read);
		left -= read;
		return read;
	}

	@Override
	public int read(final byte[] bytes, final int from, final int most)
		throws IOException
	{
		while (left == 0 && type == DATA) {
			next();
		}
		return type == DATA ? part(bytes, from, most) : -1;
	}

	@Override
	public int read() throws IOException {
		final byte[] one = new byte[1];
		return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
	}

	/** Goes to the end, which the current chunk may be already. */
	void end() throws IOException {
		while (type != END) {
			next();
		}
		finish();
	}
}
