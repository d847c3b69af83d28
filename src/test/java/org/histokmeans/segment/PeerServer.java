
package org.histokmeans.segment;

import java.io.File;
import java.util.Scanner;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.parallel.Workers;

/**
 * Reads a K from each line and answers with the milliseconds that segmenting
 * the image took, and compactness / N: for {@code src/test/python/peers.py}.
 */
public final class PeerServer {

	private PeerServer() {
		// only a main method
	}

	/** Arguments: an image file, and the number of threads or nothing for all. */
	public static void main(final String... args) {
		final ArrayImg<ARGBType, ?> image = RealImages.read(new File(args[0]));
		final Workers workers = args.length > 1 ? Workers.of(Integer.parseInt(
			args[1])) : Workers.all();
		try (Scanner lines = new Scanner(System.in)) {
			while (lines.hasNextInt()) {
				answer(image, lines.nextInt(), workers);
			}
		}
	}

	private static void answer(final ArrayImg<ARGBType, ?> image, final int k,
		final Workers workers)
	{
		final long start = System.nanoTime();
		final Segmentation segmentation = new ColorSegmenter(SegmentOptions.DEFAULT
			.with(KMeansOptions.DEFAULT.withK(k)), workers).segment(image);
		final double milliseconds = (System.nanoTime() - start) / 1e6;
		System.out.println(milliseconds + " " + segmentation.figures().codebook()
			.training().compactness() / segmentation.figures().pixels());
	}
}
