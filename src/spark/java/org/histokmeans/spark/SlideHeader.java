
package org.histokmeans.spark;

import java.io.Serializable;

/** What is known of a slide that has been opened. Immutable. */
final class SlideHeader implements Serializable {

	private static final long serialVersionUID = 1L;

	private final long width;
	private final long height;
	private final int parts;
	private final long pixelsOfPart;
	private final String remark;
	private final boolean isCounted;

	/** @param parts that the slide is counted in */
	SlideHeader(final long width, final long height, final int parts,
		final long pixelsOfPart, final String remark)
	{
		this(width, height, parts, pixelsOfPart, remark, false);
	}

	private SlideHeader(final long width, final long height, final int parts,
		final long pixelsOfPart, final String remark, final boolean isCounted)
	{
		this.width = width;
		this.height = height;
		this.parts = parts;
		this.pixelsOfPart = pixelsOfPart;
		this.remark = remark;
		this.isCounted = isCounted;
	}

	/** The same of a slide whose colors an earlier run has counted. */
	SlideHeader counted() {
		return new SlideHeader(width, height, parts, pixelsOfPart, remark, true);
	}

	/** Whether an earlier run has counted its colors. */
	boolean isCounted() {
		return isCounted;
	}

	long width() {
		return width;
	}

	long height() {
		return height;
	}

	/** That the slide is counted in. */
	int parts() {
		return parts;
	}

	/** Of the largest. */
	long pixelsOfPart() {
		return pixelsOfPart;
	}

	String remark() {
		return remark;
	}
}
