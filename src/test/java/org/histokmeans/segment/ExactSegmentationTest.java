
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.Arrays;
import java.util.Random;

import net.imglib2.Cursor;
import net.imglib2.FinalInterval;
import net.imglib2.Interval;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.img.ImgFactory;
import net.imglib2.img.array.ArrayImgFactory;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.cell.CellImgFactory;
import net.imglib2.img.planar.PlanarImgFactory;
import net.imglib2.loops.LoopBuilder;
import net.imglib2.type.logic.BitType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.util.Intervals;
import net.imglib2.view.Views;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.histokmeans.cluster.BruteForce;
import org.histokmeans.cluster.KMeans;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.parallel.Workers;

/**
 * Law 1 at the level of pixels: a segmentation equals Lloyd's algorithm over
 * every pixel, however the image is stored and on however many threads.
 */
class ExactSegmentationTest {

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 8, 16 })
	void equalsBruteForceOnGeneratedImages(final int k) {
		check(generated(150, 97), k);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 8, 16 })
	void equalsBruteForceOnASmallRealImage(final int k) {
		check(RealImages.image("cmu-crop-128.png"), k);
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 3, 8, 16 })
	void equalsBruteForceOnARealImage(final int k) {
		check(part(RealImages.image("cmu-crop-512.png")), k);
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 8 })
	void equalsBruteForceOnGlass(final int k) {
		check(RealImages.image("cmu-glass-512.png"), k);
	}

	@Test
	void equalsBruteForceAboveTheRangeOfBytes() {
		check(generated(90, 60), 256);
		check(generated(90, 60), 257);
	}

	@Test
	void storageDoesNotMatter() {
		checkStorage(generated(300, 201), 5);
	}

	@Test
	void storageOfAMegapixelDoesNotMatter() {
		checkStorage(generated(1200, 901), 3);
	}

	@Test
	void slicesAreOneImage() {
		final Img<ARGBType> slices = copy(generated(60, 120),
			new PlanarImgFactory<>(new ARGBType()), 60, 40, 3);
		final Segmentation expected = segment(generated(60, 120), null, 4, 1);
		final Segmentation actual = segment(slices, null, 4, 3);
		assertArrayEquals(labels(expected), labels(actual));
		assertArrayEquals(colors(expected.quantized()), colors(actual.quantized()));
	}

	@Test
	void selectionLimitsFitAndLabels() {
		final Img<ARGBType> image = generated(150, 97);
		final Interval inside = new FinalInterval(new long[] { 20, 10 },
			new long[] { 99, 69 });
		final Img<BitType> selection = ArrayImgs.bits(150, 97);
		Views.interval(selection, inside).forEach(BitType::setOne);
		final Segmentation part = segment(Views.interval(image, inside), null, 4,
			1);
		final Segmentation whole = segment(image, selection, 4, 4);
		assertArrayEquals(labels(part), ints(Views.interval(whole.labels(),
			inside)));
		assertEquals(80 * 60, whole.figures().statistics().analyzed());
		assertEquals(0, labels(whole)[0]);
		assertEquals(0xFFFFFFFF, colors(whole.quantized())[0]);
	}

	@Test
	void selectionOfOneSliceHoldsForAll() {
		final Img<ARGBType> slices = copy(generated(60, 120), new ArrayImgFactory<>(
			new ARGBType()), 60, 40, 3);
		final Img<BitType> selection = ArrayImgs.bits(60, 40);
		Views.interval(selection, new long[] { 5, 0 }, new long[] { 30, 39 })
			.forEach(BitType::setOne);
		assertEquals(26 * 40 * 3, segment(slices, selection, 3, 2).figures()
			.statistics().analyzed());
	}

	@Test
	void selectionOfAnotherSizeIsAnError() {
		assertThrows(IllegalArgumentException.class, () -> segment(generated(20,
			20), ArrayImgs.bits(20, 21), 3, 1));
	}

	@Test
	void emptySelectionIsAnError() {
		assertThrows(IllegalArgumentException.class, () -> segment(generated(20,
			20), ArrayImgs.bits(20, 20), 3, 1));
	}

	@Test
	void oneColorGivesOneLabel() {
		final Segmentation one = segment(ArrayImgs.argbs(40, 30), null, 3, 2);
		assertEquals(1, one.figures().codebook().k());
		assertArrayEquals(new int[] { 1 }, Arrays.stream(labels(one)).distinct()
			.toArray());
	}

	@Test
	void onePixelIsAnImage() {
		assertArrayEquals(new int[] { 1 }, labels(segment(generated(1, 1), null, 3,
			2)));
	}

	@Test
	void alphaIsIgnored() {
		final Img<ARGBType> image = generated(40, 30);
		final int[] expected = labels(segment(image, null, 4, 1));
		image.forEach(pixel -> pixel.set(pixel.get() & 0x7FFFFFFF));
		assertArrayEquals(expected, labels(segment(image, null, 4, 1)));
	}

	@Test
	void theImageIsNotChanged() {
		final Img<ARGBType> image = generated(40, 30);
		segment(image, null, 4, 2);
		assertArrayEquals(colors(generated(40, 30)), colors(image));
	}

	private static void check(final Img<ARGBType> image, final int k) {
		final Segmentation one = segment(image, null, k, 1);
		final int[] pixels = colors(image);
		final Codebook codebook = one.figures().codebook();
		final BruteForce expected = bruteForce(pixels, start(one, k));
		final double[][] centroids = new double[codebook.k()][];
		Arrays.setAll(centroids, c -> codebook.centroid(c + 1));
		assertArrayEquals(sorted(expected.centroids), sorted(centroids));
		assertArrayEquals(bruteForce(pixels, centroids).labels, Arrays.stream(
			labels(one)).map(l -> l - 1).toArray());
		assertArrayEquals(Arrays.stream(labels(one)).map(l -> 0xFF000000 | codebook
			.decode(l)).toArray(), colors(one.quantized()));
		final Segmentation four = segment(image, null, k, 4);
		assertArrayEquals(labels(one), labels(four));
		assertArrayEquals(colors(one.quantized()), colors(four.quantized()));
		assertEquals(codebook.training().compactness(), four.figures().codebook()
			.training().compactness());
	}

	/** The starting centroids of the attempt that was kept. */
	private static double[][] start(final Segmentation segmentation,
		final int k)
	{
		final Workers one = Workers.of(1);
		return new KMeans(options(k).kmeans(), one).fit(ColorSpaces.RGB.points(
			segmentation.figures().fit().histogram(), one).points()).start();
	}

	private static BruteForce bruteForce(final int[] pixels,
		final double[][] start)
	{
		final int[][] rgb = new int[3][];
		for (int axis = 0; axis < 3; axis++) {
			final int shift = 16 - 8 * axis;
			rgb[axis] = Arrays.stream(pixels).map(p -> p >> shift & 0xFF).toArray();
		}
		final long[] ones = new long[pixels.length];
		Arrays.fill(ones, 1);
		return new BruteForce(rgb, ones, start, 1000, 0);
	}

	private static double[][] sorted(final double[][] positions) {
		final double[][] sorted = positions.clone();
		Arrays.sort(sorted, (a, b) -> Arrays.toString(a).compareTo(Arrays.toString(
			b)));
		return sorted;
	}

	private static void checkStorage(final Img<ARGBType> array, final int k) {
		final long w = array.dimension(0);
		final long h = array.dimension(1);
		final Segmentation expected = segment(array, null, k, 1);
		final ARGBType type = new ARGBType();
		checkSame(expected, copy(array, new PlanarImgFactory<>(type), w, h), k);
		checkSame(expected, copy(array, new CellImgFactory<>(type, 37, 23), w, h),
			k);
		checkSame(expected, copy(array, new CellImgFactory<>(type, 5000, 5000), w,
			h), k);
		checkSame(expected, Views.interval(framed(array), new FinalInterval(
			new long[] { 3, 2 }, new long[] { w + 2, h + 1 })), k);
	}

	@Test
	void cellsMayBeSeveralSlicesDeep() {
		final Random random = new Random(7);
		final Img<ARGBType> array = ArrayImgs.argbs(50, 40, 5, 3);
		array.forEach(pixel -> pixel.set(random.nextInt(1 << 24)));
		final Img<ARGBType> cells = new CellImgFactory<>(new ARGBType(), 32, 16, 4,
			2).create(50, 40, 5, 3);
		LoopBuilder.setImages(array, cells).forEachPixel((from, to) -> to.set(
			from));
		checkSame(segment(array, null, 4, 1), cells, 4);
	}

	private static void checkSame(final Segmentation expected,
		final RandomAccessibleInterval<ARGBType> image, final int k)
	{
		for (final int threads : new int[] { 1, 4 }) {
			final Segmentation actual = segment(image, null, k, threads);
			assertArrayEquals(labels(expected), labels(actual));
			assertArrayEquals(colors(expected.quantized()), colors(actual
				.quantized()));
			assertEquals(expected.figures().fit().histogram(), actual.figures().fit()
				.histogram());
		}
	}

	private static Segmentation segment(
		final RandomAccessibleInterval<ARGBType> image,
		final Img<BitType> selection, final int k, final int threads)
	{
		final Workers workers = Workers.of(threads);
		return new ColorSegmenter(options(k), workers).segment(image, selection);
	}

	private static SegmentOptions options(final int k) {
		return SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(k)
			.withAttempts(k > 16 ? 1 : 3));
	}

	/** Clouds of colors, and some flat glass. */
	private static Img<ARGBType> generated(final int width, final int height) {
		final Random random = new Random(11);
		final Img<ARGBType> image = ArrayImgs.argbs(width, height);
		final int[] means = { 0x603080, 0xD090B0, 0xE8C0D8, 0xF3F2F4 };
		image.forEach(pixel -> pixel.set(near(means[random.nextInt(4)], random)));
		return image;
	}

	private static int near(final int mean, final Random random) {
		if (mean == 0xF3F2F4) return 0xFF000000 | mean;
		int argb = 0xFF;
		for (int shift = 16; shift >= 0; shift -= 8) {
			final int value = (int) ((mean >> shift & 0xFF) + random.nextGaussian() *
				14);
			argb = argb << 8 | Math.max(0, Math.min(255, value));
		}
		return argb;
	}

	private static Img<ARGBType> copy(
		final RandomAccessibleInterval<ARGBType> image,
		final ImgFactory<ARGBType> factory, final long... size)
	{
		final Img<ARGBType> copy = factory.create(size);
		final Cursor<ARGBType> from = Views.flatIterable(image).cursor();
		final Cursor<ARGBType> to = Views.flatIterable(copy).cursor();
		while (to.hasNext()) {
			to.next().set(from.next());
		}
		return copy;
	}

	/** A part with nuclei, stroma and glass; all would take brute force long. */
	private static Img<ARGBType> part(final Img<ARGBType> image) {
		return copy(Views.interval(image, new long[] { 128, 128 }, new long[] { 383,
			383 }), new ArrayImgFactory<>(new ARGBType()), 256, 256);
	}

	/** The image with a margin of black. */
	private static Img<ARGBType> framed(final Img<ARGBType> image) {
		final Img<ARGBType> framed = ArrayImgs.argbs(image.dimension(0) + 10, image
			.dimension(1) + 4);
		LoopBuilder.setImages(image, Views.interval(framed, Intervals.translate(
			Intervals.translate(image, 3, 0), 2, 1))).forEachPixel((a, b) -> b.set(
				a));
		return framed;
	}

	private static int[] labels(final Segmentation segmentation) {
		return ints(segmentation.labels());
	}

	private static int[] ints(
		final RandomAccessibleInterval<? extends IntegerType<?>> labels)
	{
		final int[] ints = new int[(int) Intervals.numElements(labels)];
		final Cursor<? extends IntegerType<?>> cursor = Views.flatIterable(labels)
			.cursor();
		Arrays.setAll(ints, i -> cursor.next().getInteger());
		return ints;
	}

	private static int[] colors(final Img<ARGBType> image) {
		final int[] colors = new int[(int) image.size()];
		final Cursor<ARGBType> cursor = Views.flatIterable(image).cursor();
		Arrays.setAll(colors, i -> cursor.next().get());
		return colors;
	}
}
