
package org.histokmeans.regions;

/** What a label is called and how it is drawn. Immutable. */
public final class RegionClass {

	private final String name;
	private final int color;

	/** @param color packed 0xRRGGBB */
	public RegionClass(final String name, final int color) {
		this.name = name;
		this.color = color;
	}

	public String name() {
		return name;
	}

	/** Packed 0xRRGGBB. */
	public int color() {
		return color;
	}
}
