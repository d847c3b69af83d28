
package org.histokmeans.imagej;

import ij.plugin.filter.EDM;
import ij.process.ByteProcessor;
import ij.process.FloodFiller;
import ij.process.ImageProcessor;

import java.util.Collection;

/** The pixels of some labels as a mask, cleaned by ImageJ's own tools. */
final class ObjectMask {

	private static final int INSIDE = 255;
	private static final int BACKGROUND = 127;

	private final ByteProcessor mask;

	ObjectMask(final ImageProcessor labels, final Collection<Integer> chosen) {
		mask = new ByteProcessor(labels.getWidth(), labels.getHeight());
		final boolean[] isChosen = new boolean[1 << labels.getBitDepth()];
		chosen.stream().filter(label -> label >= 0 && label < isChosen.length)
			.forEach(label -> isChosen[label] = true);
		for (int i = 0; i < mask.getPixelCount(); i++) {
			if (isChosen[labels.get(i)]) mask.set(i, INSIDE);
		}
	}

	/**
	 * Takes away what cannot hold a circle: what is farther from outside remains,
	 * and grows by as much. ImageJ's rank filters would leave threads behind that
	 * keep a program from ending.
	 */
	ObjectMask open(final double radius) {
		if (radius == 0) return this;
		final ImageProcessor depth = distances();
		for (int i = 0; i < mask.getPixelCount(); i++) {
			mask.set(i, depth.getf(i) > radius ? 0 : INSIDE);
		}
		final ImageProcessor height = distances();
		for (int i = 0; i < mask.getPixelCount(); i++) {
			mask.set(i, height.getf(i) <= radius ? INSIDE : 0);
		}
		return this;
	}

	/** Of each pixel to the nearest one that is 0; what is 0 has none. */
	private ImageProcessor distances() {
		return new EDM().makeFloatEDM(mask, 0, false);
	}

	/** Fills what cannot be reached from the sides of the image. */
	ObjectMask fill() {
		final ByteProcessor outside = (ByteProcessor) mask.duplicate();
		outside.setValue(BACKGROUND);
		final FloodFiller filler = new FloodFiller(outside);
		for (int x = 0; x < mask.getWidth(); x++) {
			fill(filler, outside, x, 0);
			fill(filler, outside, x, mask.getHeight() - 1);
		}
		for (int y = 0; y < mask.getHeight(); y++) {
			fill(filler, outside, 0, y);
			fill(filler, outside, mask.getWidth() - 1, y);
		}
		for (int i = 0; i < mask.getPixelCount(); i++) {
			if (outside.get(i) == 0) mask.set(i, INSIDE);
		}
		return this;
	}

	private static void fill(final FloodFiller filler,
		final ByteProcessor outside, final int x, final int y)
	{
		if (outside.get(x, y) == 0) filler.fill(x, y);
	}

	/** Cuts touching objects apart at their waists. */
	ObjectMask cut() {
		new EDM().toWatershed(mask);
		return this;
	}

	/** With a threshold for the particle analyzer. */
	ByteProcessor thresholded() {
		mask.setThreshold(INSIDE, INSIDE, ImageProcessor.NO_LUT_UPDATE);
		return mask;
	}
}
