
package org.histokmeans.color;

/**
 * Optical density of red, green and blue in units of 2^-14, -log10((max(c, 32)
 * + 1) / 256), 0 to 0.890; see {@link OpticalDensity}. Colors that differ below
 * 32 only are one point.
 */
final class OpticalDensitySpace implements ColorSpace {

	static final int UNIT = 1 << 14;

	private static final int[] TABLE = new int[256];

	static {
		for (int channel = 0; channel < TABLE.length; channel++) {
			TABLE[channel] = (int) Math.rint(UNIT * OpticalDensity.floored(channel));
		}
	}

	@Override
	public String name() {
		return "OD";
	}

	@Override
	public String words() {
		return "how much dye there is";
	}

	@Override
	public String[] axes() {
		return new String[] { "OD red", "OD green", "OD blue" };
	}

	@Override
	public int unit() {
		return UNIT;
	}

	@Override
	public int coordinate(final int axis, final int rgb) {
		return TABLE[rgb >> 8 * (2 - axis) & 0xFF];
	}
}
