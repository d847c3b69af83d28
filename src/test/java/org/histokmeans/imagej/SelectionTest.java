
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.Line;
import ij.gui.OvalRoi;
import ij.gui.PointRoi;
import ij.gui.PolygonRoi;
import ij.gui.Roi;
import ij.gui.ShapeRoi;
import ij.process.ColorProcessor;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.logic.NativeBoolType;

import org.junit.jupiter.api.Test;

/** Tests {@link Selection}. */
public class SelectionTest {

	private static final int WIDTH = 20;
	private static final int HEIGHT = 10;

	private final ImagePlus image = new ImagePlus("a", new ColorProcessor(WIDTH,
		HEIGHT));

	@Test
	public void nothingSelectedIsNoMask() {
		assertNull(Selection.of(image));
	}

	@Test
	public void aRectangleIsAllOfItsPixels() {
		assertSelects(new Roi(3, 2, 5, 4));
	}

	@Test
	public void roundAndCorneredShapesAreWhatImagejShows() {
		assertSelects(new OvalRoi(2, 1, 13, 8));
		assertSelects(new PolygonRoi(new int[] { 1, 17, 6 }, new int[] { 0, 3, 9 },
			3, Roi.POLYGON));
	}

	@Test
	public void aHoleIsNotSelected() {
		final ShapeRoi ring = new ShapeRoi(new Roi(2, 1, 12, 8)).not(new ShapeRoi(
			new Roi(5, 3, 4, 3)));
		assertSelects(ring);
		image.setRoi(ring);
		assertEquals(false, isSelected(6, 4));
	}

	/** Over each edge; a mask that is not moved would be shifted. */
	@Test
	public void whatLiesOutsideOfTheImageIsLeftOut() {
		assertSelects(new Roi(-4, -3, 9, 8));
		assertSelects(new OvalRoi(-5, -3, 11, 9));
		assertSelects(new OvalRoi(14, 5, 11, 9));
	}

	@Test
	public void theSelectionStaysAsItWas() {
		final Roi roi = new OvalRoi(2, 1, 13, 8);
		image.setRoi(roi);
		Selection.of(image);
		assertEquals(roi, image.getRoi());
	}

	@Test
	public void aSelectionWithoutAreaIsRefused() {
		assertRefused(new Line(1, 1, 9, 8), "The selection has no area.");
		assertRefused(new PointRoi(3, 4), "The selection has no area.");
	}

	@Test
	public void aSelectionBesideTheImageIsRefused() {
		assertRefused(new Roi(WIDTH, 0, 5, 5),
			"The selection holds no pixel of the image.");
		assertRefused(new OvalRoi(2, -20, 9, 9),
			"The selection holds no pixel of the image.");
	}

	private void assertRefused(final Roi roi, final String sentence) {
		image.setRoi(roi);
		final String refusal = assertThrows(IllegalArgumentException.class,
			() -> Selection.of(image)).getMessage();
		assertTrue(refusal.startsWith(sentence), refusal);
	}

	private void assertSelects(final Roi roi) {
		image.setRoi(roi);
		for (int y = 0; y < HEIGHT; y++) {
			for (int x = 0; x < WIDTH; x++) {
				assertEquals(roi.contains(x, y), isSelected(x, y), x + ", " + y);
			}
		}
	}

	private boolean isSelected(final int x, final int y) {
		final RandomAccessibleInterval<NativeBoolType> mask = Selection.of(image);
		assertEquals(WIDTH, mask.dimension(0));
		assertEquals(HEIGHT, mask.dimension(1));
		return mask.getAt(x, y).get();
	}
}
