
package org.histokmeans.tiff;

import java.io.Closeable;
import java.io.IOException;
import java.nio.ByteBuffer;

/**
 * The bytes of a file, wherever it is kept, read from anywhere in it. Several
 * threads may read at once.
 */
public interface RangedBytes extends Closeable {

	/** Of all bytes; it does not change while they are open. */
	long length();

	/**
	 * Reads some bytes, at least one.
	 *
	 * @param target filled from its position on, which moves on
	 * @param offset of the first byte to read
	 * @return how many were read; less than 0 at the end
	 */
	int read(ByteBuffer target, long offset) throws IOException;
}
