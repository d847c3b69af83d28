
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.CancellationException;

import net.imglib2.Cursor;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.planar.PlanarImgs;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.util.Intervals;
import net.imglib2.view.Views;

import org.histokmeans.color.ColorSpaces;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link MajorityFilter}. */
public class MajorityFilterTest {

	private static final int WIDTH = 45;
	private static final int HEIGHT = 150;

	@ParameterizedTest
	@CsvSource({ "0,3", "1,1", "1,3", "2,3", "3,255", "5,2", "9,8", "17,3",
		"50,4" })
	public void itIsTheMajorityOfTheWindow(final int radius, final int maxLabel) {
		final int[] labels = labels(maxLabel, 1, WIDTH * HEIGHT);
		final boolean[] selected = selected(2, WIDTH * HEIGHT);
		assertArrayEquals(naive(labels, null, radius), filter(labels, null, radius,
			maxLabel, 3));
		assertArrayEquals(naive(labels, selected, radius), filter(labels, selected,
			radius, maxLabel, 1));
	}

	@Test
	public void labelsCanHave16Bits() {
		final int[] labels = labels(8, 4, 30 * 20);
		for (int i = 0; i < labels.length; i++) {
			labels[i] *= 8191;
		}
		final short[] pixels = new short[labels.length];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (short) labels[i];
		}
		final Img<? extends IntegerType<?>> smoothed = BlankImages.labels(ArrayImgs
			.argbs(30, 20), 65535);
		new MajorityFilter(3, Workers.of(2)).apply(ArrayImgs.unsignedShorts(pixels,
			30, 20), null, 65535, smoothed);
		assertArrayEquals(naive(labels, null, 3, 30, 20), ints(smoothed));
	}

	@Test
	public void aTieIsWonByThePresentLabelElseByTheLowest() {
		assertArrayEquals(new int[] { 2, 2, 1, 1 }, filterRow(2, 2, 1, 1));
		assertArrayEquals(new int[] { 3, 2, 1 }, filterRow(3, 2, 1));
		assertArrayEquals(new int[] { 1, 1, 1, 2, 2 }, filterRow(1, 3, 1, 2, 2));
		final int[] cross = { 9, 2, 9, 1, 3, 1, 9, 2, 9 };
		assertEquals(1, filterSquare(cross)[4]);
	}

	@Test
	public void aSpeckleGoes() {
		assertArrayEquals(new int[] { 1, 1, 1, 1, 1, 1, 1, 1, 1 }, filterSquare(1,
			1, 1, 1, 2, 1, 1, 1, 1));
	}

	@Test
	public void selectedGlassVotesAndUnselectedDoesNot() {
		final int[] labels = { 0, 1, 0 };
		assertArrayEquals(new int[] { 0, 0, 0 }, smooth(labels, null, 1, 3, 1));
		assertArrayEquals(new int[] { 0, 1, 0 }, smooth(labels, new boolean[] {
			false, true, false }, 1, 3, 1));
	}

	@ParameterizedTest
	@ValueSource(ints = { 1, 50 })
	public void onePixelStays(final int radius) {
		assertArrayEquals(new int[] { 7 }, smooth(new int[] { 7 }, null, radius, 1,
			1));
	}

	@Test
	public void slicesStayApart() {
		final int[] labels = labels(3, 5, 20 * 70 * 6);
		final Img<? extends IntegerType<?>> smoothed = PlanarImgs.unsignedBytes(20,
			70, 3, 2);
		final boolean[] selected = selected(6, 20 * 70);
		new MajorityFilter(4, Workers.of(3)).apply(bytes(labels, 20, 70, 3, 2),
			ArrayImgs.booleans(selected, 20, 70), 3, smoothed);
		final int[] all = ints(smoothed);
		for (int slice = 0; slice < 6; slice++) {
			assertArrayEquals(naive(slice(labels, slice, 1400), selected, 4, 20, 70),
				slice(all, slice, 1400));
		}
	}

	@Test
	public void theCoordinatesMayStartAnywhere() {
		final int[] labels = labels(3, 5, 300);
		final Img<? extends IntegerType<?>> smoothed = PlanarImgs.unsignedBytes(20,
			15);
		new MajorityFilter(2, Workers.of(1)).apply(Views.translate(bytes(labels, 20,
			15), -5, 9), null, 3, smoothed);
		assertArrayEquals(naive(labels, null, 2, 20, 15), ints(smoothed));
	}

	@Test
	public void anotherSizeIsRefused() {
		final MajorityFilter filter = new MajorityFilter(2, Workers.of(1));
		assertThrows(IllegalArgumentException.class, () -> filter.apply(ArrayImgs
			.unsignedBytes(4, 4), null, 3, ArrayImgs.unsignedBytes(4, 5)));
		assertThrows(IllegalArgumentException.class, () -> filter.apply(ArrayImgs
			.unsignedBytes(4, 4), ArrayImgs.booleans(5, 4), 3, ArrayImgs
				.unsignedBytes(4, 4)));
	}

	@ParameterizedTest
	@ValueSource(ints = { -1, 51 })
	public void aRadiusOutOfRangeIsRefused(final int radius) {
		assertEquals("Smoothing must be 0 to 50, but was " + radius + ".",
			assertThrows(IllegalArgumentException.class, () -> new MajorityFilter(
				radius, Workers.of(1))).getMessage());
	}

	@Test
	public void itCanBeCanceled() {
		final Progress canceled = new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				assertEquals(Stage.SMOOTHING, stage);
			}

			@Override
			public boolean isCanceled() {
				return true;
			}
		};
		assertThrows(CancellationException.class, () -> new MajorityFilter(1,
			Workers.of(1).reportingTo(canceled)).apply(ArrayImgs.unsignedBytes(4, 4),
				null, 3, ArrayImgs.unsignedBytes(4, 4)));
	}

	/** Writes the figures to target/smoothing.md. */
	@Test
	public void itRaisesTheShareOfRightPixelsOfTheSample() throws IOException {
		final StringBuilder table = new StringBuilder(
			"| Color space | Noise | r = 0 | r = 1 | r = 2 | r = 3 | r = 5 |\n" +
				"|---|---|---|---|---|---|---|\n");
		for (final String space : ColorSpaces.names()) {
			for (final double noise : new double[] { 1, 3 }) {
				final HESample sample = new HESample(512, 512, 42, 1, noise);
				final double[] share = shares(sample, space, 0, 1, 2, 3, 5);
				table.append("| ").append(space).append(" | ").append((int) noise);
				for (final double value : share) {
					table.append(String.format(Locale.ROOT, " | %.2f %%", 100 * value));
				}
				table.append(" |\n");
				assertTrue(share[2] > share[0] + 0.002, space + " " + noise);
			}
		}
		write("smoothing.md", table.toString());
	}

	private static void write(final String name, final String text)
		throws IOException
	{
		final Path target = Files.createDirectories(Paths.get("target"));
		Files.write(target.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	/** Nuclei are the darkest class, glass the lightest. */
	private static double[] shares(final HESample sample, final String space,
		final int... radii)
	{
		final RandomAccessibleInterval<ARGBType> image = ArrayImgs.argbs(sample
			.pixels(), sample.width(), sample.height());
		final Segmentation segmentation = new ColorSegmenter(SegmentOptions.DEFAULT
			.with(ColorSpaces.named(space))).segment(image);
		final double[] shares = new double[radii.length];
		for (int i = 0; i < radii.length; i++) {
			final Img<? extends IntegerType<?>> smoothed = BlankImages.labels(image,
				3);
			new MajorityFilter(radii[i], Workers.of(2)).apply(segmentation.labels(),
				null, 3, smoothed);
			shares[i] = shareRight(ints(smoothed), sample.truth());
		}
		return shares;
	}

	private static double shareRight(final int[] labels, final byte[] truth) {
		int right = 0;
		for (int i = 0; i < truth.length; i++) {
			if (labels[i] == 3 - truth[i]) right++;
		}
		return (double) right / truth.length;
	}

	private static int[] filterRow(final int... labels) {
		return smooth(labels, null, 1, labels.length, 1);
	}

	private static int[] filterSquare(final int... labels) {
		return smooth(labels, null, 1, 3, 3);
	}

	private static int[] filter(final int[] labels, final boolean[] selected,
		final int radius, final int maxLabel, final int threads)
	{
		return smooth(labels, selected, radius, maxLabel, threads, WIDTH, HEIGHT);
	}

	private static int[] smooth(final int[] labels, final boolean[] selected,
		final int radius, final int width, final int height)
	{
		return smooth(labels, selected, radius, 9, 2, width, height);
	}

	private static int[] smooth(final int[] labels, final boolean[] selected,
		final int radius, final int maxLabel, final int threads, final int width,
		final int height)
	{
		final RandomAccessibleInterval<NativeBoolType> selection = selected == null
			? null : booleans(selected, width, height);
		final Img<? extends IntegerType<?>> smoothed = BlankImages.labels(ArrayImgs
			.argbs(width, height), maxLabel);
		new MajorityFilter(radius, Workers.of(threads)).apply(bytes(labels, width,
			height), selection, maxLabel, smoothed);
		return ints(smoothed);
	}

	private static ArrayImg<NativeBoolType, ?> booleans(final boolean[] selected,
		final long... size)
	{
		return ArrayImgs.booleans(selected, size);
	}

	private static Img<? extends IntegerType<?>> bytes(final int[] labels,
		final long... size)
	{
		final byte[] pixels = new byte[labels.length];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = (byte) labels[i];
		}
		return ArrayImgs.unsignedBytes(pixels, size);
	}

	private static int[] ints(
		final RandomAccessibleInterval<? extends IntegerType<?>> labels)
	{
		final int[] ints = new int[(int) Intervals.numElements(labels)];
		final Cursor<? extends IntegerType<?>> cursor = Views.flatIterable(labels)
			.cursor();
		for (int i = 0; i < ints.length; i++) {
			ints[i] = cursor.next().getInteger();
		}
		return ints;
	}

	private static int[] slice(final int[] labels, final int slice,
		final int size)
	{
		return Arrays.copyOfRange(labels, slice * size, (slice + 1) * size);
	}

	private static int[] naive(final int[] labels, final boolean[] selected,
		final int radius)
	{
		return naive(labels, selected, radius, WIDTH, HEIGHT);
	}

	/** Counts the window of every pixel anew. */
	private static int[] naive(final int[] labels, final boolean[] selected,
		final int radius, final int width, final int height)
	{
		final int[] smoothed = labels.clone();
		for (int i = 0; i < labels.length; i++) {
			if (selected != null && !selected[i]) continue;
			final int[] votes = new int[65536];
			for (int dy = -radius; dy <= radius; dy++) {
				for (int dx = -radius; dx <= radius; dx++) {
					final int x = i % width + dx;
					final int y = i / width + dy;
					if (dx * dx + dy * dy > radius * radius || x < 0 || y < 0 ||
						x >= width || y >= height) continue;
					if (selected == null || selected[y * width + x]) votes[labels[y *
						width + x]]++;
				}
			}
			for (int label = votes.length - 1; label >= 0; label--) {
				if (votes[label] >= votes[smoothed[i]] &&
					votes[label] > votes[labels[i]]) smoothed[i] = label;
			}
		}
		return smoothed;
	}

	private static int[] labels(final int maxLabel, final long seed,
		final int count)
	{
		return new Random(seed).ints(count, 0, maxLabel + 1).toArray();
	}

	private static boolean[] selected(final long seed, final int count) {
		final Random random = new Random(seed);
		final boolean[] selected = new boolean[count];
		for (int i = 0; i < count; i++) {
			selected[i] = random.nextInt(4) > 0;
		}
		return selected;
	}
}
