
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Roi;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.ShortProcessor;

import java.util.Arrays;
import java.util.Random;

import org.junit.jupiter.api.Test;

/** Tests {@link ClassSelection}. */
public class ClassSelectionTest {

	@Test
	public void theSelectionHoldsThePixelsOfTheLabel() {
		final ImagePlus labels = new ImagePlus("a-labels", random(new ByteProcessor(
			23, 17), 4));
		for (int label = 0; label < 4; label++) {
			assertSelects(labels, label, ClassSelection.of(labels, label));
		}
	}

	@Test
	public void severalLabelsAreSelectedAtOnce() {
		final ImagePlus labels = new ImagePlus("a-labels", random(new ByteProcessor(
			23, 17), 4));
		final Roi both = ClassSelection.of(labels, Arrays.asList(1, 3), labels);
		for (int i = 0; i < 23 * 17; i++) {
			assertEquals(labels.getProcessor().get(i) % 2 == 1, both.contains(i % 23,
				i / 23));
		}
	}

	@Test
	public void labelsThatDoNotOccurAddNothing() {
		final ImagePlus labels = new ImagePlus("a-labels", random(new ByteProcessor(
			23, 17), 4));
		assertSelects(labels, 1, ClassSelection.of(labels, Arrays.asList(1, 9, 256),
			labels));
		assertEquals(Arrays.asList(9, 256), ClassSelection.absent(labels, Arrays
			.asList(1, 9, 256)));
		assertEquals("a-labels has no pixel of label 8, 9; it has labels from 0 " +
			"to 3.", assertThrows(IllegalArgumentException.class, () -> ClassSelection
				.of(labels, Arrays.asList(8, 9), labels)).getMessage());
	}

	@Test
	public void labelsCanHave16Bits() {
		final ImageProcessor pixels = random(new ShortProcessor(23, 17), 3);
		pixels.multiply(30_000);
		final ImagePlus labels = new ImagePlus("a-labels", pixels);
		for (int label = 0; label <= 60_000; label += 30_000) {
			assertSelects(labels, label, ClassSelection.of(labels, label));
		}
	}

	/** Its pixels are entries of a palette, and label 1 is entry 0. */
	@Test
	public void aQuantizedImageIsNoLabelImage() {
		for (final String title : new String[] { "a-quantized.png", "a-quantized",
			"a-palette.tif", "a-overlay", "a-compare.png" })
		{
			final String said = assertThrows(IllegalArgumentException.class,
				() -> ClassSelection.check(new ImagePlus(title, new ByteProcessor(2,
					2)))).getMessage();
			assertTrue(said.contains("NAME-labels.tif"), said);
		}
		ClassSelection.check(new ImagePlus("a-objects.tif", new ShortProcessor(2,
			2)));
	}

	@Test
	public void oneLabelEverywhereSelectsTheWholeImage() {
		final ImageProcessor pixels = new ByteProcessor(5, 4);
		pixels.set(255);
		assertSelects(new ImagePlus("a", pixels), 255, ClassSelection.of(
			new ImagePlus("a", pixels), 255));
	}

	@Test
	public void theSliceThatIsShownCounts() {
		final ImageStack stack = new ImageStack(9, 9);
		stack.addSlice(random(new ByteProcessor(9, 9), 3));
		stack.addSlice(new ByteProcessor(9, 9));
		final ImagePlus labels = new ImagePlus("a", stack);
		labels.setSlice(2);
		assertSelects(labels, 0, ClassSelection.of(labels, 0));
		assertThrows(IllegalArgumentException.class, () -> ClassSelection.of(labels,
			1));
	}

	@Test
	public void theLabelImageStaysAsItWas() {
		final ImagePlus labels = new ImagePlus("a", random(new ByteProcessor(9, 9),
			3));
		ClassSelection.of(labels, 1);
		assertFalse(labels.isThreshold());
		assertEquals(null, labels.getRoi());
	}

	@Test
	public void aLabelThatDoesNotOccurIsRefused() {
		final ImagePlus labels = new ImagePlus("a-labels", random(new ByteProcessor(
			9, 9), 3));
		for (final int label : new int[] { -1, 3, 256, 70_000 }) {
			assertEquals("a-labels has no pixel of label " + label +
				"; it has labels from 0 to 2.", refusal(labels, label));
		}
		assertEquals("b has no pixel of label 1; it has only label 0.", refusal(
			new ImagePlus("b", new ByteProcessor(2, 2)), 1));
	}

	@Test
	public void whatIsNoLabelImageIsRefused() {
		for (final ImageProcessor pixels : new ImageProcessor[] {
			new ColorProcessor(2, 2), new FloatProcessor(2, 2) })
		{
			assertEquals("a is not a label image: it must have 8 or 16 bits. Make " +
				"one with K-Means Segment...", refusal(new ImagePlus("a", pixels), 0));
		}
	}

	@Test
	public void anotherSizeIsRefused() {
		final ImagePlus labels = new ImagePlus("a-labels", new ByteProcessor(2, 3));
		assertEquals(
			"a-labels (2 x 3) is not the label image of b (3 x 2): their " +
				"sizes differ.", assertThrows(IllegalArgumentException.class,
					() -> ClassSelection.of(labels, 0, new ImagePlus("b",
						new ColorProcessor(3, 2)))).getMessage());
		assertSelects(labels, 0, ClassSelection.of(labels, 0, new ImagePlus("b",
			new ColorProcessor(2, 3))));
	}

	private static String refusal(final ImagePlus labels, final int label) {
		return assertThrows(IllegalArgumentException.class, () -> ClassSelection.of(
			labels, label)).getMessage();
	}

	private static void assertSelects(final ImagePlus labels, final int label,
		final Roi roi)
	{
		final ImageProcessor pixels = labels.getProcessor();
		for (int y = 0; y < labels.getHeight(); y++) {
			for (int x = 0; x < labels.getWidth(); x++) {
				assertEquals(pixels.get(x, y) == label, roi.contains(x, y), x + ", " +
					y);
			}
		}
	}

	private static ImageProcessor random(final ImageProcessor pixels,
		final int labels)
	{
		final Random random = new Random(1);
		for (int i = 0; i < pixels.getPixelCount(); i++) {
			pixels.set(i, random.nextInt(labels));
		}
		return pixels;
	}
}
