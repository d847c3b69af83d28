
package org.histokmeans.tiff;

import java.io.IOException;

/**
 * Brightness and two differences of color, with the weights of red, green and
 * blue that a file states; see section 21 of TIFF 6.0. With the usual weights
 * the result is that of libjpeg, to the last bit.
 */
final class YCbCr implements Colors {

	private static final double[] WEIGHTS = { 0.299, 0.587, 0.114 };
	private static final double[] RANGES = { 0, 255, 128, 255, 128, 255 };
	private static final int SHIFT = 16;
	private static final int HALF = 1 << SHIFT - 1;

	private final int[] luma = new int[256];
	private final int[] crRed = new int[256];
	private final int[] crGreen = new int[256];
	private final int[] cbGreen = new int[256];
	private final int[] cbBlue = new int[256];

	YCbCr(final Ifd ifd) throws IOException {
		this(valid(ifd.fractions(Tag.YCBCR_COEFFICIENTS, 3), WEIGHTS), valid(ifd
			.fractions(Tag.REFERENCE_BLACK_WHITE, 6), RANGES));
	}

	private YCbCr(final double[] weights, final double[] ranges) {
		final double red = 2 - 2 * weights[0];
		final double blue = 2 - 2 * weights[2];
		for (int i = 0; i < 256; i++) {
			final double cb = value(i, ranges[2], ranges[3], 127);
			final double cr = value(i, ranges[4], ranges[5], 127);
			luma[i] = (int) Math.round(value(i, ranges[0], ranges[1], 255) *
				(1 << SHIFT));
			crRed[i] = part(red, cr);
			cbBlue[i] = part(blue, cb);
			crGreen[i] = -part(digits(red * weights[0] / weights[1]), cr);
			cbGreen[i] = -part(digits(blue * weights[2] / weights[1]), cb);
		}
	}

	/** Zeros and the like are what some programs write for: as usual. */
	private static double[] valid(final double[] values, final double[] usual) {
		if (values.length < usual.length) return usual;
		double sum = 0;
		for (final double value : values) {
			sum += value;
		}
		final boolean isWeights = usual == WEIGHTS;
		final boolean isValid = isWeights ? values[1] > 0.01 && sum < 1.5
			: values[0] < values[1] && values[2] < values[3] && values[4] < values[5];
		return isValid && sum < 1e6 ? values : usual;
	}

	private static double value(final int code, final double black,
		final double white, final double range)
	{
		return (code - black) * range / (white - black);
	}

	/** Five, as in JFIF: the last bit of some greens depends on it. */
	private static double digits(final double factor) {
		return Math.rint(factor * 1e5) / 1e5;
	}

	private static int part(final double factor, final double value) {
		return (int) Math.round(Math.floor(factor * (1 << SHIFT) + 0.5) * value);
	}

	@Override
	public int rgb(final byte[] samples, final int at) {
		final int y = luma[samples[at] & 0xFF] + HALF;
		final int cb = samples[at + 1] & 0xFF;
		final int cr = samples[at + 2] & 0xFF;
		return clamp(y + crRed[cr]) << 16 | clamp(y + cbGreen[cb] +
			crGreen[cr]) << 8 | clamp(y + cbBlue[cb]);
	}

	private static int clamp(final int fixed) {
		final int value = fixed >> SHIFT;
		return value < 0 ? 0 : Math.min(value, 255);
	}
}
