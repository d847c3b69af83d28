
package org.histokmeans.tiff;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/** The bytes of a file of this machine. */
final class FileBytes implements RangedBytes {

	private final FileChannel channel;
	private final long length;

	FileBytes(final Path path) throws IOException {
		channel = FileChannel.open(path, StandardOpenOption.READ);
		length = channel.size();
	}

	@Override
	public long length() {
		return length;
	}

	@Override
	public int read(final ByteBuffer target, final long offset)
		throws IOException
	{
		return channel.read(target, offset);
	}

	@Override
	public void close() throws IOException {
		channel.close();
	}
}
