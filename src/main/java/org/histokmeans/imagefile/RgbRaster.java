
package org.histokmeans.imagefile;

import ij.process.ColorProcessor;

import java.awt.image.Raster;

/** Samples of red, green, blue and perhaps more as ImageJ's pixels. */
final class RgbRaster {

	private RgbRaster() {
		// only static methods
	}

	/**
	 * The samples as they are, whatever the colour model makes of them; many
	 * times as fast as to ask it for each pixel.
	 *
	 * @param raster of bytes, three bands or more
	 */
	static ColorProcessor pixels(final Raster raster) {
		final int width = raster.getWidth();
		final int bands = raster.getNumBands();
		final int[] pixels = new int[width * raster.getHeight()];
		final int[] row = new int[width * bands];
		for (int y = 0; y < raster.getHeight(); y++) {
			raster.getPixels(0, y, width, 1, row);
			for (int x = 0; x < width; x++) {
				pixels[y * width + x] = 0xFF000000 | row[bands * x] << 16 | row[bands *
					x + 1] << 8 | row[bands * x + 2];
			}
		}
		return new ColorProcessor(width, raster.getHeight(), pixels);
	}
}
