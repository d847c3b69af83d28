
package org.histokmeans.raster;

import java.util.ArrayList;
import java.util.List;

/**
 * Colors that are all gray. ImageJ opens such a JPEG or animated GIF file as
 * grayscale.
 */
final class Grays {

	private Grays() {
		// only static methods
	}

	/** Gray if all are; else the same. */
	static Pixels of(final Pixels rgb) {
		for (final Object plane : rgb.planes()) {
			if (!isGray((int[]) plane)) return rgb;
		}
		final List<byte[]> planes = new ArrayList<>();
		rgb.planes().forEach(plane -> planes.add(gray((int[]) plane)));
		return new Pixels(rgb.width(), rgb.height(), Pixels.Kind.GRAY8, planes)
			.withRemark(rgb.remark());
	}

	private static boolean isGray(final int[] plane) {
		for (final int color : plane) {
			if ((color >> 8 & 0xFFFF) != (color & 0xFFFF)) return false;
		}
		return true;
	}

	private static byte[] gray(final int[] plane) {
		final byte[] gray = new byte[plane.length];
		for (int i = 0; i < gray.length; i++) {
			gray[i] = (byte) plane[i];
		}
		return gray;
	}
}
