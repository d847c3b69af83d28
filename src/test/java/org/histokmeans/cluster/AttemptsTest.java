
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link Attempts}. */
public class AttemptsTest {

	/** The most attempts were once taken for less than none. */
	@ParameterizedTest
	@CsvSource({ "100, 1, false", "17000, 1, true", "17000, 2, false",
		"100, 524288, false", "100, 2147483647, false" })
	public void attemptsOnFewPointsRunAtOnce(final int points, final int attempts,
		final boolean isInTurn)
	{
		final Workers one = Workers.of(1);
		final PointSet set = new PointSet(TestPoints.random(points, 3, 400, 1));
		assertEquals(isInTurn, new Attempts(set, 3, KMeansOptions.DEFAULT
			.withAttempts(attempts), one, new FitProgress(one)).areInTurn());
	}

	@ParameterizedTest
	@CsvSource({ "3, 10, 10", "128, 1000, 1000", "129, 1000, 2", "129, 1, 1",
		"8192, 10, 2", "8193, 10, 1", "65535, 10, 1" })
	public void manyClustersGetFewerAttempts(final int k, final int attempts,
		final int made)
	{
		final Workers one = Workers.of(1);
		assertEquals(made, new Attempts(new PointSet(TestPoints.random(10, 3, 9,
			1)), k, KMeansOptions.DEFAULT.withAttempts(attempts), one,
			new FitProgress(one)).count());
	}

	/** Seeding many clusters takes as long as their passes. */
	@Test
	public void anAttemptInItsTurnTellsHowFarItIs() {
		final List<Double> parts = new ArrayList<>();
		final Workers one = Workers.of(1).reportingTo(new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				parts.add(fraction);
			}

			@Override
			public boolean isCanceled() {
				return false;
			}
		});
		new Attempts(new PointSet(TestPoints.random(17000, 3, 400, 1)), 200,
			KMeansOptions.DEFAULT.withAttempts(1), one, new FitProgress(one))
			.outcomes();
		double last = 0;
		for (final double next : parts) {
			assertTrue(next - last < 0.1);
			last = next;
		}
		assertEquals(1, last, 1e-9);
	}
}
