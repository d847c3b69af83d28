
package org.histokmeans.tiff;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.raster.Pixels;

/** A TIFF file, open for reading. */
public final class TiffFile implements AutoCloseable {

	/** @throws IOException with a sentence, if it is damaged or no TIFF */
	public TiffFile(final Path path) throws IOException {
		throw new IOException(path.toString());
	}

	/** Whether ImageJ wrote it as it does: uncompressed and in strips. */
	public boolean isWrittenByImageJ() {
		return false;
	}

	public int width() {
		return 0;
	}

	public int height() {
		return 0;
	}

	/** Of all slices that would be read, from the headers alone. */
	public long pixels() {
		return 0;
	}

	/** Whether a strip or a tile lies beyond the end of the file. */
	public boolean isTruncated() {
		return false;
	}

	/** @throws IOException with a sentence, if it is refused or damaged */
	public Pixels read() throws IOException {
		return null;
	}

	@Override
	public void close() throws IOException {
		// nothing is open yet
	}
}
