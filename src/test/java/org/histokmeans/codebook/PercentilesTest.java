
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link Percentiles} against sorting every pixel. */
public class PercentilesTest {

	private static final Workers ONE = Workers.of(1);

	@ParameterizedTest
	@ValueSource(ints = { 1, 4 })
	public void theyAreTheNearestRanksOfAllPixels(final int threads) {
		final Workers workers = Workers.of(threads);
		final Random random = new Random(3);
		for (int size = 1; size < 20_000; size += 1 + size / 8) {
			final double scale = Math.pow(10, random.nextInt(9) - 4);
			final double[] squared = random.doubles(size).map(d -> random.nextInt(
				4) == 0 ? Math.rint(3 * d) : d * scale).toArray();
			final long[] counts = random.longs(size, 1, 40).toArray();
			check(squared, counts, workers);
		}
	}

	private static void check(final double[] squared, final long[] counts,
		final Workers workers)
	{
		final double[] pixels = IntStream.range(0, squared.length).boxed()
			.flatMapToDouble(i -> DoubleStream.generate(() -> squared[i]).limit(
				counts[i])).sorted().toArray();
		Percentiles.of(squared, counts, pixels.length, 4, workers).distances()
			.forEach((name, distance) -> {
				final int rank = (int) Math.ceil(Math.round(10 * Double.parseDouble(
					name)) * pixels.length / 1000.0);
				assertEquals(Math.sqrt(pixels[rank - 1]) / 4, distance, name);
			});
	}

	@Test
	public void noMoreThanAThousandthIsFartherThanTheExtreme() {
		final double[] squared = IntStream.range(0, 10_000).mapToDouble(i -> i)
			.toArray();
		final long[] counts = new long[squared.length];
		Arrays.fill(counts, 1L << 40);
		final double extreme = Percentiles.of(squared, counts,
			(long) squared.length << 40, 1, ONE).extreme();
		assertEquals(10, DoubleStream.of(squared).filter(d -> Math.sqrt(
			d) > extreme).count());
	}

	@Test
	public void namesAreFromTheMedianToTheMaximum() {
		assertEquals("[50, 90, 99, 99.9, 100]", Percentiles.of(new double[] { 4 },
			new long[] { 1 }, 1, 1, ONE).distances().keySet().toString());
		assertEquals(2, Percentiles.of(new double[] { 4 }, new long[] { 1 }, 1, 1,
			ONE).extreme());
	}

	@Test
	public void ofNothingTheyAreUnknown() {
		assertTrue(Double.isNaN(Percentiles.of(new double[0], new long[0], 0, 1,
			ONE).extreme()));
	}
}
