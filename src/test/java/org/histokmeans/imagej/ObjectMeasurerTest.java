
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.util.Arrays;
import java.util.Collections;
import java.util.stream.Collectors;

import org.histokmeans.color.ColorSpaces;
import org.histokmeans.measure.Row;
import org.junit.jupiter.api.Test;

/** Tests {@link ObjectMeasurer} on disks and squares of known size. */
class ObjectMeasurerTest {

	private static final int COLOR = 0x653d78;

	private static final ObjectOptions ANY = ObjectOptions.DEFAULT.withSizes(0,
		1e9);

	private final ImagePlus image = new ImagePlus("a-labels", new ByteProcessor(
		100, 60));

	private final ImagePlus original = new ImagePlus("a", new ColorProcessor(100,
		60));

	@Test
	void aSquareHasItsFigures() {
		draw(1, 10, 20, 8, 8);
		final MeasuredObjects objects = measure(ANY);
		assertEquals(1, objects.count());
		final Row row = objects.rows().get(0);
		assertEquals("a", row.value("Image"));
		assertEquals(64.0, row.value("Area"));
		assertEquals(14.0, row.value("X"));
		assertEquals(24.0, row.value("Y"));
		assertEquals("class 1", row.value("Class"));
		assertEquals(Math.hypot(8, 8), (double) row.value("Feret"), 1e-9);
		assertEquals(ColorSpaces.LAB.coordinate(0, COLOR) / (double) ColorSpaces.LAB
			.unit(), (double) row.value("Mean L*"), 1e-9);
		assertEquals(ColorSpaces.HE.coordinate(0, COLOR) / (double) ColorSpaces.HE
			.unit(), (double) row.value("Haematoxylin"), 1e-9);
		assertEquals(1, objects.image().getProcessor().get(12, 22));
		assertEquals(0, objects.image().getProcessor().get(50, 50));
		assertEquals("a-objects", objects.image().getTitle());
	}

	@Test
	void aScaleMakesMicrons() {
		draw(1, 10, 20, 8, 8);
		image.getCalibration().pixelWidth = 0.5;
		image.getCalibration().pixelHeight = 0.5;
		image.getCalibration().setUnit("micron");
		assertEquals(16.0, measure(ANY).rows().get(0).value("Area"));
		assertEquals(1, measure(ObjectOptions.DEFAULT.withSizes(16, 16)).count());
		assertEquals(0, measure(ObjectOptions.DEFAULT.withSizes(16.1, 99)).count());
	}

	@Test
	void sizesOutsideAreLeftOut() {
		draw(1, 2, 2, 3, 3);
		draw(1, 20, 20, 6, 6);
		assertEquals(2, measure(ANY).count());
		assertEquals(1, measure(ANY.withSizes(10, 100)).count());
		assertEquals(1, measure(ANY.withSizes(0, 10)).count());
	}

	@Test
	void anOpeningTakesThinPartsAway() {
		draw(1, 10, 10, 20, 20);
		draw(1, 30, 18, 30, 2);
		assertEquals(460.0, measure(ANY.withWatershed(false)).rows().get(0).value(
			"Area"));
		final double area = (double) measure(ANY.withOpening(3).withWatershed(
			false)).rows().get(0).value("Area");
		assertTrue(area > 380 && area <= 402, area + " px");
	}

	@Test
	void holesAreFilledIfAsked() {
		draw(1, 10, 10, 20, 20);
		draw(0, 15, 15, 4, 4);
		assertEquals(384.0, measure(ANY.withWatershed(false)).rows().get(0).value(
			"Area"));
		assertEquals(400.0, measure(ANY.withWatershed(false).withFill(true)).rows()
			.get(0).value("Area"));
	}

	@Test
	void touchingDisksAreCutApart() {
		image.getProcessor().setValue(1);
		image.getProcessor().fillOval(10, 10, 25, 25);
		image.getProcessor().fillOval(31, 10, 25, 25);
		assertEquals(1, measure(ANY.withWatershed(false)).count());
		assertEquals(2, measure(ANY).count());
	}

	@Test
	void nothingIsNoRow() {
		assertEquals(0, measure(ANY).count());
		assertEquals(0L, measure(ANY).summary().value("Objects"));
	}

	@Test
	void wordsStandForAllTheirLabels() {
		image.setProp(SegmentedImage.CLASSES, "haematoxylin,eosin,eosin");
		final LabelImage labels = new LabelImage(image);
		assertEquals("[2, 3]", labels.chosen("Eosin").toString());
		assertEquals("[1, 3]", labels.chosen("eosin 2, 1").toString());
		assertThrows(IllegalArgumentException.class, () -> labels.chosen("300"));
		assertThrows(IllegalArgumentException.class, () -> labels.chosen("mucus"));
		assertThrows(IllegalArgumentException.class, () -> labels.chosen(""));
	}

	@Test
	void aClassWithoutAPixelIsSaid() {
		image.setProp(SegmentedImage.CLASSES, "haematoxylin,eosin,eosin");
		draw(1, 10, 20, 8, 8);
		draw(3, 30, 20, 8, 8);
		final PresentLabels present = new PresentLabels(new LabelImage(image));
		assertEquals("[2, 3]", present.chosen("eosin").toString());
		assertEquals("a-labels has no pixel of class \"9\". It has pixels of the " +
			"labels 0, 1, 3.", assertThrows(IllegalArgumentException.class,
				() -> present.chosen("1, 9")).getMessage());
	}

	@Test
	void everySliceIsMeasured() {
		draw(1, 10, 20, 8, 8);
		final ImageStack slices = new ImageStack(100, 60);
		final ImageStack colors = new ImageStack(100, 60);
		for (int slice = 1; slice <= 3; slice++) {
			slices.addSlice(image.getProcessor().duplicate());
			colors.addSlice(original.getProcessor());
			draw(1, 20 * slice, 40, 5, 5);
		}
		final ImagePlus stack = new ImagePlus("a-labels", slices);
		stack.setSlice(2);
		final ObjectMeasurer measurer = new ObjectMeasurer(ANY);
		final ObjectSlices objects = new ObjectSlices(measurer, new LabelImage(
			stack), Collections.singleton(1), new ImagePlus("a", colors));
		assertEquals(Arrays.asList("1.1", "2.1", "2.2", "3.1", "3.2", "3.3"),
			objects.rows().stream().map(row -> row.value("Slice") + "." + row.value(
				"Object")).collect(Collectors.toList()));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> measurer
			.measure(new LabelImage(stack), Collections.singleton(1), original))
			.getMessage().contains("slices: 3"));
		assertEquals(2, stack.getCurrentSlice());
		assertEquals(3, objects.image().getStackSize());
		assertEquals("a-objects", objects.image().getTitle());
		assertEquals(3, objects.image().getStack().getProcessor(3).get(42, 42));
	}

	@Test
	void whatDoesNotBelongTogetherIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new ObjectMeasurer(ANY)
			.measure(new LabelImage(image), Collections.singleton(1), new ImagePlus(
				"b", new ColorProcessor(9, 9))));
		final ImageStack two = new ImageStack(100, 60);
		two.addSlice(new ColorProcessor(100, 60));
		two.addSlice(new ColorProcessor(100, 60));
		assertEquals(
			"a-labels (slices: 1) is not the label image of b (slices: 2): " +
				"their stacks differ.", assertThrows(IllegalArgumentException.class,
					() -> new ObjectMeasurer(ANY).measure(new LabelImage(image),
						Collections.singleton(1), new ImagePlus("b", two))).getMessage());
		assertThrows(IllegalArgumentException.class, () -> ANY.withSizes(5, 4));
		assertThrows(IllegalArgumentException.class, () -> ANY.withOpening(-1));
	}

	private void draw(final int label, final int x, final int y, final int width,
		final int height)
	{
		final ImageProcessor pixels = image.getProcessor();
		pixels.setValue(label);
		pixels.setRoi(x, y, width, height);
		pixels.fill();
		pixels.resetRoi();
	}

	private MeasuredObjects measure(final ObjectOptions options) {
		for (int i = 0; i < 6000; i++) {
			original.getProcessor().set(i, COLOR);
		}
		return new ObjectMeasurer(options).measure(new LabelImage(image),
			Collections.singleton(1), original);
	}
}
