
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;

import net.imglib2.Cursor;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.view.Views;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.ReferenceFit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.TrainingPool;
import org.histokmeans.codebook.Weight;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.Lightness;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Images labeled with a codebook that is given. */
public class ApplyCodebookTest {

	private static final int SIZE = 160;
	private static final Img<ARGBType> IMAGE = field(5);
	private static final Img<ARGBType> OTHER = field(6);
	private static final SegmentOptions OPTIONS = SegmentOptions.DEFAULT.with(
		ColorSpaces.LAB).with(GlassRule.atLeast(220));

	@ParameterizedTest
	@CsvSource({ "RGB, 3, 0", "Lab, 5, 3", "ab, 4, 0", "OD, 6, 1", "HE, 3, 0",
		"RGB, 255, 0", "Lab, 300, 0", "RGB, 300, 2" })
	public void itsOwnImageGetsTheSameLabels(final String space, final int k,
		final int smoothing)
	{
		for (int iterations = 1; iterations < 2000; iterations *= 999) {
			final SegmentOptions options = OPTIONS.with(ColorSpaces.named(space))
				.withSmoothing(smoothing).with(kmeans(k).withIterations(iterations));
			final Segmentation own = new ColorSegmenter(options).segment(IMAGE);
			final Segmentation applied = apply(smoothing, own.figures().codebook(),
				IMAGE, 3);
			assertArrayEquals(labels(own), labels(applied));
			assertArrayEquals(colors(own), colors(applied));
			assertEquals(own.figures().statistics().distortion(), applied.figures()
				.statistics().distortion());
			assertEquals(own.figures().fit().glassPixels(), applied.figures().fit()
				.glassPixels());
			assertEquals(100, applied.figures().origin().reference().percent()
				.getAsDouble());
			assertFalse(own.figures().origin().isApplied());
		}
	}

	@Test
	public void threadsDoNotChangeTheLabelsOfAnotherImage() {
		final Codebook codebook = new ColorSegmenter(OPTIONS.with(kmeans(4)))
			.segment(IMAGE).figures().codebook();
		final int[] expected = new int[SIZE * SIZE];
		final Cursor<ARGBType> pixels = OTHER.cursor();
		Arrays.setAll(expected, i -> {
			final int rgb = pixels.next().get();
			return OPTIONS.glass().isGlass(rgb) ? 0 : codebook.encode(rgb);
		});
		for (int threads = 1; threads < 4; threads++) {
			assertArrayEquals(expected, labels(apply(0, codebook, OTHER, threads)));
		}
	}

	@Test
	public void anImageOfGlassGetsLabelZero() {
		final Img<ARGBType> glass = ArrayImgs.argbs(20, 10);
		glass.forEach(pixel -> pixel.set(0xFFF0F1F2));
		final Codebook codebook = new ColorSegmenter(OPTIONS.with(kmeans(3)))
			.segment(IMAGE).figures().codebook();
		for (int smoothing = 0; smoothing < 3; smoothing += 2) {
			final Segmentation applied = apply(smoothing, codebook, glass, 1);
			assertEquals(0, applied.figures().statistics().analyzed());
			assertEquals(200, applied.figures().fit().glassPixels());
			final ReferenceFit fit = applied.figures().origin().reference();
			assertFalse(fit.percent().isPresent());
			assertFalse(fit.isPoor());
		}
	}

	@Test
	public void anEmptySelectionIsRefused() {
		final Codebook codebook = new ColorSegmenter(OPTIONS).segment(IMAGE)
			.figures().codebook();
		assertThrows(IllegalArgumentException.class, () -> new ColorSegmenter(
			OPTIONS).apply(IMAGE, ArrayImgs.bits(SIZE, SIZE), stored(codebook),
				true));
	}

	@Test
	public void theTilesOfAnImageTrainTheCodebookOfTheImage() {
		final ColorSegmenter segmenter = new ColorSegmenter(OPTIONS.with(kmeans(
			5)));
		final TrainingPool pool = segmenter.pool(Weight.PIXELS);
		for (int x = 0; x < SIZE; x += 40) {
			pool.add(new CountedImage("tile " + x, 40, SIZE, segmenter.histogram(Views
				.interval(IMAGE, new long[] { x, 0 }, new long[] { x + 39, SIZE - 1 }),
				null), ""));
		}
		final Segmentation own = segmenter.segment(IMAGE);
		final Segmentation applied = apply(0, segmenter.train(pool), IMAGE, 2);
		assertArrayEquals(labels(own), labels(applied));
		assertArrayEquals(colors(own), colors(applied));
	}

	/**
	 * Two classes of nearly equal lightness, on two slides that differ by a
	 * little in their stains.
	 */
	@Test
	public void classesThatSwapBetweenSlidesDoNotWithASharedCodebook() {
		final int blue = 0x7A66A8;
		final int pink = 0xA8557F;
		final Img<ARGBType> first = slide(blue - 0x030303, pink + 0x030303);
		final Img<ARGBType> second = slide(blue + 0x030303, pink - 0x030303);
		assertEquals(Lightness.of(blue), Lightness.of(pink), 1);
		final ColorSegmenter segmenter = new ColorSegmenter(OPTIONS.with(kmeans(
			3)));
		final int[] apart = labels(segmenter.segment(first));
		final int[] apartToo = labels(segmenter.segment(second));
		assertSwapped(apart, apartToo);
		final TrainingPool pool = segmenter.pool(Weight.EQUAL);
		pool.add(new CountedImage("first", SIZE, SIZE, segmenter.histogram(first,
			null), ""));
		pool.add(new CountedImage("second", SIZE, SIZE, segmenter.histogram(second,
			null), ""));
		final Codebook shared = segmenter.train(pool);
		assertArrayEquals(labels(apply(0, shared, first, 1)), labels(apply(0,
			shared, second, 1)));
		assertArrayEquals(apart, labels(apply(0, segmenter.segment(first).figures()
			.codebook(), second, 1)));
	}

	private static void assertSwapped(final int[] labels, final int[] others) {
		for (int i = 0; i < labels.length; i++) {
			assertEquals(labels[i] == 3 ? 3 : 3 - labels[i], others[i]);
		}
	}

	/** Stripes of blue, pink and pale pink. */
	private static Img<ARGBType> slide(final int blue, final int pink) {
		final Random random = new Random(4);
		final Img<ARGBType> slide = ArrayImgs.argbs(SIZE, SIZE);
		final int[] colors = { blue, pink, 0xD8B0C8 };
		int i = 0;
		for (final ARGBType pixel : slide) {
			final int noise = random.nextInt(5) + (random.nextInt(5) << 8) + (random
				.nextInt(5) << 16) - 0x020202;
			pixel.set(0xFF000000 | colors[i++ / 20 % 3] + noise);
		}
		return slide;
	}

	private static Segmentation apply(final int smoothing,
		final Codebook codebook, final Img<ARGBType> image, final int threads)
	{
		final Workers workers = Workers.of(threads);
		return new ColorSegmenter(SegmentOptions.DEFAULT.withSmoothing(smoothing),
			workers).apply(image, null, stored(codebook), true);
	}

	private static StoredCodebook stored(final Codebook codebook) {
		return new StoredCodebook(codebook, "");
	}

	private static KMeansOptions kmeans(final int k) {
		return KMeansOptions.DEFAULT.withK(k).withAttempts(2);
	}

	private static Img<ARGBType> field(final long seed) {
		return ArrayImgs.argbs(new HESample(SIZE, SIZE, seed, 1, 1).pixels(), SIZE,
			SIZE);
	}

	private static int[] labels(final Segmentation segmentation) {
		final int[] labels = new int[(int) segmentation.figures().pixels()];
		final Cursor<? extends IntegerType<?>> cursor = segmentation.labels()
			.cursor();
		Arrays.setAll(labels, i -> cursor.next().getInteger());
		return labels;
	}

	private static int[] colors(final Segmentation segmentation) {
		final int[] colors = new int[(int) segmentation.figures().pixels()];
		final Cursor<ARGBType> cursor = segmentation.quantized().cursor();
		Arrays.setAll(colors, i -> cursor.next().get());
		return colors;
	}
}
