
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ColorProcessor;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/** What outputs tell of themselves, and that they need no open input. */
public class ExplainedOutputsTest {

	private static final int K = 5;

	private static final ImageSegmenter SEGMENTER = new ImageSegmenter(
		SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(K).withAttempts(
			1)));

	@Test
	public void aMacroReadsTheFiguresOfClassesFromTheLabelImage() {
		final ImagePlus image = sample(80, 60, 1);
		image.getCalibration().pixelWidth = 0.5;
		image.getCalibration().pixelHeight = 0.5;
		image.getCalibration().setUnit("mm");
		final ImagePlus labels = SEGMENTER.segment(image).labels();
		double percent = 0;
		double area = 0;
		for (int label = 1; label <= K; label++) {
			percent += Double.parseDouble(labels.getProp("Class " + label +
				" percent"));
			area += labels.getNumericProp("Class " + label + " area");
		}
		assertEquals(100, percent, 1e-9);
		assertEquals(80 * 60 * 0.25, area, 1e-9);
		assertTrue(labels.getProp("Class 1 name").startsWith("haematoxylin"));
		assertNull(labels.getProp("Class 6 name"));
	}

	@Test
	public void theLineAboveThePixelsSaysHowTheyWereMade() {
		final SegmentedImage result = SEGMENTER.segment(sample(80, 60, 1));
		final String line = result.labels().getProp("Slice_Label");
		assertTrue(line.startsWith("K = 5, RGB, ratio 0.1"), line);
		assertEquals(line, result.quantized().getProp("Slice_Label"));
	}

	@Test
	public void anOutputWhoseImageIsNotOpenIsRefused() {
		final ImagePlus image = sample(80, 60, 1);
		assertSame(image, SourceImage.of(image));
		assertNull(SourceImage.of(null));
		final SegmentedImage result = SEGMENTER.segment(image);
		assertRefused(result.labels());
		assertRefused(result.quantized());
		assertRefused(result.overlay(LabelColors.PROTOTYPES));
	}

	private static void assertRefused(final ImagePlus output) {
		final String sentence = assertThrows(IllegalArgumentException.class,
			() -> SourceImage.of(output)).getMessage();
		assertEquals(output.getTitle() + " was made by K-Means of sample, which " +
			"is not open. Open that image, or choose another one.", sentence);
	}

	@Test
	public void anInputThatIsClosedMeanwhileLosesNothing() {
		final ImageStack stack = new ImageStack(50, 40);
		stack.addSlice("a", sample(50, 40, 1).getProcessor());
		stack.addSlice("b", sample(50, 40, 2).getProcessor());
		assertNothingIsLost(sample(80, 60, 1));
		assertNothingIsLost(new ImagePlus("stack", stack));
		final ImagePlus channels = sample(60, 50, 3);
		new ij.process.ImageConverter(channels).convertToRGBStack();
		assertNothingIsLost(new CompositeImage(channels, CompositeImage.COMPOSITE));
	}

	private static void assertNothingIsLost(final ImagePlus image) {
		final SegmentedImage before = SEGMENTER.segment(image);
		final ImagePlus labels = before.labels();
		final ImagePlus overlay = before.overlay(LabelColors.DISTINCT);
		final SegmentedImage result = SEGMENTER.segment(image);
		image.close();
		final ImagePlus late = result.overlay(LabelColors.DISTINCT);
		assertEquals(overlay.getTitle(), late.getTitle());
		assertEquals(overlay.getStackSize(), late.getStackSize());
		assertEquals(overlay.getOverlay().size(), late.getOverlay().size());
		for (int slice = 1; slice <= late.getStackSize(); slice++) {
			assertEquals(overlay.getStack().getSliceLabel(slice), late.getStack()
				.getSliceLabel(slice));
			assertEquals(overlay.getStack().getProcessor(slice).get(7), late
				.getStack().getProcessor(slice).get(7));
		}
		assertArrayEquals((byte[]) labels.getStack().getPixels(1), (byte[]) result
			.labels().getStack().getPixels(1));
	}

	private static ImagePlus sample(final int width, final int height,
		final long seed)
	{
		return new ImagePlus("sample", new ColorProcessor(width, height,
			new HESample(width, height, seed, 1, 1).pixels()));
	}
}
