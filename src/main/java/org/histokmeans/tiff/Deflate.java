
package org.histokmeans.tiff;

import java.io.IOException;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;

/** Zlib's format, with the checksum at its end. */
final class Deflate implements Decoder {

	@Override
	public byte[] decode(final byte[] data, final int least, final int most)
		throws IOException
	{
		final Inflater inflater = new Inflater();
		try {
			inflater.setInput(data);
			final byte[] out = new byte[most + SLACK];
			if (all(inflater, out) < least || !isFinished(inflater))
				throw new IOException();
			return out;
		}
		catch (final DataFormatException e) {
			throw new IOException(e);
		}
		finally {
			inflater.end();
		}
	}

	private static int all(final Inflater inflater, final byte[] out)
		throws DataFormatException
	{
		int filled = 0;
		while (filled < out.length) {
			final int count = inflater.inflate(out, filled, out.length - filled);
			if (count == 0) return filled;
			filled += count;
		}
		return filled;
	}

	/** The checksum is compared behind the last byte. */
	private static boolean isFinished(final Inflater inflater)
		throws DataFormatException
	{
		return inflater.inflate(new byte[1]) == 0 && inflater.finished();
	}
}
