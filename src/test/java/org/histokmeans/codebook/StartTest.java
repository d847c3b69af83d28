
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Comparator;

import org.histokmeans.cluster.Clustering;
import org.histokmeans.cluster.KMeans;
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

/** Fits that begin with a codebook. */
public class StartTest {

	private static final ColorHistogram SAMPLE = sample(1);
	private static final ColorHistogram OTHER = sample(2);

	@ParameterizedTest
	@MethodSource("org.histokmeans.codebook.ExactnessTest#spaces")
	public void fromItsOwnCodebookAFitIsAtItsEndAtOnce(final ColorSpace space) {
		final Fit own = train(SAMPLE, space, 5, null);
		final Fit again = train(SAMPLE, space, 5, stored(own.codebook()));
		assertEquals(1, again.origin().iterations());
		assertArrayEquals(own.labels(), again.labels());
		for (int label = 1; label <= 5; label++) {
			assertArrayEquals(own.codebook().centroid(label), again.codebook()
				.centroid(label));
		}
	}

	@ParameterizedTest
	@MethodSource("org.histokmeans.codebook.ExactnessTest#spaces")
	public void itIsLloydFromTheCentroidsOrTheirPrototypes(
		final ColorSpace space)
	{
		for (final ColorSpace first : new ColorSpace[] { space, ColorSpaces.RGB,
			ColorSpaces.LAB })
		{
			final Codebook codebook = train(SAMPLE, first, 6, null).codebook();
			final double[][] start = new double[6][3];
			for (int c = 0; c < 6; c++) {
				for (int axis = 0; axis < space.axes().length; axis++) {
					start[c][axis] = first == space ? codebook.centroid(c + 1)[axis] *
						space.unit() : space.coordinate(axis, codebook.decode(c + 1));
				}
			}
			final Clustering expected = new KMeans(KMeansOptions.DEFAULT.withK(6))
				.fit(space.points(OTHER, Workers.of(1)).points(), start);
			final Fit fit = train(OTHER, space, 6, stored(codebook));
			assertArrayEquals(sorted(expected.centroids()), sorted(fit.codebook()
				.centroids()));
		}
	}

	private static double[][] sorted(final double[][] positions) {
		final double[][] sorted = positions.clone();
		Arrays.sort(sorted, Comparator.comparing(Arrays::toString));
		return sorted;
	}

	@Test
	public void anotherKIsRefusedInASentence() {
		final StoredCodebook start = stored(train(SAMPLE, ColorSpaces.RGB, 4, null)
			.codebook());
		final String message = assertThrows(IllegalArgumentException.class,
			() -> train(SAMPLE, ColorSpaces.RGB, 3, start)).getMessage();
		assertTrue(message.contains("has 4 clusters, but K is 3"), message);
	}

	@Test
	public void fewerColorsThanClustersAreAClusterEach() {
		final StoredCodebook start = stored(train(SAMPLE, ColorSpaces.RGB, 4, null)
			.codebook());
		final ColorHistogram three = new ColorHistogram(new int[] { 1, 2, 3 },
			new long[] { 1, 1, 1 });
		assertEquals(3, train(three, ColorSpaces.RGB, 4, start).codebook().k());
	}

	@Test
	public void theFileSaysWhereTheFitBegan() {
		final Codebook codebook = train(OTHER, ColorSpaces.OD, 4, stored(train(
			SAMPLE, ColorSpaces.OD, 4, null).codebook())).codebook();
		final Codebook read = CodebookFile.fromJson(CodebookFile.toJson(codebook));
		assertEquals("my \"first\".json", read.training().start());
		assertEquals(CodebookFile.toJson(codebook), CodebookFile.toJson(read));
	}

	private static StoredCodebook stored(final Codebook codebook) {
		return new StoredCodebook(CodebookFile.fromJson(CodebookFile.toJson(
			codebook)), "my \"first\".json");
	}

	private static Fit train(final ColorHistogram colors, final ColorSpace space,
		final int k, final StoredCodebook start)
	{
		return new CodebookTrainer(KMeansOptions.DEFAULT.withK(k).withAttempts(2),
			space, GlassRule.NONE, start, Workers.of(1)).train(colors);
	}

	private static ColorHistogram sample(final long seed) {
		final ColorCounter counter = new ColorCounter();
		counter.add(new HESample(96, 96, seed, 1, 1).pixels(), 0, 96 * 96);
		return counter.histogram();
	}
}
