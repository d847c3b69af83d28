
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.RealImages;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link DistortionCurve} and its place in {@link KComparison}. */
public class DistortionCurveTest {

	private final List<Integer> fitted = new ArrayList<>();

	private DistortionCurve curve(final double... distortions) {
		return new DistortionCurve(k -> {
			fitted.add(k);
			return distortions[Math.min(k, distortions.length) - 1];
		});
	}

	@Test
	public void theLastClusterWorthFivePercentIsSuggested() {
		final DistortionCurve curve = curve(200, 80, 40, 30, 20.5, 19);
		assertEquals(4, curve.suggested());
		assertEquals(60, curve.explained(2));
		assertEquals(60, curve.explainedByLast(2));
		assertEquals(85, curve.explained(4));
		assertEquals(5, curve.explainedByLast(4));
		assertTrue(Double.isNaN(curve.explainedByLast(1)));
		assertEquals(0, curve.explained(1));
	}

	/** Six explains more than five percent again: too late. */
	@Test
	public void theFirstClusterThatIsNotWorthItEndsTheSearch() {
		assertEquals(3, curve(100, 50, 30, 26, 25, 10).suggested());
		assertEquals(2, curve(100, 94, 90).suggested());
	}

	@Test
	public void everyKIsFittedOnceAndOnlyIfItIsMissing() {
		final DistortionCurve curve = curve(100, 50, 30, 26, 25);
		curve.put(2, 50);
		curve.put(16, 1);
		assertEquals(3, curve.suggested());
		assertEquals(3, curve.suggested());
		assertEquals("[1, 3, 4]", fitted.toString());
		curve.explainedByLast(16);
		assertEquals("[1, 3, 4, 15]", fitted.toString());
	}

	@Test
	public void aNextClusterWorthFourPercentIsNearlyAsGood() {
		assertEquals(4, curve(100, 50, 30, 26, 25, 10).nearly().getAsInt());
		assertFalse(curve(100, 50, 30, 26.1, 25, 10).nearly().isPresent());
		assertEquals(3, curve(100, 94, 90).nearly().getAsInt());
		assertFalse(curve(0, 0, 0).nearly().isPresent());
	}

	@Test
	public void nothingIsSuggestedButOneClusterForOneColor() {
		final DistortionCurve curve = curve(0);
		assertEquals(1, curve.suggested());
		assertEquals(0, curve.explained(3));
	}

	/** Nuclei, stroma and glass. */
	@Test
	public void theSampleHasThreeClasses() {
		final KComparison comparison = comparison();
		assertEquals(3, comparison.curve().suggested());
	}

	/** With glass: it, tissue and nuclei; without: four kinds of tissue. */
	@ParameterizedTest
	@CsvSource({ "cmu-crop-1024.png, 256, 3", "cmu-crop-1024.png, 220, 4",
		"pcam.jpg, 256, 3", "pcam.jpg, 220, 4" })
	public void whatTheEyeSeesIsSuggested(final String name, final int level,
		final int suggested)
	{
		final ColorHistogram histogram = new ColorSegmenter(SegmentOptions.DEFAULT)
			.histogram(RealImages.image(name), null);
		final SegmentOptions options = level > 255 ? SegmentOptions.DEFAULT
			: SegmentOptions.DEFAULT.with(GlassRule.atLeast(level));
		assertEquals(suggested, new KComparison(options, histogram, Workers.all())
			.curve().suggested());
	}

	@Test
	public void fitsAreThoseOfTheSegmenter() {
		final KComparison comparison = comparison();
		for (int k = 1; k <= 5; k++) {
			final SegmentOptions options = SegmentOptions.DEFAULT.with(
				KMeansOptions.DEFAULT.withK(k));
			assertArrayEquals(new ColorSegmenter(options).train(sample()).labels(),
				comparison.fit(k).labels());
		}
	}

	private static KComparison comparison() {
		return new KComparison(SegmentOptions.DEFAULT, sample(), Workers.all());
	}

	private static ColorHistogram sample() {
		final int[] pixels = HESample.standard().pixels();
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels, 0, pixels.length);
		return counter.histogram();
	}
}
