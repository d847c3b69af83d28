
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;

import net.imglib2.Cursor;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.Rgb;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;

/** Tests glass and smoothing in {@link ColorSegmenter}. */
public class GlassAndSmoothingTest {

	private static final int SIZE = 128;
	private static final int[] PIXELS = new HESample(SIZE, SIZE, 3, 1, 1)
		.pixels();
	private static final GlassRule GLASS = GlassRule.atLeast(220);
	private static final SegmentOptions OPTIONS = SegmentOptions.DEFAULT.with(
		KMeansOptions.DEFAULT.withK(3).withAttempts(2));

	@Test
	public void glassHasLabelZeroAndIsWhite() {
		final Segmentation result = segment(OPTIONS.with(GLASS));
		final int[] labels = labels(result);
		final int[] colors = colors(result);
		long glass = 0;
		for (int i = 0; i < PIXELS.length; i++) {
			final boolean isGlass = GLASS.isGlass(PIXELS[i]);
			assertEquals(isGlass, labels[i] == 0);
			if (!isGlass) continue;
			glass++;
			assertEquals(0xFFFFFFFF, colors[i]);
		}
		assertTrue(glass > 0);
		assertEquals(glass, result.figures().fit().glassPixels());
		assertEquals(PIXELS.length - glass, result.figures().statistics()
			.analyzed());
		assertEquals(glass, result.figures().statistics().pixels(0));
	}

	@Test
	public void theFitIsThatOfTheTissueAlone() {
		final int[] tissue = Arrays.stream(PIXELS).filter(p -> !GLASS.isGlass(p))
			.toArray();
		final Segmentation without = new ColorSegmenter(OPTIONS).segment(ArrayImgs
			.argbs(tissue, tissue.length, 1));
		final Codebook codebook = segment(OPTIONS.with(GLASS)).figures().codebook();
		for (int label = 1; label <= 3; label++) {
			assertArrayEquals(without.figures().codebook().centroid(label), codebook
				.centroid(label));
		}
	}

	@Test
	public void nothingButGlassIsRefusedInASentence() {
		final int[] white = new int[16];
		Arrays.fill(white, 0xFFF0F0F0);
		final String message = assertThrows(IllegalArgumentException.class,
			() -> new ColorSegmenter(OPTIONS.with(GLASS)).segment(ArrayImgs.argbs(
				white, 4, 4))).getMessage();
		assertTrue(message.contains("nothing but glass"), message);
	}

	@Test
	public void figuresFollowTheSmoothedLabels() {
		final Segmentation rough = segment(OPTIONS.with(GLASS));
		final Segmentation smooth = segment(OPTIONS.with(GLASS).withSmoothing(3));
		final int[] labels = labels(smooth);
		final int[] colors = colors(smooth);
		final long[] pixels = new long[4];
		long error = 0;
		for (int i = 0; i < labels.length; i++) {
			final int prototype = smooth.figures().codebook().decode(labels[i]);
			assertEquals(Rgb.OPAQUE | prototype, colors[i]);
			pixels[labels[i]]++;
			if (labels[i] > 0) error += Rgb.squaredDistance(PIXELS[i], prototype);
		}
		for (int label = 0; label <= 3; label++) {
			assertEquals(pixels[label], smooth.figures().statistics().pixels(label));
		}
		assertEquals((double) error / (labels.length - pixels[0]), smooth.figures()
			.statistics().distortion());
		assertEquals(rough.figures().codebook().training().compactness(), smooth
			.figures().codebook().training().compactness());
		assertTrue(changes(labels) < changes(labels(rough)));
	}

	/** Neighbors in a row with different labels. */
	private static int changes(final int[] labels) {
		int changes = 0;
		for (int i = 1; i < labels.length; i++) {
			if (i % SIZE != 0 && labels[i] != labels[i - 1]) changes++;
		}
		return changes;
	}

	@Test
	public void smoothingStaysWithinTheSelection() {
		final boolean[] selected = new boolean[PIXELS.length];
		for (int i = 0; i < selected.length; i++) {
			selected[i] = i % SIZE > 40 && i / SIZE < 90;
		}
		final Segmentation result = new ColorSegmenter(OPTIONS.withSmoothing(5))
			.segment(ArrayImgs.argbs(PIXELS, SIZE, SIZE), ArrayImgs.booleans(selected,
				SIZE, SIZE));
		final int[] labels = labels(result);
		for (int i = 0; i < labels.length; i++) {
			assertEquals(selected[i], labels[i] > 0);
		}
	}

	@Test
	public void optionsOutOfRangeAreRefusedInASentence() {
		for (final int radius : new int[] { -1, 51 }) {
			final String message = assertThrows(IllegalArgumentException.class,
				() -> OPTIONS.withSmoothing(radius)).getMessage();
			assertTrue(message.startsWith("Smoothing must be 0 to 50"), message);
		}
	}

	@Test
	public void glassWorksInEveryColorSpace() {
		for (final String space : ColorSpaces.names()) {
			final Segmentation result = segment(OPTIONS.with(GLASS).with(ColorSpaces
				.named(space)).withSmoothing(1));
			assertEquals(3, result.figures().codebook().k(), space);
			assertTrue(result.figures().statistics().pixels(0) > 0, space);
		}
	}

	private static Segmentation segment(final SegmentOptions options) {
		return new ColorSegmenter(options).segment(ArrayImgs.argbs(PIXELS, SIZE,
			SIZE));
	}

	private static int[] labels(final Segmentation result) {
		final int[] labels = new int[PIXELS.length];
		final Cursor<? extends IntegerType<?>> cursor = result.labels().cursor();
		for (int i = 0; i < labels.length; i++) {
			labels[i] = cursor.next().getInteger();
		}
		return labels;
	}

	private static int[] colors(final Segmentation result) {
		final int[] colors = new int[PIXELS.length];
		final Cursor<ARGBType> cursor = result.quantized().cursor();
		for (int i = 0; i < colors.length; i++) {
			colors[i] = cursor.next().get();
		}
		return colors;
	}
}
