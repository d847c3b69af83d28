
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.List;
import java.util.Random;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@link CodebookApplication} and {@link ReferenceFit}. */
public class CodebookApplicationTest {

	private static final GlassRule GLASS = GlassRule.atLeast(220);
	private static final ColorHistogram SAMPLE = histogram(sample(3, 1));

	static List<ColorSpace> spaces() {
		return ExactnessTest.spaces();
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void itsOwnImageGetsTheLabelsOfTheTraining(final ColorSpace space) {
		for (final int k : new int[] { 1, 3, 16, 60 }) {
			for (final GlassRule glass : new GlassRule[] { GlassRule.NONE, GLASS }) {
				check(SAMPLE, space, glass, options(k));
			}
		}
	}

	@Test
	public void soItDoesWithMoreLabelsThanAByteHas() {
		check(SAMPLE, ColorSpaces.RGB, GLASS, options(300));
		check(SAMPLE, ColorSpaces.AB, GLASS, options(257));
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void soItDoesWhereTheFitWasStoppedEarly(final ColorSpace space) {
		for (int iterations = 1; iterations < 4; iterations++) {
			check(SAMPLE, space, GLASS, options(5).withIterations(iterations));
			check(SAMPLE, space, GLASS, options(60).withIterations(iterations));
		}
		check(SAMPLE, space, GLASS, options(5).withTolerance(0.05));
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void soItDoesWhereColorsAreEquallyNear(final ColorSpace space) {
		final Random random = new Random(8);
		for (int round = 0; round < 60; round++) {
			final int[] grays = random.ints(30, 0, 5).map(v -> 20 * v * 0x010101)
				.toArray();
			check(histogram(grays), space, GlassRule.NONE, options(1 + round % 6)
				.withIterations(1 + round % 3));
		}
	}

	private static void check(final ColorHistogram histogram,
		final ColorSpace space, final GlassRule glass, final KMeansOptions options)
	{
		final Fit own = train(histogram, space, glass, options);
		final Fit applied = apply(CodebookFile.fromJson(CodebookFile.toJson(own
			.codebook())), histogram);
		assertArrayEquals(own.labels(), applied.labels());
		assertEquals(own.histogram(), applied.histogram());
		assertEquals(own.glassPixels(), applied.glassPixels());
		assertEquals(own.compactness(), applied.compactness());
		for (int label = 1; label <= own.codebook().k(); label++) {
			assertEquals(own.codebook().cluster(label).pixels(), applied.pixels(
				label));
		}
		final ReferenceFit reference = applied.comparedWith(own).origin()
			.reference();
		assertTrue(reference.unexplainedPercent().getAsDouble() <= 0.1);
		assertEquals(100, reference.percent().getAsDouble());
		assertFalse(reference.isPoor());
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void otherColorsGetTheLabelOfTheirNearestCentroid(
		final ColorSpace space)
	{
		final ColorHistogram other = histogram(new Random(1).ints(3000).toArray());
		for (final int k : new int[] { 1, 4, 40 }) {
			final Codebook codebook = train(SAMPLE, space, GLASS, options(k))
				.codebook();
			final Fit fit = apply(codebook, other);
			double farthest = 0;
			for (int i = 0; i < fit.histogram().size(); i++) {
				final int color = fit.histogram().color(i);
				assertEquals(codebook.encode(color), fit.labels()[i]);
				if (Math.sqrt(codebook.squaredDistance(color, fit
					.labels()[i])) > codebook.training().percentiles().extreme())
				{
					farthest += fit.histogram().count(i);
				}
			}
			assertEquals(100 * farthest / fit.histogram().pixels(), fit.origin()
				.reference().unexplainedPercent().getAsDouble(), 1e-9);
		}
	}

	@Test
	public void glassAloneLeavesNothing() {
		final Fit fit = apply(train(SAMPLE, ColorSpaces.LAB, GLASS, options(3))
			.codebook(), histogram(new int[] { 0xFFFFFF, 0xF0F0F0 }));
		assertEquals(0, fit.labels().length);
		assertEquals(2, fit.glassPixels());
		assertEquals(0, fit.compactness());
		assertFalse(fit.origin().reference().unexplainedPercent().isPresent());
	}

	@Test
	public void anotherFieldOfTheSameStainFitsAndAnotherStainDoesNot() {
		final Codebook codebook = train(SAMPLE, ColorSpaces.LAB, GLASS, options(3))
			.codebook();
		assertFalse(reference(codebook, histogram(sample(4, 1))).isPoor());
		assertTrue(reference(codebook, histogram(sample(4, 2.5))).isPoor());
		final int[] green = Arrays.stream(sample(4, 1)).map(c -> c >> 8 & 0xFF00 |
			c & 0xFF).toArray();
		final ReferenceFit foreign = reference(codebook, histogram(green));
		assertTrue(foreign.unexplainedPercent().getAsDouble() > 50);
		assertTrue(foreign.percent().getAsDouble() < 50);
	}

	private static ReferenceFit reference(final Codebook codebook,
		final ColorHistogram colors)
	{
		return apply(codebook, colors).comparedWith(train(colors, codebook
			.colorSpace(), GLASS, codebook.training().options())).origin()
			.reference();
	}

	@Test
	public void withoutAnOwnFitTheUnexplainedAreKnownAllTheSame() {
		final Fit applied = apply(train(SAMPLE, ColorSpaces.RGB, GLASS, options(3))
			.codebook(), histogram(new int[] { 0x00FF00 }));
		final ReferenceFit reference = applied.origin().reference();
		assertFalse(reference.percent().isPresent());
		assertEquals(100, reference.unexplainedPercent().getAsDouble());
		assertTrue(reference.isPoor());
	}

	@Test
	public void aFitSaysWhetherItWasTrainedOrApplied() {
		final Fit own = train(SAMPLE, ColorSpaces.RGB, GLASS, options(3));
		assertFalse(own.origin().isApplied());
		assertTrue(own.origin().isConverged());
		assertTrue(own.origin().iterations() > 0);
		assertThrows(IllegalStateException.class, own.origin()::reference);
		assertThrows(IllegalStateException.class, own.origin()::path);
		assertThrows(IllegalStateException.class, () -> own.comparedWith(own));
		final Origin applied = new CodebookApplication(new StoredCodebook(own
			.codebook(), "a.json"), Workers.of(1)).apply(SAMPLE).comparedWith(own)
			.origin();
		assertTrue(applied.isApplied());
		assertEquals("a.json", applied.path());
		assertEquals(0, applied.iterations());
		assertThrows(IllegalStateException.class, applied::isConverged);
	}

	private static Fit apply(final Codebook codebook,
		final ColorHistogram histogram)
	{
		final Workers two = Workers.of(2);
		return new CodebookApplication(codebook, two).apply(histogram);
	}

	private static Fit train(final ColorHistogram histogram,
		final ColorSpace space, final GlassRule glass, final KMeansOptions options)
	{
		final Workers one = Workers.of(1);
		return new CodebookTrainer(options, space, glass, one).train(histogram);
	}

	private static KMeansOptions options(final int k) {
		return KMeansOptions.DEFAULT.withK(k).withAttempts(1);
	}

	private static int[] sample(final long seed, final double strength) {
		return new HESample(96, 96, seed, strength, 1).pixels();
	}

	private static ColorHistogram histogram(final int[] pixels) {
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels.clone(), 0, pixels.length);
		return counter.histogram();
	}
}
