
package org.histokmeans.measure;

import java.io.File;
import java.util.Scanner;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.RealImages;
import org.histokmeans.segment.SegmentOptions;

/**
 * Reads numbers of clusters such as 2-12 from each line and answers with the
 * milliseconds that the fits of all of them took, without evidence and images:
 * for {@code src/test/python/compare_peers.py}.
 */
public final class FitServer {

	private FitServer() {
		// only a main method
	}

	/** Argument: an image file. */
	public static void main(final String... files) {
		final ColorHistogram histogram = new ColorSegmenter(SegmentOptions.DEFAULT)
			.histogram(RealImages.read(new File(files[0])), null);
		try (Scanner lines = new Scanner(System.in)) {
			while (lines.hasNextLine()) {
				final long start = System.nanoTime();
				final KComparison comparison = new KComparison(SegmentOptions.DEFAULT,
					histogram, Workers.all());
				KList.parse(lines.nextLine()).forEach(comparison::fit);
				System.out.println((System.nanoTime() - start) / 1e6);
			}
		}
	}
}
