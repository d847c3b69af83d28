
package org.histokmeans.tiff;

/** A rectangle of pixels of a page. */
final class Region {

	final int x;
	final int y;
	final int width;
	final int height;

	Region(final int x, final int y, final int width, final int height) {
		this.x = x;
		this.y = y;
		this.width = width;
		this.height = height;
	}

	/** Behind the last column. */
	int right() {
		return x + width;
	}

	/** Below the last row. */
	int bottom() {
		return y + height;
	}

	boolean isIn(final Page page) {
		return x >= 0 && y >= 0 && width > 0 && height > 0 && width <= page.width -
			x && height <= page.height - y;
	}
}
