
package org.histokmeans.cluster;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.histokmeans.parallel.Workers;
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
}
