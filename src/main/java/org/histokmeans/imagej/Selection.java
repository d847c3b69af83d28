
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.process.ImageProcessor;

import java.awt.Rectangle;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.basictypeaccess.array.BooleanArray;
import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.logic.NativeBoolType;

import org.histokmeans.text.Messages;

/** The selection of an ImageJ image as a mask. */
public final class Selection {

	private Selection() {
		// only static methods
	}

	/**
	 * @return of the image's width and height, or null if nothing is selected
	 * @throws IllegalArgumentException with a sentence, if the selection has no
	 *           area or lies outside of the image
	 */
	public static RandomAccessibleInterval<NativeBoolType> of(
		final ImagePlus image)
	{
		final Roi drawn = image.getRoi();
		if (drawn == null) return null;
		// a person may draw on meanwhile
		final Roi roi = (Roi) drawn.clone();
		if (!roi.isArea()) throw new IllegalArgumentException(Messages.NO_AREA);
		final boolean[] selected = new boolean[image.getWidth() * image
			.getHeight()];
		if (fill(selected, image, roi) == 0) throw new IllegalArgumentException(
			Messages.EMPTY_SELECTION);
		final ArrayImg<NativeBoolType, BooleanArray> mask = ArrayImgs.booleans(
			selected, image.getWidth(), image.getHeight());
		return mask;
	}

	/** Returns the number of pixels selected. */
	private static long fill(final boolean[] selected, final ImagePlus image,
		final Roi roi)
	{
		final Rectangle bounds = roi.getBounds();
		final Rectangle inside = bounds.intersection(new Rectangle(image.getWidth(),
			image.getHeight()));
		final ImageProcessor mask = roi.getMask();
		long count = 0;
		for (int y = inside.y; y < inside.y + inside.height; y++) {
			for (int x = inside.x; x < inside.x + inside.width; x++) {
				if (mask != null && mask.get(x - bounds.x, y - bounds.y) == 0) continue;
				selected[y * image.getWidth() + x] = true;
				count++;
			}
		}
		return count;
	}
}
