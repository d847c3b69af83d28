
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ImageProcessor;
import ij.process.LUT;
import ij.process.ShortProcessor;

import java.awt.Color;
import java.util.Random;

import net.imglib2.Cursor;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.view.Views;

import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/** Tests {@link ColorImage}. */
public class ColorImageTest {

	private static final int WIDTH = 7;
	private static final int HEIGHT = 5;

	private final Random random = new Random(4);

	@Test
	public void anRgbImageIsTakenAsItIs() {
		final ImagePlus image = new ImagePlus("a", noise(new ColorProcessor(WIDTH,
			HEIGHT)));
		assertColors(image, 1, (int[]) image.getProcessor().getPixels());
	}

	/** A copy would double the memory of a large image. */
	@Test
	public void anRgbImageIsNotCopied() {
		final ImagePlus image = new ImagePlus("a", new ColorProcessor(WIDTH,
			HEIGHT));
		final RandomAccessibleInterval<ARGBType> pixels = new ColorImage(image)
			.pixels();
		image.getProcessor().set(3, 2, 0x123456);
		assertEquals(0x123456, pixels.getAt(3, 2).get());
	}

	@Test
	public void theSlicesOfAStackFollowEachOther() {
		final ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		final int[] expected = new int[3 * WIDTH * HEIGHT];
		for (int slice = 0; slice < 3; slice++) {
			final ImageProcessor pixels = noise(new ColorProcessor(WIDTH, HEIGHT));
			stack.addSlice(pixels);
			System.arraycopy(pixels.getPixels(), 0, expected, slice * WIDTH * HEIGHT,
				WIDTH * HEIGHT);
		}
		assertColors(new ImagePlus("a", stack), 3, expected);
	}

	/** As GIF files and some PNG files open. */
	@Test
	public void anIndexIsTheColorOfItsTable() {
		final ImageProcessor pixels = noise(new ByteProcessor(WIDTH, HEIGHT));
		final byte[][] table = new byte[3][256];
		for (final byte[] channel : table) {
			random.nextBytes(channel);
		}
		pixels.setLut(new LUT(table[0], table[1], table[2]));
		final int[] expected = new int[WIDTH * HEIGHT];
		for (int i = 0; i < expected.length; i++) {
			final int index = pixels.get(i);
			expected[i] = rgb(table[0][index], table[1][index], table[2][index]);
		}
		assertColors(new ImagePlus("a", pixels), 1, expected);
	}

	@Test
	public void threeChannelsAreOneColor() {
		final CompositeImage image = channels(2, Color.RED, Color.GREEN,
			Color.BLUE);
		assertColors(image, 2, composed(image));
	}

	/** Contrast is for the eye; the tissue's colors do not change by it. */
	@Test
	public void contrastChangesNoColor() {
		final CompositeImage image = channels(1, Color.RED, Color.GREEN,
			Color.BLUE);
		final int[] before = composed(image);
		for (int channel = 1; channel <= 3; channel++) {
			image.setC(channel);
			image.setDisplayRange(100, 110);
		}
		assertColors(image, 1, before);
	}

	@Test
	public void channelsOfOtherColorsAreRefused() {
		assertRefused(channels(1, Color.GREEN, Color.RED, Color.BLUE),
			"This image has 3 channels that are not red, green and blue.");
		assertRefused(channels(1, Color.RED, Color.GREEN),
			"This image has 2 channels that are not red, green and blue.");
	}

	@Test
	public void grayIsRefusedWithItsDepth() {
		assertRefused(new ImagePlus("a", new ByteProcessor(2, 2)),
			"K-means needs colors, but this image is 8-bit grayscale.");
		assertRefused(new ImagePlus("a", new ShortProcessor(2, 2)),
			"K-means needs colors, but this image is 16-bit grayscale.");
		assertRefused(new ImagePlus("a", new FloatProcessor(2, 2)),
			"K-means needs colors, but this image is 32-bit grayscale.");
	}

	@Test
	public void sixteenBitsAChannelAreRefused() {
		final ImageStack stack = new ImageStack(2, 2);
		for (int channel = 0; channel < 3; channel++) {
			stack.addSlice(new ShortProcessor(2, 2));
		}
		assertRefused(composite(stack, Color.RED, Color.GREEN, Color.BLUE),
			"This image is 16-bit RGB, and K-means takes 8 bits a channel.");
	}

	@Test
	public void noImageIsRefused() {
		assertRefused(null, "There is no image open.");
		assertRefused(new ImagePlus(), "There is no image open.");
	}

	/** Before anything else is asked of it. */
	@Test
	public void noImageIsSaidWhateverIsDoneWithIt() {
		final ImageSegmenter segmenter = new ImageSegmenter(SegmentOptions.DEFAULT);
		assertThrows(IllegalArgumentException.class, () -> segmenter.segment(null));
		assertThrows(IllegalArgumentException.class, () -> segmenter.segment(null,
			KnownFit.NONE));
		assertThrows(IllegalArgumentException.class, () -> segmenter.apply(null,
			null, true));
	}

	private static void assertRefused(final ImagePlus image,
		final String sentence)
	{
		final String refusal = assertThrows(IllegalArgumentException.class,
			() -> new ColorImage(image)).getMessage();
		assertTrue(refusal.startsWith(sentence), refusal);
	}

	private static void assertColors(final ImagePlus image, final int slices,
		final int[] expected)
	{
		final ColorImage colors = new ColorImage(image);
		assertEquals(slices, colors.slices());
		final RandomAccessibleInterval<ARGBType> pixels = colors.pixels();
		assertEquals(slices == 1 ? 2 : 3, pixels.numDimensions());
		assertEquals(WIDTH, pixels.dimension(0));
		assertEquals(HEIGHT, pixels.dimension(1));
		assertArrayEquals(opaque(expected), opaque(values(pixels)));
	}

	private static int[] values(final RandomAccessibleInterval<ARGBType> pixels) {
		final Cursor<ARGBType> cursor = Views.flatIterable(pixels).cursor();
		final int[] values = new int[(int) Views.iterable(pixels).size()];
		for (int i = 0; i < values.length; i++) {
			values[i] = cursor.next().get();
		}
		return values;
	}

	private static int[] opaque(final int[] colors) {
		final int[] opaque = new int[colors.length];
		for (int i = 0; i < opaque.length; i++) {
			opaque[i] = colors[i] | 0xFF000000;
		}
		return opaque;
	}

	private ImageProcessor noise(final ImageProcessor pixels) {
		for (int i = 0; i < pixels.getPixelCount(); i++) {
			pixels.set(i, random.nextInt() & (pixels.getBitDepth() == 8 ? 0xFF
				: 0xFFFFFF));
		}
		return pixels;
	}

	private CompositeImage channels(final int slices, final Color... colors) {
		final ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		for (int i = 0; i < slices * colors.length; i++) {
			stack.addSlice(noise(new ByteProcessor(WIDTH, HEIGHT)));
		}
		return composite(stack, colors);
	}

	private static CompositeImage composite(final ImageStack stack,
		final Color... colors)
	{
		final ImagePlus image = new ImagePlus("a", stack);
		image.setDimensions(colors.length, stack.getSize() / colors.length, 1);
		final CompositeImage composite = new CompositeImage(image,
			CompositeImage.COMPOSITE);
		for (int channel = 1; channel <= colors.length; channel++) {
			composite.setChannelLut(LUT.createLutFromColor(colors[channel - 1]),
				channel);
		}
		return composite;
	}

	private static int[] composed(final ImagePlus image) {
		final int pixels = WIDTH * HEIGHT;
		final int[] colors = new int[image.getNSlices() * pixels];
		for (int i = 0; i < colors.length; i++) {
			final byte[][] channels = new byte[3][];
			for (int channel = 0; channel < 3; channel++) {
				channels[channel] = (byte[]) image.getStack().getPixels(image
					.getStackIndex(channel + 1, i / pixels + 1, 1));
			}
			colors[i] = rgb(channels[0][i % pixels], channels[1][i % pixels],
				channels[2][i % pixels]);
		}
		return colors;
	}

	private static int rgb(final byte red, final byte green, final byte blue) {
		return new Color(red & 0xFF, green & 0xFF, blue & 0xFF).getRGB();
	}
}
