
package org.histokmeans.color;

/** The channels as they are, 0 to 255. */
final class RgbSpace implements ColorSpace {

	@Override
	public String name() {
		return "RGB";
	}

	@Override
	public String words() {
		return "colors as on the screen";
	}

	@Override
	public String[] axes() {
		return new String[] { "Red", "Green", "Blue" };
	}

	@Override
	public int unit() {
		return 1;
	}

	@Override
	public boolean separatesColors() {
		return true;
	}

	@Override
	public int coordinate(final int axis, final int rgb) {
		return rgb >> 8 * (2 - axis) & 0xFF;
	}
}
