
package org.histokmeans.benchmark;

import nu.pattern.OpenCV;

import org.opencv.core.Core;
import org.opencv.core.CvType;
import org.opencv.core.Mat;
import org.opencv.core.TermCriteria;

/** The k-means of OpenCV, called as the tutorials call it. */
final class OpenCv {

	private static final int ATTEMPTS = 10;

	private OpenCv() {
		// only static methods
	}

	/** Every pixel a row of three floats. */
	static Mat rows(final int[] pixels) {
		OpenCV.loadLocally();
		final float[] rgb = new float[3 * pixels.length];
		for (int i = 0; i < pixels.length; i++) {
			rgb[3 * i] = pixels[i] >> 16 & 0xFF;
			rgb[3 * i + 1] = pixels[i] >> 8 & 0xFF;
			rgb[3 * i + 2] = pixels[i] & 0xFF;
		}
		final Mat rows = new Mat(pixels.length, 3, CvType.CV_32F);
		rows.put(0, 0, rgb);
		return rows;
	}

	/** Ten attempts from random centers, ten iterations, epsilon 1. */
	static double compactness(final Mat rows, final int k) {
		return Core.kmeans(rows, k, new Mat(), new TermCriteria(TermCriteria.EPS +
			TermCriteria.MAX_ITER, 10, 1.0), ATTEMPTS, Core.KMEANS_RANDOM_CENTERS,
			new Mat());
	}
}
