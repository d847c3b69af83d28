
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.function.Executable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@link TrainingPool} and training on it. */
public class TrainingPoolTest {

	private static final int SIZE = 128;
	private static final int[] SAMPLE = new HESample(SIZE, SIZE, 3, 1, 1)
		.pixels();
	private static final GlassRule GLASS = GlassRule.atLeast(225);

	@ParameterizedTest
	@MethodSource("org.histokmeans.codebook.ExactnessTest#spaces")
	public void theTilesOfAnImageAreTheImage(final ColorSpace space) {
		final CodebookTrainer trainer = trainer(space, 6);
		final TrainingPool pool = trainer.pool(Weight.PIXELS);
		final Random random = new Random(2);
		for (int start = 0; start < SAMPLE.length;) {
			final int end = Math.min(SAMPLE.length, start + 1 + random.nextInt(5000));
			pool.add(new CountedImage("tile", end - start, 1, histogram(SAMPLE, start,
				end), ""));
			start = end;
		}
		assertEquals(json(trainer.train(histogram(SAMPLE, 0, SAMPLE.length))
			.codebook()), json(trainer.train(pool)));
	}

	/** Without the list of images. */
	private static String json(final Codebook codebook) {
		return CodebookFile.toJson(codebook.withImages(Collections.emptyList()));
	}

	@ParameterizedTest
	@EnumSource(Weight.class)
	public void theOrderOfTheImagesDoesNotMatter(final Weight weight) {
		final CodebookTrainer trainer = trainer(ColorSpaces.LAB, 5);
		final TrainingPool forth = trainer.pool(weight);
		final TrainingPool back = trainer.pool(weight);
		for (int i = 0; i < 5; i++) {
			add(forth, i);
			add(back, 4 - i);
		}
		final Codebook codebook = trainer.train(forth);
		assertEquals(CodebookFile.toJson(codebook), CodebookFile.toJson(trainer
			.train(back)));
		assertEquals(CodebookFile.toJson(codebook), CodebookFile.toJson(CodebookFile
			.fromJson(CodebookFile.toJson(codebook))));
		assertEquals(weight, codebook.training().weight());
		assertEquals("image 0", codebook.training().images().get(0).name());
	}

	@ParameterizedTest
	@EnumSource(Weight.class)
	public void sumsThatWereMadeElsewhereAreTheImages(final Weight weight) {
		final CodebookTrainer trainer = trainer(ColorSpaces.LAB, 5);
		final TrainingPool one = trainer.pool(weight);
		final TrainingPool other = trainer.pool(weight);
		final List<TrainingPart> parts = new ArrayList<>();
		for (int i = 0; i < 5; i++) {
			one.add(image(i));
			parts.add(TrainingPart.of(image(i), weight, GLASS));
		}
		other.add(sum(parts.subList(0, 3)));
		other.add(sum(parts.subList(3, 5)));
		assertEquals(CodebookFile.toJson(trainer.train(one)), CodebookFile.toJson(
			trainer.train(other)));
	}

	private static TrainingPart sum(final List<TrainingPart> parts) {
		ColorHistogram pixels = ColorHistogram.EMPTY;
		ColorHistogram shares = ColorHistogram.EMPTY;
		final List<TrainingImage> images = new ArrayList<>();
		for (final TrainingPart part : parts) {
			pixels = pixels.plus(part.pixels());
			shares = shares.plus(part.shares());
			images.addAll(part.images());
		}
		return new TrainingPart(pixels, shares, parts.size(), images);
	}

	private static void add(final TrainingPool pool, final int number) {
		pool.add(image(number));
	}

	private static CountedImage image(final int number) {
		final int[] pixels = new HESample(32 + 9 * number, 40, number, 1, 1)
			.pixels();
		return new CountedImage("image " + number, 32 + 9 * number, 40, histogram(
			pixels, 0, pixels.length), "");
	}

	@Test
	public void withEqualWeightsALargeImageDoesNotDrownASmallOne() {
		final int[] small = { 0x100000, 0x500000 };
		final int[] large = new Random(1).ints(100_000, 0xB0, 0xD0).toArray();
		assertTrue(areOneCluster(small, train(Weight.PIXELS, small, large)));
		assertFalse(areOneCluster(small, train(Weight.EQUAL, small, large)));
	}

	private static boolean areOneCluster(final int[] colors,
		final Codebook codebook)
	{
		return codebook.encode(colors[0]) == codebook.encode(colors[1]);
	}

	private static Codebook train(final Weight weight, final int[] small,
		final int[] large)
	{
		final CodebookTrainer trainer = trainer(ColorSpaces.RGB, 3);
		final TrainingPool pool = trainer.pool(weight);
		pool.add(new CountedImage("small", 2, 1, histogram(small, 0, small.length),
			""));
		pool.add(new CountedImage("large", 1000, 100, histogram(large, 0,
			large.length), ""));
		return trainer.train(pool);
	}

	@Test
	public void sharesFollowTheFormulaAndAddUpToTwoToThe30() {
		final Random random = new Random(6);
		for (int round = 0; round < 40; round++) {
			final int[] colors = random.ints(200, 0, 0xE00000).distinct().sorted()
				.toArray();
			final long[] counts = random.longs(colors.length, 1, 1L << round % 34 + 1)
				.toArray();
			final ColorHistogram image = new ColorHistogram(colors, counts);
			final TrainingPool pool = trainer(ColorSpaces.RGB, 3).pool(Weight.EQUAL);
			pool.add(new CountedImage("other", 1, 1, new ColorHistogram(new int[] {
				5 }, new long[] { 7 }), ""));
			pool.add(new CountedImage("image", 1, 1, image, ""));
			check(pool.weighted(), image);
		}
	}

	private static void check(final ColorHistogram weighted,
		final ColorHistogram image)
	{
		assertEquals(1L << 31, weighted.pixels());
		long sum = 0;
		BigInteger before = BigInteger.ZERO;
		for (int i = 0; i < image.size(); i++) {
			sum += image.count(i);
			final BigInteger upTo = BigInteger.valueOf(sum).shiftLeft(30).divide(
				BigInteger.valueOf(image.pixels()));
			final int place = weighted.indexOf(image.color(i));
			final long actual = place < 0 ? 0 : weighted.count(place);
			if (image.color(i) != 5) assertEquals(upTo.subtract(before)
				.longValueExact(), actual);
			before = upTo;
		}
	}

	@Test
	public void withEqualWeightsFiguresAreStillThoseOfAllPixels() {
		final CodebookTrainer trainer = trainer(ColorSpaces.OD, 4);
		final TrainingPool pool = trainer.pool(Weight.EQUAL);
		for (int i = 0; i < 4; i++) {
			add(pool, i);
		}
		final Codebook codebook = trainer.train(pool);
		final Fit fit = new CodebookApplication(codebook, Workers.of(1)).apply(pool
			.pixels());
		assertEquals(fit.compactness(), codebook.training().compactness());
		assertEquals(fit.distortion(), codebook.training().distortion());
		long pixels = 0;
		for (int label = 1; label <= 4; label++) {
			assertEquals(fit.pixels(label), codebook.cluster(label).pixels());
			pixels += fit.pixels(label);
		}
		assertEquals(pixels, codebook.training().images().stream().mapToLong(
			TrainingImage::pixels).sum());
	}

	@Test
	public void aSingleImageIsTrainedOnAsItIs() {
		final CodebookTrainer trainer = trainer(ColorSpaces.LAB, 4);
		final ColorHistogram all = histogram(SAMPLE, 0, SAMPLE.length);
		final TrainingPool pool = trainer.pool(Weight.EQUAL);
		pool.add(new CountedImage("glass", 1, 1, new ColorHistogram(new int[] {
			0xFFFFFF }, new long[] { 3 }), ""));
		pool.add(new CountedImage("image", SIZE, SIZE, all, ""));
		assertEquals(json(trainer.train(all).codebook()), json(trainer.train(pool))
			.replace("equal", "pixels"));
	}

	/** A bright and a dim slide, and tissue that fills its image. */
	@Test
	public void eachImageHasItsOwnGlassLevel() {
		final CodebookTrainer trainer = new CodebookTrainer(KMeansOptions.DEFAULT
			.withK(2), ColorSpaces.RGB, GlassRule.AUTO, Workers.of(1));
		final TrainingPool pool = trainer.pool(Weight.PIXELS);
		final int tissue = 0xC080B0;
		for (final int glass : new int[] { 0xF4F4F4, 0xB8B6B7, 0x602060 }) {
			final int[] colors = { Math.min(tissue, glass), Math.max(tissue, glass) };
			pool.add(new CountedImage("", 1, 1, new ColorHistogram(colors,
				new long[] { 500, 500 }), ""));
		}
		final Codebook codebook = trainer.train(pool);
		assertEquals(Arrays.asList(500L, 500L, 1000L), codebook.training().images()
			.stream().map(TrainingImage::pixels).sorted().collect(Collectors
				.toList()));
		assertEquals(2000, codebook.cluster(1).pixels() + codebook.cluster(2)
			.pixels());
		final String json = json(codebook);
		assertTrue(json.contains("\"glass\": true") && json.contains(
			"\"glassauto\": true"), json);
		assertEquals(json, json(CodebookFile.fromJson(json)));
		final Fit dim = new CodebookApplication(CodebookFile.fromJson(json), Workers
			.of(1)).apply(new ColorHistogram(new int[] { 0x602060, 0xB8B6B7 },
				new long[] { 5, 5 }));
		assertEquals(5, dim.glassPixels());
		assertEquals(0xB6 - 6, dim.glass().level());
	}

	@Test
	public void tooMuchIsRefusedInASentence() {
		final TrainingPool pool = trainer(ColorSpaces.RGB, 2).pool(Weight.EQUAL);
		final ColorHistogram one = new ColorHistogram(new int[] { 1 }, new long[] {
			1 });
		for (int i = 0; i < 16384; i++) {
			pool.add(new CountedImage("image", 1, 1, one, ""));
		}
		assertTrue(assertThrows(IllegalArgumentException.class, () -> pool.add(
			new CountedImage("", 1, 1, one, ""))).getMessage().contains(
				"16384 images"));
	}

	@ParameterizedTest
	@EnumSource
	public void tooManyPixelsAreRefusedInASentence(final Weight weight) {
		final CodebookTrainer trainer = trainer(ColorSpaces.RGB, 2);
		final ColorHistogram colors = new ColorHistogram(new int[] { 1 },
			new long[] { TrainingPool.MAX_WEIGHT + 1 });
		final CountedImage image = new CountedImage("", 1, 1, colors, "");
		for (final Executable training : new Executable[] { () -> trainer.pool(
			weight).add(image), () -> trainer.train(colors) })
		{
			assertTrue(assertThrows(IllegalArgumentException.class, training)
				.getMessage().contains("17592186 megapixels"));
		}
	}

	/** As many as are allowed: nothing overflows. */
	@ParameterizedTest
	@MethodSource("org.histokmeans.codebook.ExactnessTest#spaces")
	public void theMostPixelsAreClusteredAsFewer(final ColorSpace space) {
		assertAlike(everything(space, 1, null));
		final Codebook start = pooled(everything(space, 5, null), histogram(SAMPLE,
			0, SAMPLE.length / 3));
		assertAlike(everything(space, 5, new StoredCodebook(start, "")));
	}

	private static void assertAlike(final CodebookTrainer trainer) {
		final Codebook few = pooled(trainer, histogram(SAMPLE, 0, SAMPLE.length));
		final Codebook many = pooled(trainer, most());
		assertEquals(withoutSizes(few), withoutSizes(many));
		assertEquals(few.training().compactness() * (1 << 30), many.training()
			.compactness());
	}

	/** The same colors, 2^30 times as many pixels. */
	private static ColorHistogram most() {
		final ColorHistogram few = histogram(SAMPLE, 0, SAMPLE.length);
		final ColorHistogram most = new ColorHistogram(few.colors(), Arrays.stream(
			few.counts()).map(count -> count << 30).toArray());
		assertEquals(TrainingPool.MAX_WEIGHT, most.pixels());
		return most;
	}

	/** With starts that are searched, too, on means of cells. */
	@ParameterizedTest
	@MethodSource("org.histokmeans.codebook.ExactnessTest#spaces")
	public void theSearchIsAsGoodWithTheMostPixels(final ColorSpace space) {
		final CodebookTrainer trainer = everything(space, 5, null);
		final double few = pooled(trainer, histogram(SAMPLE, 0, SAMPLE.length))
			.training().compactness() * (1 << 30);
		assertEquals(few, pooled(trainer, most()).training().compactness(), 0.01 *
			few);
	}

	private static CodebookTrainer everything(final ColorSpace space, final int k,
		final StoredCodebook start)
	{
		return new CodebookTrainer(KMeansOptions.DEFAULT.withK(k), space,
			GlassRule.NONE, start, Workers.of(1));
	}

	private static Codebook pooled(final CodebookTrainer trainer,
		final ColorHistogram histogram)
	{
		final TrainingPool pool = trainer.pool(Weight.PIXELS);
		pool.add(new CountedImage("", 1, 1, histogram, ""));
		return trainer.train(pool);
	}

	private static String withoutSizes(final Codebook codebook) {
		return json(codebook).replaceAll("\"(pixels|compactness)\": [\\d.E]+", "");
	}

	@Test
	public void nothingButGlassIsRefusedInASentence() {
		final CodebookTrainer trainer = trainer(ColorSpaces.RGB, 2);
		final TrainingPool pool = trainer.pool(Weight.PIXELS);
		pool.add(new CountedImage("glass", 1, 1, new ColorHistogram(new int[] {
			0xFFFFFF }, new long[] { 3 }), ""));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> trainer.train(
			pool)).getMessage().contains("nothing but glass"));
	}

	private static CodebookTrainer trainer(final ColorSpace space, final int k) {
		return new CodebookTrainer(KMeansOptions.DEFAULT.withK(k).withAttempts(2),
			space, GLASS, Workers.of(1));
	}

	private static ColorHistogram histogram(final int[] pixels, final int start,
		final int end)
	{
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels.clone(), start, end);
		return counter.histogram();
	}
}
