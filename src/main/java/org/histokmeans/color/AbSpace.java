
package org.histokmeans.color;

/**
 * The chromatic plane of CIE 1976 L*a*b* in units of 2^-10, see {@link CieLab}:
 * a* from -86.2 to 98.3, b* from -107.9 to 94.5. Colors that differ in
 * lightness only, such as all grays, are one point.
 */
final class AbSpace implements ColorSpace {

	@Override
	public String name() {
		return "ab";
	}

	@Override
	public String words() {
		return "hue without lightness";
	}

	@Override
	public String[] axes() {
		return new String[] { "a*", "b*" };
	}

	@Override
	public int unit() {
		return LabTables.UNIT;
	}

	@Override
	public int coordinate(final int axis, final int rgb) {
		return axis == 0 ? LabTables.a(rgb) : LabTables.b(rgb);
	}
}
