
package org.histokmeans.tiff;

/** What color the samples of a pixel mean. */
interface Colors {

	/**
	 * @param samples a byte each
	 * @param at where the first sample of the pixel is
	 * @return 0xRRGGBB, sRGB
	 */
	int rgb(byte[] samples, int at);
}
