
package org.histokmeans.sample;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;
import java.util.zip.CRC32;

import org.histokmeans.sample.HESample.Tissue;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HESampleTest {

	private static final HESample STANDARD = HESample.standard();
	private static final int[] PIXELS = STANDARD.pixels();
	private static final byte[] TRUTH = STANDARD.truth();

	@Test
	void theStandardSampleHasTheSamePixelsOnEveryMachine() {
		final ByteBuffer bytes = ByteBuffer.allocate(4 * PIXELS.length);
		bytes.asIntBuffer().put(PIXELS);
		assertEquals("b3187fb7", crc(bytes.array()));
	}

	@Test
	void theStandardSampleHasTheSameTruthOnEveryMachine() {
		assertEquals("164dfd32", crc(TRUTH));
	}

	@Test
	void theStandardSampleIs512Square() {
		assertEquals(512, STANDARD.width());
		assertEquals(512, STANDARD.height());
		assertEquals(512 * 512, PIXELS.length);
		assertEquals(512 * 512, TRUTH.length);
	}

	@Test
	void classesHaveTheSharesOfARealField() {
		assertBetween(0.10, 0.20, share(Tissue.GLASS));
		assertBetween(0.20, 0.30, share(Tissue.NUCLEUS));
		assertBetween(0.50, 0.70, share(Tissue.STROMA));
	}

	@Test
	void pixelsAreOpaqueAndHaveAsManyColorsAsARealField() {
		assertTrue(Arrays.stream(PIXELS).allMatch(p -> p >>> 24 == 255));
		assertBetween(60_000, 150_000, Arrays.stream(PIXELS).distinct().count());
	}

	@Test
	void glassIsAbove220InAllChannelsAndTissueIsNot() {
		assertBetween(0.98, 1, shareWithin(Tissue.GLASS, i -> isGlass(PIXELS[i])));
		assertBetween(0, 0.02, shareWithin(Tissue.STROMA, i -> isGlass(PIXELS[i])));
		assertBetween(0, 0.02, shareWithin(Tissue.NUCLEUS, i -> isGlass(
			PIXELS[i])));
	}

	@Test
	void glassIsNearlyWhiteButNotWhite() {
		assertBetween(235, 250, meanGreen(Tissue.GLASS));
	}

	@Test
	void nucleiAreDarkerThanMostStroma() {
		final double[] stroma = IntStream.range(0, PIXELS.length).filter(
			i -> TRUTH[i] == Tissue.STROMA.ordinal()).mapToDouble(i -> luminance(
				PIXELS[i])).sorted().toArray();
		final double darkStroma = stroma[stroma.length / 20];
		assertBetween(0.9, 1, shareWithin(Tissue.NUCLEUS, i -> luminance(
			PIXELS[i]) < darkStroma));
	}

	@Test
	void stromaIsPinkAndNucleiAreBlueViolet() {
		assertBetween(0.98, 1, shareWithin(Tissue.STROMA, i -> red(
			PIXELS[i]) > blue(PIXELS[i]) - 10 && blue(PIXELS[i]) > green(PIXELS[i]) -
				10));
		assertBetween(0.8, 1, shareWithin(Tissue.NUCLEUS, i -> blue(
			PIXELS[i]) > red(PIXELS[i]) && red(PIXELS[i]) > green(PIXELS[i])));
	}

	@Test
	void threeMeansFindMostOfTheTruthButNotAll() {
		final double[][] centroids = { { 90, 60, 110 }, { 210, 150, 180 }, { 243,
			243, 243 } };
		for (int i = 0; i < 20; i++) {
			update(centroids);
		}
		assertBetween(0.85, 0.99, IntStream.range(0, PIXELS.length).filter(
			i -> nearest(centroids, PIXELS[i]) == Tissue.NUCLEUS.ordinal() - TRUTH[i])
			.count() / (double) PIXELS.length);
	}

	@Test
	void sameArgumentsGiveTheSameSample() {
		final HESample first = new HESample(70, 50, 7, 1.2, 0.5);
		final HESample second = new HESample(70, 50, 7, 1.2, 0.5);
		assertArrayEquals(first.pixels(), second.pixels());
		assertArrayEquals(first.truth(), second.truth());
	}

	@Test
	void anotherSeedGivesAnotherField() {
		assertFalse(Arrays.equals(new HESample(70, 50, 7, 1, 0).truth(),
			new HESample(70, 50, 8, 1, 0).truth()));
	}

	@Test
	void stainAndNoiseDoNotChangeTheTruth() {
		final byte[] truth = new HESample(70, 50, 7, 1, 0).truth();
		assertArrayEquals(truth, new HESample(70, 50, 7, 0.3, 0).truth());
		assertArrayEquals(truth, new HESample(70, 50, 7, 1, 3).truth());
	}

	@Test
	void strongerStainMakesNoPixelLighter() {
		final int[] pale = new HESample(70, 50, 7, 0.5, 0).pixels();
		final int[] dark = new HESample(70, 50, 7, 1.5, 0).pixels();
		for (int i = 0; i < pale.length; i++) {
			assertTrue(red(dark[i]) <= red(pale[i]));
			assertTrue(green(dark[i]) <= green(pale[i]));
			assertTrue(blue(dark[i]) <= blue(pale[i]));
		}
	}

	@Test
	void changingACopyDoesNotChangeTheSample() {
		final HESample sample = new HESample(5, 5, 1, 1, 1);
		final int pixel = sample.pixels()[0];
		sample.pixels()[0] = pixel + 1;
		sample.truth()[0] = 9;
		assertEquals(pixel, sample.pixels()[0]);
		assertTrue(sample.truth()[0] < 3);
	}

	@ParameterizedTest
	@ValueSource(ints = { 64, 100, 128, 300 })
	void smallFieldsShowAllClasses(final int size) {
		final byte[] truth = new HESample(size, size, 42, 1, 1).truth();
		for (final Tissue tissue : Tissue.values()) {
			assertTrue(count(truth, tissue) > truth.length / 50, tissue.name());
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 700 })
	void narrowFieldsCanBeMade(final int width) {
		final HESample sample = new HESample(width, 1, 42, 1, 1);
		assertEquals(width, sample.width());
		assertEquals(1, sample.height());
		assertEquals(width, sample.pixels().length);
		assertEquals(width, sample.truth().length);
	}

	@Test
	void badArgumentsAreRefusedWithASentence() {
		assertRefused("Width and height of the sample must be at least 1, " +
			"but were 0 and 5", 0, 5, 1, 1);
		assertRefused("Width and height of the sample must be at least 1, " +
			"but were 5 and -1", 5, -1, 1, 1);
		assertRefused("A sample of 65536 x 65536 has more than 2147483647 pixels",
			65536, 65536, 1, 1);
		assertRefused("The stain strength must be above 0 and finite, but was 0.0",
			5, 5, 0, 1);
		assertRefused("The stain strength must be above 0 and finite, but was NaN",
			5, 5, Double.NaN, 1);
		assertRefused("The noise must be 0 or more and finite, but was -0.5", 5, 5,
			1, -0.5);
		assertRefused("The noise must be 0 or more and finite, but was Infinity", 5,
			5, 1, Double.POSITIVE_INFINITY);
	}

	private static void assertRefused(final String sentence, final int width,
		final int height, final double strength, final double noise)
	{
		assertEquals(sentence, assertThrows(IllegalArgumentException.class,
			() -> new HESample(width, height, 42, strength, noise)).getMessage());
	}

	private static void assertBetween(final double low, final double high,
		final double actual)
	{
		assertTrue(low <= actual && actual <= high, actual + " is not between " +
			low + " and " + high);
	}

	private static String crc(final byte[] bytes) {
		final CRC32 crc = new CRC32();
		crc.update(bytes, 0, bytes.length);
		return Long.toHexString(crc.getValue());
	}

	private static long count(final byte[] truth, final Tissue tissue) {
		return IntStream.range(0, truth.length).filter(i -> truth[i] == tissue
			.ordinal()).count();
	}

	private static double share(final Tissue tissue) {
		return (double) count(TRUTH, tissue) / TRUTH.length;
	}

	private static double shareWithin(final Tissue tissue,
		final IntPredicate condition)
	{
		return (double) pixelsOf(tissue).filter(condition).count() / count(TRUTH,
			tissue);
	}

	private static double meanGreen(final Tissue tissue) {
		return pixelsOf(tissue).map(i -> green(PIXELS[i])).average().getAsDouble();
	}

	private static IntStream pixelsOf(final Tissue tissue) {
		return IntStream.range(0, TRUTH.length).filter(i -> TRUTH[i] == tissue
			.ordinal());
	}

	private static boolean isGlass(final int pixel) {
		return red(pixel) >= 220 && green(pixel) >= 220 && blue(pixel) >= 220;
	}

	/** CIE L* rises and falls with this. */
	private static double luminance(final int pixel) {
		return 0.2126 * linear(red(pixel)) + 0.7152 * linear(green(pixel)) +
			0.0722 * linear(blue(pixel));
	}

	private static double linear(final int level) {
		final double v = level / 255.0;
		return v <= 0.04045 ? v / 12.92 : Math.pow((v + 0.055) / 1.055, 2.4);
	}

	private static void update(final double[][] centroids) {
		final double[][] sums = new double[3][4];
		for (final int pixel : PIXELS) {
			final double[] sum = sums[nearest(centroids, pixel)];
			sum[0] += red(pixel);
			sum[1] += green(pixel);
			sum[2] += blue(pixel);
			sum[3]++;
		}
		for (int k = 0; k < 3; k++) {
			for (int axis = 0; axis < 3; axis++) {
				centroids[k][axis] = sums[k][axis] / sums[k][3];
			}
		}
	}

	private static int nearest(final double[][] centroids, final int pixel) {
		int best = 0;
		for (int k = 1; k < centroids.length; k++) {
			if (distance(centroids[k], pixel) < distance(centroids[best], pixel))
				best = k;
		}
		return best;
	}

	private static double distance(final double[] centroid, final int pixel) {
		final double r = centroid[0] - red(pixel);
		final double g = centroid[1] - green(pixel);
		final double b = centroid[2] - blue(pixel);
		return r * r + g * g + b * b;
	}

	private static int red(final int pixel) {
		return pixel >> 16 & 255;
	}

	private static int green(final int pixel) {
		return pixel >> 8 & 255;
	}

	private static int blue(final int pixel) {
		return pixel & 255;
	}
}
