
package org.histokmeans.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/** Tests {@link PaletteChart}. */
public class PaletteChartTest {

	private static final int LINE = 28;
	private static final int BAR = 400;

	@Test
	public void barsAreAsWideAsTheSharesAndOfTheColorsThatAreShown() {
		for (final LabelColors colors : LabelColors.values()) {
			final SegmentedImage result = segmented(4);
			final ImageProcessor chart = result.palette(colors).getProcessor();
			double widest = 0;
			for (int label = 1; label <= 4; label++) {
				widest = Math.max(widest, result.report().percent(label));
			}
			for (int label = 1; label <= 4; label++) {
				final int color = colors.color(result.segmentation().figures()
					.codebook(), label);
				assertEquals(BAR * result.report().percent(label) / widest, width(chart,
					label, color), 3);
			}
		}
	}

	/** Of the bar, without its frame. */
	private static int width(final ImageProcessor chart, final int label,
		final int color)
	{
		int width = 0;
		for (int x = 0; x < chart.getWidth(); x++) {
			if ((chart.get(x, LINE * label - LINE / 2) & 0xFFFFFF) == color) width++;
		}
		return width;
	}

	@Test
	public void aChartOfVeryManyClassesEndsSomewhere() {
		final ImagePlus chart = segmented(300).palette(LabelColors.PROTOTYPES);
		assertEquals(6 + LINE * 257, chart.getHeight());
	}

	@Test
	public void theChartIsNamedAfterTheImage() {
		final ImagePlus chart = segmented(2).palette(LabelColors.DISTINCT);
		assertEquals("a-palette", chart.getTitle());
		assertEquals("a.png", chart.getProp("K-Means of"));
	}

	private static SegmentedImage segmented(final int k) {
		return new ImageSegmenter(SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT
			.withK(k).withAttempts(1))).segment(new ImagePlus("a.png",
				new ColorProcessor(60, 50, new HESample(60, 50, 3, 1, 1).pixels())));
	}
}
