
package org.histokmeans.segment;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.type.numeric.ARGBType;

import org.junit.jupiter.api.Assumptions;

/** Real H&amp;E images beside the project; tests without them are skipped. */
public final class RealImages {

	private RealImages() {
		// only static methods
	}

	/** From the folder of the system property {@code histokmeans.data}. */
	public static ArrayImg<ARGBType, IntArray> image(final String name) {
		final File file = new File(System.getProperty("histokmeans.data", ""),
			name);
		Assumptions.assumeTrue(file.isFile(), "There is no " + file +
			"; set -Dhistokmeans.data.");
		return read(file);
	}

	/** Reads an image as opaque colors. */
	public static ArrayImg<ARGBType, IntArray> read(final File file) {
		try {
			final BufferedImage image = ImageIO.read(file);
			final int w = image.getWidth();
			final int h = image.getHeight();
			return ArrayImgs.argbs(image.getRGB(0, 0, w, h, null, 0, w), w, h);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
