
package org.histokmeans.raster;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.file.Path;

/** The first chunk of a PNG file: size and kind of its pixels. */
final class PngHeader {

	static final int GRAY = 0;
	static final int RGB = 2;
	static final int PALETTE = 3;
	static final int GRAY_ALPHA = 4;
	static final int RGB_ALPHA = 6;

	/** Samples of a pixel, by the color type. */
	private static final int[] SAMPLES = { 1, 0, 3, 1, 2, 0, 4 };

	/** Bits of a sample, by the color type; each bit of a mask stands for one. */
	private static final int[] DEPTHS = { 0b1_0000_0001_0001_0110, 0,
		0b1_0000_0001_0000_0000, 0b1_0001_0110, 0b1_0000_0001_0000_0000, 0,
		0b1_0000_0001_0000_0000 };

	final int width;
	final int height;
	final int depth;
	final int type;
	final boolean isInterlaced;

	PngHeader(final DataInputStream in) throws IOException {
		width = in.readInt();
		height = in.readInt();
		depth = in.readUnsignedByte();
		type = in.readUnsignedByte();
		final int compression = in.readUnsignedByte();
		final int filter = in.readUnsignedByte();
		final int interlace = in.readUnsignedByte();
		isInterlaced = interlace == 1;
		if (!isKnown() || compression != 0 || filter != 0 || interlace > 1)
			throw new IOException("its header is not that of a PNG");
	}

	private boolean isKnown() {
		return type < SAMPLES.length && depth <= 16 && (DEPTHS[type] >> depth &
			1) == 1;
	}

	void check(final Path path, final long bytes) throws IOException {
		FileChecks.checkSize(path, width, height);
		final long needed = (long) height * (1 + rowBytes(width));
		FileChecks.checkLength(needed, bytes, PngFile.MOST_DEFLATED);
	}

	int samples() {
		return SAMPLES[type];
	}

	/** Of a row without its filter. */
	long rowBytes(final long pixels) {
		return (pixels * samples() * depth + 7) / 8;
	}

	/** From a byte to the same one of the pixel before. */
	int step() {
		return Math.max(1, samples() * depth / 8);
	}
}
