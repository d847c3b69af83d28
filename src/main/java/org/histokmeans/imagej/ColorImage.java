
package org.histokmeans.imagej;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.process.LUT;

import java.awt.image.ColorModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.basictypeaccess.array.IntArray;
import net.imglib2.img.planar.PlanarImg;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.util.Fraction;

import org.histokmeans.segment.PixelSource;
import org.histokmeans.segment.SlicePixels;
import org.histokmeans.text.Messages;

/**
 * An ImageJ image as the colors that its pixels mean: RGB images as they are,
 * sharing their pixels; 8-bit indexed color by its table; 8-bit images of a
 * red, a green and a blue channel by the values of the channels, whatever their
 * contrast setting shows.
 */
public final class ColorImage {

	private final ImagePlus image;

	/**
	 * @throws IllegalArgumentException with a sentence that says what to do, if
	 *           the image has no colors
	 */
	public ColorImage(final ImagePlus image) {
		this.image = image;
		if (image == null || image.getWidth() == 0) {
			throw new IllegalArgumentException(Messages.NO_IMAGE);
		}
		if (!isRgb() && !isIndexed() && !isRedGreenBlue()) {
			throw new IllegalArgumentException(refusal());
		}
	}

	/** Number of slices: channels that make one color count once. */
	public int slices() {
		return isRedGreenBlue() ? image.getStackSize() / 3 : image.getStackSize();
	}

	/** Whether its slices come from files, one by one. */
	public boolean isVirtual() {
		return image.getStack().isVirtual() && slices() > 1;
	}

	/**
	 * The pixels slice by slice, not all in memory.
	 *
	 * @param selection of every slice; null for all pixels
	 */
	public PixelSource source(
		final RandomAccessibleInterval<NativeBoolType> selection)
	{
		return new SlicePixels(image.getWidth(), image.getHeight(), slices(),
			reader(), selection);
	}

	/** Width, height and, if there are several, slices. */
	public RandomAccessibleInterval<ARGBType> pixels() {
		return pixels(0, slices());
	}

	/** Width and height: the slice that is shown. */
	public RandomAccessibleInterval<ARGBType> shown() {
		return slice(inView());
	}

	/** The slice that is shown, from 0. */
	public int inView() {
		return (image.getCurrentSlice() - 1) * slices() / image.getStackSize();
	}

	/**
	 * Width and height: one slice.
	 *
	 * @param slice from 0
	 */
	public RandomAccessibleInterval<ARGBType> slice(final int slice) {
		return pixels(slice, slice + 1);
	}

	private RandomAccessibleInterval<ARGBType> pixels(final int from,
		final int end)
	{
		final List<IntArray> planes = new ArrayList<>();
		final IntFunction<int[]> reader = reader();
		VirtualSlices.checkFits(image, 4L * (end - from));
		for (int slice = from; slice < end; slice++) {
			planes.add(new IntArray(reader.apply(slice)));
		}
		final PlanarImg<ARGBType, IntArray> img = new PlanarImg<>(planes, size(end -
			from), new Fraction());
		img.setLinkedType(new ARGBType(img));
		return img;
	}

	private long[] size(final int slices) {
		return slices == 1 ? new long[] { image.getWidth(), image.getHeight() }
			: new long[] { image.getWidth(), image.getHeight(), slices };
	}

	private boolean isRgb() {
		return image.getBitDepth() == 24;
	}

	/** Some indexed images open as 8-bit gray with a table of colors. */
	private boolean isIndexed() {
		return image.getBitDepth() == 8 && !(image instanceof CompositeImage) &&
			image.getProcessor().isColorLut();
	}

	private boolean isRedGreenBlue() {
		return image.getBitDepth() == 8 && areRedGreenBlue();
	}

	private boolean areRedGreenBlue() {
		if (image.getNChannels() != 3 || !(image instanceof CompositeImage))
			return false;
		final LUT[] luts = image.getLuts();
		return isRamp(luts[0], 1, 0, 0) && isRamp(luts[1], 0, 1, 0) && isRamp(
			luts[2], 0, 0, 1);
	}

	private static boolean isRamp(final LUT lut, final int red, final int green,
		final int blue)
	{
		for (int i = 0; i < 256; i++) {
			if (lut.getRed(i) != red * i || lut.getGreen(i) != green * i || lut
				.getBlue(i) != blue * i) return false;
		}
		return true;
	}

	private String refusal() {
		if (areRedGreenBlue()) return String.format(Messages.DEEP_COLOR, image
			.getBitDepth());
		if (image.getNChannels() > 1) return String.format(Messages.CHANNELS, image
			.getNChannels());
		return String.format(Messages.GRAY, image.getBitDepth() == 8
			? "8-bit grayscale" : image.getBitDepth() + "-bit grayscale");
	}

	private IntFunction<int[]> reader() {
		final ImageStack stack = image.getImageStack();
		if (isRgb()) return slice -> rgb(stack, slice + 1);
		if (!isIndexed()) return slice -> composed(stack, slice);
		final ColorModel table = image.getProcessor().getColorModel();
		return slice -> indexed(stack, table, slice + 1);
	}

	private static int[] rgb(final ImageStack stack, final int slice) {
		VirtualSlices.check(stack, slice);
		return VirtualSlices.checked(stack, slice, (int[]) stack.getProcessor(slice)
			.getPixels());
	}

	private static int[] indexed(final ImageStack stack, final ColorModel table,
		final int slice)
	{
		VirtualSlices.check(stack, slice);
		final int[] colors = new int[256];
		for (int i = 0; i < colors.length; i++) {
			colors[i] = table.getRGB(i);
		}
		final byte[] indices = (byte[]) stack.getPixels(slice);
		final int[] pixels = new int[indices.length];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = colors[indices[i] & 0xFF];
		}
		return pixels;
	}

	/** Channels vary fastest in ImageJ's stacks. */
	private static int[] composed(final ImageStack stack, final int slice) {
		for (int channel = 1; channel <= 3; channel++) {
			VirtualSlices.check(stack, 3 * slice + channel);
		}
		final byte[] red = (byte[]) stack.getPixels(3 * slice + 1);
		final byte[] green = (byte[]) stack.getPixels(3 * slice + 2);
		final byte[] blue = (byte[]) stack.getPixels(3 * slice + 3);
		final int[] pixels = new int[red.length];
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] = 0xFF000000 | (red[i] & 0xFF) << 16 | (green[i] & 0xFF) << 8 |
				blue[i] & 0xFF;
		}
		return pixels;
	}
}
