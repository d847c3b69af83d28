
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

import net.imglib2.Cursor;
import net.imglib2.FinalInterval;
import net.imglib2.Interval;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Pixels that are tiles, and labels that become no image. */
public class PixelSourceTest {

	private static final int WIDTH = 150;
	private static final int HEIGHT = 110;
	private static final int[] PIXELS = new HESample(WIDTH, HEIGHT, 9, 1, 1)
		.pixels();
	private static final boolean[] DISC = disc();

	@ParameterizedTest
	@CsvSource({ "37, 23, 3, 1", "64, 64, 3, 4", "150, 1, 300, 2", "1, 110, 3, 3",
		"150, 110, 8, 2" })
	public void tilesInAnotherOrderGetTheLabelsOfTheImage(final int width,
		final int height, final int k, final int threads)
	{
		check(new Tiled(width, height, null), k, threads);
		check(new Tiled(width, height, DISC), k, threads);
	}

	private static void check(final Tiled tiles, final int k, final int threads) {
		final ColorSegmenter segmenter = segmenter(k, threads);
		final Segmentation image = segmenter.segment(image(), tiles.mask());
		final Fit fit = segmenter.train(segmenter.histogram(tiles));
		final Labels labels = new Labels();
		final SegmentFigures figures = segmenter.label(tiles, fit, labels);
		assertEquals(image.figures().fit().histogram(), fit.histogram());
		assertArrayEquals(labels(image), labels.labels);
		assertEquals(image.figures().pixels(), figures.pixels());
		assertEquals(image.figures().statistics().distortion(), figures.statistics()
			.distortion());
		for (int label = 0; label <= figures.codebook().k(); label++) {
			assertEquals(image.figures().statistics().pixels(label), figures
				.statistics().pixels(label));
		}
	}

	@Test
	public void soTheyDoWithACodebookThatIsApplied() {
		final StoredCodebook codebook = new StoredCodebook(segmenter(4, 1).segment(
			ArrayImgs.argbs(new HESample(90, 90, 2, 1, 1).pixels(), 90, 90)).figures()
			.codebook(), "");
		final ColorSegmenter other = new ColorSegmenter(SegmentOptions.DEFAULT,
			Workers.of(2));
		final Tiled tiles = new Tiled(40, 30, DISC);
		final Labels labels = new Labels();
		final SegmentFigures figures = other.label(tiles, other.apply(other
			.histogram(tiles), codebook), labels);
		final Segmentation image = other.apply(image(), tiles.mask(), codebook,
			false);
		assertArrayEquals(labels(image), labels.labels);
		assertEquals("Lab", figures.options().colorSpace().name());
	}

	@Test
	public void eachPixelIsWrittenOnceAndInTheOrderOfItsRegion() {
		final ColorSegmenter segmenter = segmenter(3, 4);
		final Tiled tiles = new Tiled(64, 64, null);
		final Labels labels = new Labels();
		segmenter.label(tiles, segmenter.train(segmenter.histogram(tiles)), labels
			.and(labels));
		final int[] twice = new int[PIXELS.length];
		Arrays.fill(twice, 2);
		assertArrayEquals(twice, labels.writes);
	}

	@ParameterizedTest
	@CsvSource({ "37, 23, 1, 1", "64, 64, 5, 4", "150, 1, 2, 2", "9, 11, 30, 3" })
	public void tilesAreSmoothedAsTheImageIs(final int width, final int height,
		final int radius, final int threads)
	{
		checkSmooth(new Tiled(width, height, null), radius, threads);
		checkSmooth(new Tiled(width, height, DISC), radius, threads);
	}

	private static void checkSmooth(final Tiled tiles, final int radius,
		final int threads)
	{
		final ColorSegmenter segmenter = new ColorSegmenter(options(4)
			.withSmoothing(radius), Workers.of(threads));
		final Segmentation image = segmenter.segment(image(), tiles.mask());
		final Labels labels = new Labels();
		final SegmentFigures figures = segmenter.label(tiles, segmenter.train(
			segmenter.histogram(tiles)), labels);
		assertArrayEquals(labels(image), labels.labels);
		assertEquals(image.figures().statistics().distortion(), figures.statistics()
			.distortion());
		for (int label = 0; label <= figures.codebook().k(); label++) {
			assertEquals(image.figures().statistics().pixels(label), figures
				.statistics().pixels(label));
		}
		final int[] once = new int[PIXELS.length];
		Arrays.fill(once, 1);
		assertArrayEquals(once, labels.writes);
	}

	private static ColorSegmenter segmenter(final int k, final int threads) {
		return new ColorSegmenter(options(k), Workers.of(threads));
	}

	private static SegmentOptions options(final int k) {
		return SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(k)
			.withAttempts(1)).with(ColorSpaces.LAB).with(GlassRule.atLeast(220));
	}

	private static Img<ARGBType> image() {
		return ArrayImgs.argbs(PIXELS.clone(), WIDTH, HEIGHT);
	}

	private static boolean[] disc() {
		final boolean[] disc = new boolean[PIXELS.length];
		for (int i = 0; i < disc.length; i++) {
			disc[i] = Math.hypot(i % WIDTH - 70, i / WIDTH - 50) < 45;
		}
		return disc;
	}

	private static int[] labels(final Segmentation segmentation) {
		final int[] labels = new int[PIXELS.length];
		final Cursor<? extends IntegerType<?>> cursor = segmentation.labels()
			.cursor();
		Arrays.setAll(labels, i -> cursor.next().getInteger());
		return labels;
	}

	/** Number of a region's pixel in the image. */
	private static int place(final Interval region, final int pixel) {
		final int width = (int) region.dimension(0);
		return (int) ((region.min(1) + pixel / width) * WIDTH + region.min(0) +
			pixel % width);
	}

	/** Tiles of a size, those at the edges smaller, in no order. */
	private static final class Tiled implements PixelSource {

		private final List<Interval> regions = new ArrayList<>();
		private final boolean[] selection;

		Tiled(final int width, final int height, final boolean[] selection) {
			this.selection = selection;
			for (int x = 0; x < WIDTH; x += width) {
				for (int y = 0; y < HEIGHT; y += height) {
					regions.add(new FinalInterval(new long[] { x, y }, new long[] { Math
						.min(WIDTH, x + width) - 1, Math.min(HEIGHT, y + height) - 1 }));
				}
			}
			Collections.shuffle(regions, new Random(3));
		}

		Img<NativeBoolType> mask() {
			return selection == null ? null : ArrayImgs.booleans(selection, WIDTH,
				HEIGHT);
		}

		@Override
		public Interval size() {
			return new FinalInterval(WIDTH, HEIGHT);
		}

		@Override
		public List<Interval> regions() {
			return regions;
		}

		@Override
		public boolean allSelected() {
			return selection == null;
		}

		@Override
		public void read(final Interval region, final RegionPixels pixels) {
			final int[] colors = pixels.copy();
			for (int i = 0; i < pixels.count(); i++) {
				colors[i] = PIXELS[place(region, i)];
			}
			if (selection == null) return;
			final boolean[] selected = pixels.selection();
			for (int i = 0; i < pixels.count(); i++) {
				selected[i] = selection[place(region, i)];
			}
		}
	}

	/** Labels and how often each pixel was written. */
	private static final class Labels implements LabelSink {

		private final int[] labels = new int[PIXELS.length];
		private final int[] writes = new int[PIXELS.length];

		@Override
		public void write(final Interval region, final int from, final int[] part,
			final int count)
		{
			if (from > 0) assertTrue(writes[place(region, from - 1)] > writes[place(
				region, from)]);
			for (int i = 0; i < count; i++) {
				labels[place(region, from + i)] = part[i];
				writes[place(region, from + i)]++;
			}
		}
	}
}
