
package org.histokmeans.tiff;

import java.io.IOException;
import java.util.Arrays;

/** What the tags of an image say of its pixels. Immutable. */
final class Page {

	static final int WHITE_IS_ZERO = 0;
	static final int BLACK_IS_ZERO = 1;
	static final int RGB = 2;
	static final int PALETTE = 3;
	static final int MASK = 4;
	static final int CMYK = 5;
	static final int YCBCR = 6;
	static final int CIELAB = 8;
	static final int ICCLAB = 9;
	static final int UNKNOWN = 65535;

	private static final int MAX_SAMPLES = 1 << 16;
	private static final int PREMULTIPLIED = 1;
	private static final int STRAIGHT = 2;

	final Ifd ifd;
	final int width;
	final int height;
	final int samples;

	/** Of each sample; 0 if they differ. */
	final int bits;

	/** 1: unsigned, 2: signed, 3: floating point. */
	final int format;
	final int photometric;
	final int compression;
	final boolean isPlanar;
	final boolean isTiled;
	private final long[] extras;
	private final long flags;

	Page(final Ifd ifd) throws IOException {
		this.ifd = ifd;
		width = ifd.integer(Tag.WIDTH, 0);
		height = ifd.integer(Tag.HEIGHT, 0);
		samples = ifd.integer(Tag.SAMPLES_PER_PIXEL, 1);
		if (width == 0 || height == 0 || samples == 0 || samples > MAX_SAMPLES)
			throw Refusal.header();
		bits = common(ifd.numbers(Tag.BITS_PER_SAMPLE, samples), 1);
		format = common(ifd.numbers(Tag.SAMPLE_FORMAT, samples), 1);
		compression = ifd.integer(Tag.COMPRESSION, 1);
		photometric = ifd.integer(Tag.PHOTOMETRIC, guess());
		isPlanar = ifd.number(Tag.PLANAR, 1) == 2 && samples > 1;
		isTiled = ifd.has(Tag.TILE_WIDTH) || ifd.has(Tag.TILE_OFFSETS);
		extras = ifd.numbers(Tag.EXTRA_SAMPLES, samples);
		flags = ifd.number(Tag.NEW_SUBFILE_TYPE, ifd.number(Tag.SUBFILE_TYPE,
			1) == 2 ? 1 : 0);
	}

	/** The tag must be there; where it is not, only some files are clear. */
	private int guess() {
		if (samples == 1) return BLACK_IS_ZERO;
		return samples == 3 && compression != Compressions.JPEG ? RGB : UNKNOWN;
	}

	private static int common(final long[] values, final int otherwise) {
		if (values.length == 0) return otherwise;
		final boolean isSame = Arrays.stream(values).allMatch(
			value -> value == values[0]);
		return isSame && values[0] < MAX_SAMPLES ? (int) values[0] : 0;
	}

	long pixels() {
		return (long) width * height;
	}

	/** A mask says which pixels of another image count. */
	boolean isMask() {
		return photometric == MASK || (flags & 4) != 0;
	}

	/** A thumbnail or a level of a pyramid. */
	boolean isReduced() {
		return (flags & 1) != 0;
	}

	boolean isGray() {
		return photometric == WHITE_IS_ZERO || photometric == BLACK_IS_ZERO;
	}

	boolean isLike(final Page other) {
		return width == other.width && height == other.height &&
			bits == other.bits && samples == other.samples &&
			photometric == other.photometric && format == other.format &&
			isReduced() == other.isReduced();
	}

	/** Which sample says how opaque a pixel is; -1 if none does. */
	int alpha() {
		for (int i = 0; i < extras.length; i++) {
			if (extras[i] == PREMULTIPLIED || extras[i] == STRAIGHT) return samples -
				extras.length + i;
		}
		return -1;
	}

	boolean isPremultiplied() {
		return alpha() >= 0 && extras[alpha() - samples +
			extras.length] == PREMULTIPLIED;
	}

	/** Across and down, how many pixels share their blue and red differences. */
	int[] subsampling() throws IOException {
		final long[] values = ifd.numbers(Tag.YCBCR_SUBSAMPLING, 2);
		if (values.length < 2) return new int[] { 2, 2 };
		for (final long value : values) {
			if (value != 1 && value != 2 && value != 4) throw Refusal.header();
		}
		return new int[] { (int) values[0], (int) values[1] };
	}

	/** Whether the samples of some pixels are left out in the file itself. */
	boolean isSubsampled() throws IOException {
		return photometric == YCBCR && compression != Compressions.JPEG && !Arrays
			.equals(subsampling(), new int[] { 1, 1 });
	}
}
