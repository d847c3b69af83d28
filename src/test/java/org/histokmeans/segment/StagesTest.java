
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import net.imglib2.img.array.ArrayImgs;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;

/** Tests what a segmentation reports while it runs. */
public class StagesTest {

	private static final int SIZE = 512;
	private static final SegmentOptions OPTIONS = SegmentOptions.DEFAULT.with(
		KMeansOptions.DEFAULT.withK(3).withAttempts(1));

	@Test
	public void stagesComeInTheirOrder() {
		assertEquals(Arrays.asList(Stage.COUNTING, Stage.CLUSTERING,
			Stage.LABELING), new ArrayList<>(reported(OPTIONS).keySet()));
		assertEquals(Arrays.asList(Stage.COUNTING, Stage.CLUSTERING, Stage.LABELING,
			Stage.SMOOTHING), new ArrayList<>(reported(OPTIONS.withSmoothing(1))
				.keySet()));
	}

	@Test
	public void everyStageBeginsAtZeroAndGetsNearOne() {
		reported(OPTIONS).forEach((stage, fractions) -> {
			assertEquals(0, fractions.get(0), stage.toString());
			for (int i = 1; i < fractions.size(); i++) {
				assertTrue(fractions.get(i - 1) <= fractions.get(i), stage.toString());
			}
			final double last = fractions.get(fractions.size() - 1);
			assertTrue(last > 0.5 && last <= 1, stage + " " + last);
		});
	}

	@Test
	public void smoothingGetsFromZeroToNearOne() {
		final List<Double> fractions = reported(OPTIONS.withSmoothing(2)).get(
			Stage.SMOOTHING);
		assertEquals(0, fractions.get(0));
		final double last = fractions.get(fractions.size() - 1);
		assertTrue(last > 0.5 && last < 1, fractions.toString());
	}

	/** On one thread, so that the order is known. */
	private static Map<Stage, List<Double>> reported(
		final SegmentOptions options)
	{
		final Map<Stage, List<Double>> reported = new LinkedHashMap<>();
		final Progress listener = new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				reported.computeIfAbsent(stage, s -> new ArrayList<>()).add(fraction);
			}

			@Override
			public boolean isCanceled() {
				return false;
			}
		};
		new ColorSegmenter(options, Workers.of(1).reportingTo(listener)).segment(
			ArrayImgs.argbs(new HESample(SIZE, SIZE, 3, 1, 1).pixels(), SIZE, SIZE));
		return reported;
	}
}
