
package org.histokmeans.segment;

import java.io.File;
import java.util.Scanner;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.cluster.KMeansOptions;

/**
 * Reads a K from each line and answers with the milliseconds that segmenting
 * the image took, and compactness / N: for {@code src/test/python/peers.py}.
 */
public final class PeerServer {

	private PeerServer() {
		// only a main method
	}

	/** Argument: an image file. */
	public static void main(final String... files) {
		final ArrayImg<ARGBType, ?> image = RealImages.read(new File(files[0]));
		try (Scanner lines = new Scanner(System.in)) {
			while (lines.hasNextInt()) {
				answer(image, lines.nextInt());
			}
		}
	}

	private static void answer(final ArrayImg<ARGBType, ?> image, final int k) {
		final long start = System.nanoTime();
		final Segmentation segmentation = new ColorSegmenter(SegmentOptions.DEFAULT
			.with(KMeansOptions.DEFAULT.withK(k))).segment(image);
		final double milliseconds = (System.nanoTime() - start) / 1e6;
		System.out.println(milliseconds + " " + segmentation.figures().codebook()
			.training().compactness() / segmentation.figures().pixels());
	}
}
