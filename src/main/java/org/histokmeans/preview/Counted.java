
package org.histokmeans.preview;

import ij.ImagePlus;

import java.util.LinkedHashMap;
import java.util.Map;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.logic.NativeBoolType;

import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.imagej.ColorImage;
import org.histokmeans.imagej.KnownFit;
import org.histokmeans.imagej.Selection;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;

/**
 * The colors of an image as it was when they were counted, and fits to them.
 */
final class Counted {

	private static final int FITS = 8;

	private final RandomAccessibleInterval<NativeBoolType> selection;
	private final ColorHistogram histogram;
	private final long pixels;

	/** The last ones: people go back and forth. */
	private final Map<String, Fit> fits = new LinkedHashMap<String, Fit>(FITS,
		0.75f, true)
	{

		private static final long serialVersionUID = 1L;

		@Override
		protected boolean removeEldestEntry(final Map.Entry<String, Fit> eldest) {
			return size() > FITS;
		}
	};

	Counted(final ImagePlus image, final Workers workers) {
		final ColorImage colors = new ColorImage(image);
		selection = Selection.of(image);
		histogram = new ColorSegmenter(SegmentOptions.DEFAULT, workers).histogram(
			colors.pixels(), selection);
		pixels = (long) image.getWidth() * image.getHeight() * colors.slices();
	}

	/** Null for all pixels. */
	RandomAccessibleInterval<NativeBoolType> selection() {
		return selection;
	}

	ColorHistogram histogram() {
		return histogram;
	}

	/** All pixels of the image. */
	long pixels() {
		return pixels;
	}

	Fit fit(final SegmentOptions options, final Workers workers) {
		final ColorSegmenter segmenter = new ColorSegmenter(options, workers);
		if (options.start() != null) return segmenter.train(histogram);
		final String key = KnownFit.key(options);
		final Fit known = fits.get(key);
		if (known != null) return known;
		final Fit fit = segmenter.train(histogram);
		fits.put(key, fit);
		return fit;
	}
}
