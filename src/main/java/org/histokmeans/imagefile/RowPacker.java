
package org.histokmeans.imagefile;

/** What a PNG is made of. Several threads ask for rows at once. */
interface RowPacker {

	/** Bytes of a row. */
	int bytes();

	/**
	 * @param y number of a row
	 * @param at where in {@code bytes}, which are zeros there, the row begins
	 */
	void pack(int y, byte[] bytes, int at);
}
