
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.codebook.Weight;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Many images trained on at once, as a batch does it. */
public class SharedTrainingTest {

	private static final int IMAGES = 4;

	/**
	 * All four have to be counted at the same time, or the last would never end;
	 * the first is added when all others are.
	 */
	@ParameterizedTest
	@EnumSource(Weight.class)
	@Timeout(60)
	public void imagesThatEndInReverseOrderGiveTheSameCodebook(
		final Weight weight) throws IOException
	{
		assertEquals(inOrder(weight), inReverseOrder(weight));
	}

	private static String inOrder(final Weight weight) throws IOException {
		final SharedTraining training = training(weight);
		new Schedule(1, Long.MAX_VALUE, Progress.NONE).run(IntStream.range(0,
			IMAGES).boxed().collect(Collectors.toList()), number -> 1, (number,
				workers) -> training.add(source(number), workers));
		return CodebookFile.toJson(training.codebook());
	}

	private static String inReverseOrder(final Weight weight) throws IOException {
		final SharedTraining training = training(weight);
		final CountDownLatch[] added = new CountDownLatch[IMAGES + 1];
		for (int i = 0; i <= IMAGES; i++) {
			added[i] = new CountDownLatch(i == IMAGES ? 0 : 1);
		}
		new Schedule(IMAGES, Long.MAX_VALUE, Progress.NONE).run(IntStream.range(0,
			IMAGES).boxed().collect(Collectors.toList()), number -> 1, (number,
				workers) -> {
				training.add(after(added[number + 1], source(number)), workers);
				added[number].countDown();
			});
		return CodebookFile.toJson(training.codebook());
	}

	private static SharedTraining training(final Weight weight) {
		return new SharedTraining(SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT
			.withK(5)), weight, Workers.of(2));
	}

	private static HistogramSource after(final CountDownLatch other,
		final HistogramSource source)
	{
		return new HistogramSource() {

			@Override
			public String name() {
				return source.name();
			}

			@Override
			public CountedImage count(final Workers workers) throws IOException {
				await(other);
				return source.count(workers);
			}
		};
	}

	private static void await(final CountDownLatch other) throws IOException {
		try {
			if (!other.await(30, TimeUnit.SECONDS)) throw new IOException(
				"no other image was added meanwhile");
		}
		catch (final InterruptedException e) {
			throw new IOException(e);
		}
	}

	private static HistogramSource source(final int number) {
		return new HistogramSource() {

			@Override
			public String name() {
				return "image " + number;
			}

			@Override
			public CountedImage count(final Workers workers) {
				return new CountedImage(name(), 100, 100, histogram(number), "");
			}
		};
	}

	/** Of different sizes, with colors in common. */
	private static ColorHistogram histogram(final int number) {
		final Random random = new Random(number);
		final int[] colors = random.ints(0, 1 << 24).limit(500 + 300 * number).map(
			color -> color & 0xF0F0F0).sorted().distinct().toArray();
		return new ColorHistogram(colors, random.longs(colors.length, 1, 99)
			.toArray());
	}
}
