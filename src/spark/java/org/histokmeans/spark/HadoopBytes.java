
package org.histokmeans.spark;

import java.io.EOFException;
import java.io.IOException;
import java.nio.ByteBuffer;

import org.apache.hadoop.fs.FSDataInputStream;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.histokmeans.tiff.RangedBytes;

/**
 * The bytes of a file of Hadoop, read where they are needed. Each read may ask
 * another machine, so a little is read ahead where headers are read in small
 * pieces.
 */
final class HadoopBytes implements RangedBytes {

	private static final int SMALL = 1 << 12;
	private static final int AHEAD = 1 << 16;

	private final FSDataInputStream in;
	private final long length;
	private byte[] ahead = new byte[0];
	private long start;

	HadoopBytes(final FileSystem system, final FileStatus file)
		throws IOException
	{
		in = system.open(file.getPath());
		length = file.getLen();
	}

	@Override
	public long length() {
		return length;
	}

	@Override
	public int read(final ByteBuffer target, final long offset)
		throws IOException
	{
		if (offset >= length) return -1;
		return target.remaining() < SMALL ? readSmall(target, offset) : readLarge(
			target, offset);
	}

	private int readLarge(final ByteBuffer target, final long offset)
		throws IOException
	{
		final byte[] bytes = new byte[(int) Math.min(target.remaining(), length -
			offset)];
		readFully(offset, bytes);
		target.put(bytes);
		return bytes.length;
	}

	private synchronized int readSmall(final ByteBuffer target, final long offset)
		throws IOException
	{
		if (offset < start || offset >= start + ahead.length) fill(offset);
		final int from = (int) (offset - start);
		final int count = Math.min(target.remaining(), ahead.length - from);
		target.put(ahead, from, count);
		return count;
	}

	private void fill(final long offset) throws IOException {
		final byte[] bytes = new byte[(int) Math.min(AHEAD, length - offset)];
		readFully(offset, bytes);
		ahead = bytes;
		start = offset;
	}

	private void readFully(final long offset, final byte[] bytes)
		throws IOException
	{
		try {
			in.readFully(offset, bytes);
		}
		catch (final EOFException e) {
			throw new EOFException();
		}
	}

	@Override
	public void close() throws IOException {
		in.close();
	}
}
