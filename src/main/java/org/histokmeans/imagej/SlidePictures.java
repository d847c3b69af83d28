
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.process.ColorProcessor;

import java.io.IOException;

import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.Overview;
import org.histokmeans.slide.SlideLabels;
import org.histokmeans.slide.Thumbnail;
import org.histokmeans.slide.TileSource;

/** Small pictures of a slide and of its classes. */
final class SlidePictures {

	private SlidePictures() {
		// only static methods
	}

	/** As large as that of the classes. */
	static ImagePlus slide(final String title, final TileSource slide,
		final int level, final Workers workers) throws IOException
	{
		final Thumbnail small = Thumbnail.of(slide, level, workers);
		return picture(title, small.width(), small.height(), small.rgb());
	}

	static ImagePlus classes(final SlideLabels labels) {
		return picture("", labels.smallWidth(), labels.smallHeight(), labels
			.smallColors());
	}

	/** The slide beside its classes. */
	static ImagePlus overview(final ImagePlus slide, final SlideLabels labels) {
		return Overview.of(slide, classes(labels));
	}

	private static ImagePlus picture(final String title, final int width,
		final int height, final int[] rgb)
	{
		return new ImagePlus(title, new ColorProcessor(width, height, rgb));
	}
}
