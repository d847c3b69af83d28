
package org.histokmeans.preview;

import ij.ImagePlus;

import java.util.LinkedHashMap;
import java.util.Map;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.img.planar.PlanarImg;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.imagej.ColorImage;
import org.histokmeans.imagej.KnownFit;
import org.histokmeans.imagej.Selection;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;

/**
 * The colors of an image as it was when they were counted, and fits to them. A
 * stack is counted slice by slice: of each, only a number is kept that tells
 * whether its pixels are the same.
 */
final class Counted {

	private static final int FITS = 8;
	private static final int PRIME = 31;

	private final RandomAccessibleInterval<NativeBoolType> selection;
	private final ColorHistogram histogram;
	private final long[] stamps;
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
		stamps = new long[colors.slices()];
		ColorHistogram all = ColorHistogram.EMPTY;
		for (int slice = 0; slice < stamps.length; slice++) {
			final RandomAccessibleInterval<ARGBType> one = colors.slice(slice);
			stamps[slice] = stamp(one);
			all = all.plus(new ColorSegmenter(SegmentOptions.DEFAULT, workers)
				.histogram(one, selection));
		}
		histogram = all;
		pixels = (long) image.getWidth() * image.getHeight() * stamps.length;
	}

	private static long stamp(final RandomAccessibleInterval<ARGBType> slice) {
		long stamp = 0;
		for (final int color : (int[]) ((ArrayDataAccess<?>) ((PlanarImg<?, ?>) slice)
			.getPlane(0)).getCurrentStorageArray())
		{
			stamp = PRIME * stamp + color;
		}
		return stamp;
	}

	/** Whether the slice in view has the same pixels still. */
	boolean isOf(final ColorImage colors) {
		return colors.slices() == stamps.length && stamp(colors
			.shown()) == stamps[colors.inView()];
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

	/** @param codebook to be applied; null for a fit */
	Fit fit(final SegmentOptions options, final StoredCodebook codebook,
		final Workers workers)
	{
		final ColorSegmenter segmenter = new ColorSegmenter(options, workers);
		if (codebook != null) return segmenter.apply(histogram, codebook);
		if (options.start() != null) return segmenter.train(histogram);
		final String key = KnownFit.key(options);
		final Fit known = fits.get(key);
		if (known != null) return known;
		final Fit fit = segmenter.train(histogram);
		fits.put(key, fit);
		return fit;
	}
}
