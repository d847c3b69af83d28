
package org.histokmeans.picture;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.util.HashSet;
import java.util.Set;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/** Tests {@link ColorCloud} and {@link MainAxes}. */
public class ColorCloudTest {

	private static final int[] GRAYS = { 0x101010, 0x404040, 0x808080, 0xF0F0F0 };

	@Test
	public void graysLieOnOneLineFromDarkToLight() {
		final MainAxes axes = new MainAxes(new ColorHistogram(GRAYS, new long[] { 5,
			1, 7, 2 }), ColorSpaces.RGB);
		for (int i = 1; i < GRAYS.length; i++) {
			assertTrue(axes.x(GRAYS[i]) > axes.x(GRAYS[i - 1]));
			assertEquals(0, axes.y(GRAYS[i]), 1e-9);
			assertEquals(StrictMath.sqrt(3) * ((GRAYS[i] & 0xFF) - (GRAYS[i - 1] &
				0xFF)), axes.x(GRAYS[i]) - axes.x(GRAYS[i - 1]), 1e-9);
		}
		assertEquals(100, axes.percent(), 1e-9);
	}

	/** Seen from two axes of three, colors lie no farther apart than they do. */
	@Test
	public void distancesAreNotStretched() {
		final int[] colors = { 0x203040, 0x5A2D82, 0xC01010, 0xE0B0D0, 0xF0F0F5 };
		final MainAxes axes = new MainAxes(new ColorHistogram(colors, new long[] {
			3, 9, 2, 20, 4 }), ColorSpaces.RGB);
		for (final int one : colors) {
			for (final int other : colors) {
				final double seen = StrictMath.hypot(axes.x(one) - axes.x(other), axes
					.y(one) - axes.y(other));
				double real = 0;
				for (int shift = 0; shift < 24; shift += 8) {
					real += StrictMath.pow((one >> shift & 0xFF) - (other >> shift &
						0xFF), 2);
				}
				assertTrue(seen <= StrictMath.sqrt(real) + 1e-9);
			}
		}
		assertTrue(axes.percent() > 80 && axes.percent() <= 100, axes.percent() +
			"");
	}

	@Test
	public void everyClassIsSeenInItsColor() {
		for (final String space : ColorSpaces.names()) {
			final SegmentedImage result = segmented(120, space, 4);
			final ImageProcessor cloud = result.cloud(LabelColors.DISTINCT)
				.getProcessor();
			final Set<Integer> seen = new HashSet<>();
			for (int i = 0; i < cloud.getPixelCount(); i++) {
				seen.add(cloud.get(i) & 0xFFFFFF);
			}
			for (int label = 1; label <= 4; label++) {
				assertTrue(seen.contains(LabelColors.distinct(label)), space + label);
			}
		}
	}

	@Test
	public void oneColorAndManyClassesAreCloudsToo() {
		final ImagePlus plain = new ImagePlus("plain", new ColorProcessor(3, 3));
		assertTrue(new ImageSegmenter(SegmentOptions.DEFAULT).segment(plain).cloud(
			LabelColors.PROTOTYPES).getWidth() > 0);
		assertEquals("in-cloud", segmented(60, "RGB", 300).cloud(
			LabelColors.PROTOTYPES).getTitle());
	}

	private static SegmentedImage segmented(final int side, final String space,
		final int k)
	{
		return new ImageSegmenter(SegmentOptions.DEFAULT.with(ColorSpaces.named(
			space)).with(KMeansOptions.DEFAULT.withK(k).withAttempts(1))).segment(
				new ImagePlus("in", new ColorProcessor(side, side, new HESample(side,
					side, 1, 1, 1).pixels())));
	}
}
