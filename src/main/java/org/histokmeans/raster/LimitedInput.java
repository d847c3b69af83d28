
package org.histokmeans.raster;

import java.io.IOException;

import javax.imageio.stream.ImageInputStreamImpl;

/**
 * Bytes in memory for a reader that is not ours: it fails when more is read
 * than a sane reader needs, or past a deadline, so that no file can make a
 * reader run forever.
 */
public final class LimitedInput extends ImageInputStreamImpl {

	/** A reader may look at a byte more than once. */
	private static final long TIMES = 64;
	private static final long MARGIN = 1 << 20;
	private static final long NANOSECONDS = 1_000_000_000L;

	private final byte[] bytes;
	private final long deadline;
	private long allowed;

	/** @param seconds from now on */
	public LimitedInput(final byte[] bytes, final long seconds) {
		this.bytes = bytes;
		allowed = TIMES * bytes.length + MARGIN;
		deadline = System.nanoTime() + seconds * NANOSECONDS;
	}

	@Override
	public int read() throws IOException {
		check(1);
		bitOffset = 0;
		return streamPos < bytes.length ? bytes[(int) streamPos++] & 0xFF : -1;
	}

	@Override
	public int read(final byte[] to, final int from, final int most)
		throws IOException
	{
		check(most);
		bitOffset = 0;
		final int read = (int) Math.min(most, bytes.length - streamPos);
		if (read <= 0) return most == 0 ? 0 : -1;
		System.arraycopy(bytes, (int) streamPos, to, from, read);
		streamPos += read;
		return read;
	}

	private void check(final int wanted) throws IOException {
		checkClosed();
		allowed -= Math.min(wanted, bytes.length) + 1;
		if (allowed < 0 || System.nanoTime() > deadline) throw new IOException(
			"reading it takes too long");
	}

	@Override
	public long length() {
		return bytes.length;
	}
}
