
package org.histokmeans.tiff;

import java.io.IOException;

/** Makes the bytes of a strip or a tile from its compressed ones. */
interface Decoder {

	/** Some programs write a byte too many; so many do not matter. */
	int SLACK = 16;

	/**
	 * @param least bytes that there must be
	 * @param most bytes that there may be
	 * @return at least as many as must be; what is behind them is of no meaning
	 * @throws IOException if the bytes are damaged
	 */
	byte[] decode(byte[] data, int least, int most) throws IOException;
}
