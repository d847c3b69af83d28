
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.TextRoi;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.awt.Color;
import java.awt.Rectangle;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/** Tests {@link Legend}. */
public class LegendTest {

	@Test
	public void colorsAreThoseThatAreShown() {
		for (final LabelColors colors : LabelColors.values()) {
			final SegmentedImage result = segmented(300, 4);
			final ImagePlus labels = result.labels(colors);
			result.addLegend(colors, labels);
			final List<Color> swatches = new ArrayList<>();
			for (final Roi part : labels.getOverlay()) {
				if (!(part instanceof TextRoi)) swatches.add(part.getFillColor());
			}
			assertEquals(5, swatches.size());
			final ImageProcessor pixels = labels.getProcessor();
			final ImageProcessor shown = pixels.convertToRGB();
			for (int i = 0; i < pixels.getPixelCount(); i++) {
				assertEquals(new Color(shown.get(i)), swatches.get(pixels.get(i)));
			}
		}
	}

	@Test
	public void linesAreThoseOfTheTable() {
		final SegmentedImage result = segmented(300, 4);
		final List<String> lines = lines(legend(result));
		for (int label = 1; label <= 4; label++) {
			assertEquals(String.format(java.util.Locale.ROOT, "%d  %s  %.1f %%",
				label, result.report().classNames().get(label - 1), result.report()
					.percent(label)), lines.get(label - 1));
		}
	}

	@Test
	public void pixelsAndTheOverlayBelowStay() {
		final SegmentedImage result = segmented(300, 3);
		final ImagePlus overlay = result.overlay(LabelColors.PROTOTYPES);
		final Roi layer = overlay.getOverlay().get(0);
		final int[] before = ((int[]) overlay.getProcessor().getPixels()).clone();
		result.addLegend(LabelColors.PROTOTYPES, null, overlay);
		assertEquals(layer, overlay.getOverlay().get(0));
		assertArrayEquals(before, (int[]) overlay.getProcessor().getPixels());
	}

	@Test
	public void itLiesWithinTheImageHoweverManyClassesThereAre() {
		for (final int k : new int[] { 1, 12, 200 }) {
			final ImagePlus labels = legend(segmented(200, k));
			final Rectangle paper = labels.getOverlay().get(0).getBounds();
			assertTrue(paper.height <= 200, paper.toString());
		}
		final List<String> lines = lines(legend(segmented(200, 200)));
		assertEquals("and " + (200 - lines.size() + 1) + " more", lines.get(lines
			.size() - 1));
	}

	@Test
	public void anImageWithoutRoomHasNone() {
		assertEquals(0, legend(segmented(12, 3)).getOverlay().size());
	}

	@Test
	public void aSecondOneTakesThePlaceOfTheFirst() {
		final SegmentedImage result = segmented(300, 3);
		final ImagePlus labels = legend(result);
		final Overlay first = labels.getOverlay().duplicate();
		result.addLegend(LabelColors.DISTINCT, labels);
		assertEquals(first.size(), labels.getOverlay().size());
	}

	private static List<String> lines(final ImagePlus image) {
		final List<String> lines = new ArrayList<>();
		for (final Roi part : image.getOverlay()) {
			if (part instanceof TextRoi) lines.add(((TextRoi) part).getText().trim());
		}
		return lines;
	}

	private static ImagePlus legend(final SegmentedImage result) {
		final ImagePlus labels = result.labels();
		result.addLegend(LabelColors.PROTOTYPES, labels);
		return labels;
	}

	private static SegmentedImage segmented(final int side, final int k) {
		return new ImageSegmenter(SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT
			.withK(k).withAttempts(1))).segment(new ImagePlus("in",
				new ColorProcessor(side, side, new HESample(side, side, 1, 1, 1)
					.pixels())));
	}
}
