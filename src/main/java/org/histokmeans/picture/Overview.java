
package org.histokmeans.picture;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.awt.Color;

/** Two pictures side by side. */
public final class Overview {

	private static final int GAP = 8;

	private Overview() {
		// only static methods
	}

	/** RGB, on white, with a gap between the pictures. */
	public static ImagePlus of(final ImagePlus left, final ImagePlus right) {
		final ImageProcessor both = new ColorProcessor(left.getWidth() + GAP + right
			.getWidth(), Math.max(left.getHeight(), right.getHeight()));
		both.setColor(Color.WHITE);
		both.fill();
		both.insert(left.getProcessor().convertToRGB(), 0, 0);
		both.insert(right.getProcessor().convertToRGB(), left.getWidth() + GAP, 0);
		return new ImagePlus("overview", both);
	}
}
