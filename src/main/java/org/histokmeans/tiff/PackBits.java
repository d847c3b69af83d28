
package org.histokmeans.tiff;

import java.io.IOException;
import java.util.Arrays;

/**
 * Runs of bytes; see section 9 of TIFF 6.0. There is no checksum, so a strip
 * must use exactly its bytes and give exactly its pixels.
 */
final class PackBits implements Decoder {

	private static final int NOTHING = -128;

	@Override
	public byte[] decode(final byte[] data, final int least, final int most)
		throws IOException
	{
		final byte[] out = new byte[most];
		int to = 0;
		int from = 0;
		while (from < data.length && !isPadding(data, from, to, least)) {
			final int head = data[from++];
			if (head == NOTHING) continue;
			final int count = Math.abs(head) + 1;
			final int used = head < 0 ? 1 : count;
			if (from + used > data.length || to + count > most)
				throw new IOException();
			if (head < 0) Arrays.fill(out, to, to + count, data[from]);
			else System.arraycopy(data, from, out, to, count);
			from += used;
			to += count;
		}
		if (to != least && to != most) throw new IOException();
		return out;
	}

	/** Some programs fill a strip up to a word. */
	private static boolean isPadding(final byte[] data, final int from,
		final int to, final int least)
	{
		return to == least && from == data.length - 1;
	}
}
