
package org.histokmeans.preview;

/** A class as it is seen. Immutable. */
public final class SeenClass {

	private final int label;
	private final int color;
	private final String name;
	private final double percent;

	SeenClass(final int label, final int color, final String name,
		final double percent)
	{
		this.label = label;
		this.color = color;
		this.name = name;
		this.percent = percent;
	}

	public int label() {
		return label;
	}

	/** In which it is shown, packed 0xRRGGBB. */
	public int color() {
		return color;
	}

	public String name() {
		return name;
	}

	/** Of the analyzed area. */
	public double percent() {
		return percent;
	}
}
