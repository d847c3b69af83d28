
package org.histokmeans.imagej;

import java.io.Closeable;
import java.io.IOException;

import org.histokmeans.regions.LabelLines;
import org.histokmeans.regions.RegionClass;

/** Labels that regions are made of: an image in memory, or a slide. */
public interface RegionLabels extends Closeable {

	/** Name of the image or file. */
	String title();

	int slices();

	/** The rows of a slice, which counts from 1. */
	LabelLines lines(int slice);

	/** Name and color of a label of 1 or more. */
	RegionClass classOf(int label);

	/**
	 * Squared micrometers of a pixel, where the shapes are; 0 if they are not
	 * known.
	 */
	double pixelArea();

	/** The column at which QuPath begins to count. */
	default int originX() {
		return 0;
	}

	/** The row at which QuPath begins to count. */
	default int originY() {
		return 0;
	}

	/** Whether there may be more regions than memory holds. */
	boolean isLarge();

	/** An image in memory has nothing to close. */
	@Override
	default void close() throws IOException {
		// nothing is open
	}
}
