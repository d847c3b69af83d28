
package org.histokmeans.color;

/**
 * CIE 1976 L*a*b* in units of 2^-10, see {@link CieLab}. L* from 0 to 100, a*
 * from -86.2 to 98.3, b* from -107.9 to 94.5. Every color is a point of its
 * own.
 */
final class LabSpace implements ColorSpace {

	@Override
	public String name() {
		return "Lab";
	}

	@Override
	public String words() {
		return "differences as the eye sees them";
	}

	@Override
	public String[] axes() {
		return new String[] { "L*", "a*", "b*" };
	}

	@Override
	public int unit() {
		return LabTables.UNIT;
	}

	@Override
	public boolean separatesColors() {
		return true;
	}

	@Override
	public int coordinate(final int axis, final int rgb) {
		switch (axis) {
			case 0:
				return LabTables.lightness(rgb);
			case 1:
				return LabTables.a(rgb);
			default:
				return LabTables.b(rgb);
		}
	}

	@Override
	public void coordinates(final int rgb, final int[] coordinates) {
		LabTables.all(rgb, coordinates);
	}
}
