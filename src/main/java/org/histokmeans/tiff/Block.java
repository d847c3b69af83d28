
package org.histokmeans.tiff;

/** A strip or a tile of a plane: where it is in the image and in the file. */
final class Block {

	final int x;
	final int y;

	/** Of the pixels in the file; a tile may reach beyond the image. */
	final int width;
	final int height;

	/** How many of the rows and columns are in the image. */
	final int columns;
	final int rows;

	final long offset;
	final long length;

	Block(final int x, final int y, final int width, final int height,
		final Page page, final long offset, final long length)
	{
		this.x = x;
		this.y = y;
		this.width = width;
		this.height = height;
		columns = Math.min(width, page.width - x);
		rows = Math.min(height, page.height - y);
		this.offset = offset;
		this.length = length;
	}
}
