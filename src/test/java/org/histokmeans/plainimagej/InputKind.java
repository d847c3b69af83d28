
package org.histokmeans.plainimagej;

import ij.CompositeImage;
import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.OvalRoi;
import ij.gui.PolygonRoi;
import ij.gui.Roi;
import ij.gui.ShapeRoi;
import ij.io.Opener;
import ij.measure.Calibration;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.LUT;

import java.awt.image.BufferedImage;
import java.awt.image.IndexColorModel;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;

/**
 * What K-Means Segment... takes. All are made of the same four colors, so that
 * four clusters reproduce them exactly.
 */
enum InputKind {

		RGB(1, 1) {

			@Override
			ImagePlus create(final Path home) {
				return rgb(1, 1);
			}
		},
		RGB_STACK(3, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return rgb(3, 1);
			}
		},
		RGB_HYPERSTACK(2, 3)
		{

			@Override
			ImagePlus create(final Path home) {
				final ImagePlus image = rgb(2, 3);
				image.setOpenAsHyperStack(true);
				image.setPosition(1, 2, 3);
				return image;
			}
		},
		INDEXED_PNG(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return indexed(home, "png");
			}
		},
		INDEXED_GIF(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return indexed(home, "gif");
			}
		},
		COMPOSITE(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return composite(1);
			}
		},
		COMPOSITE_HYPERSTACK(4, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				final ImagePlus image = composite(4);
				image.setPosition(2, 3, 1);
				return image;
			}
		},
		OTHER_LUTS(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				final CompositeImage image = (CompositeImage) composite(1);
				image.setLuts(new LUT[] { LUT.createLutFromColor(java.awt.Color.GREEN),
					LUT.createLutFromColor(java.awt.Color.RED), LUT.createLutFromColor(
						java.awt.Color.BLUE) });
				return image;
			}
		},
		RECTANGLE(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return selected(new Roi(2, 3, 17, 9), 1);
			}
		},
		OVAL_ON_STACK(2, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return selected(new OvalRoi(4, 2, 21, 15), 2);
			}
		},
		POLYGON(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return selected(new PolygonRoi(new int[] { 3, 28, 10 }, new int[] { 1,
					8, 19 }, 3, Roi.POLYGON), 1);
			}
		},
		SHAPE_WITH_HOLE(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return selected(new ShapeRoi(new Roi(2, 2, 24, 16)).not(new ShapeRoi(
					new OvalRoi(8, 5, 10, 8))), 1);
			}
		},
		PARTLY_OUTSIDE(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				return selected(new OvalRoi(-6, -5, 20, 16), 1);
			}
		},
		COMPOSITE_WITH_SELECTION(1, 1)
		{

			@Override
			ImagePlus create(final Path home) {
				final ImagePlus image = composite(1);
				image.setRoi(new OvalRoi(3, 3, 20, 12));
				return image;
			}
		};

	static final int WIDTH = 30;
	static final int HEIGHT = 20;

	/** From dark to light. */
	static final int[] COLORS = { 0xff401060, 0xff8040a0, 0xffd080b0,
		0xfff0e8f0 };

	final int slices;
	final int frames;

	InputKind(final int slices, final int frames) {
		this.slices = slices;
		this.frames = frames;
	}

	abstract ImagePlus create(Path home);

	/** The label of a pixel: 1 to 4. */
	static int label(final int x, final int y, final int slice) {
		return 1 + (x / 3 + y / 2 + slice) % 4;
	}

	private static int color(final int x, final int y, final int slice) {
		return COLORS[label(x, y, slice) - 1];
	}

	private static ImagePlus rgb(final int slices, final int frames) {
		final ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		for (int slice = 0; slice < slices * frames; slice++) {
			final ColorProcessor pixels = new ColorProcessor(WIDTH, HEIGHT);
			for (int i = 0; i < WIDTH * HEIGHT; i++) {
				pixels.set(i, color(i % WIDTH, i / WIDTH, slice));
			}
			stack.addSlice("section " + slice, pixels);
		}
		final ImagePlus image = new ImagePlus("in.tif", stack);
		image.setDimensions(1, slices, frames);
		return calibrated(image);
	}

	private static ImagePlus calibrated(final ImagePlus image) {
		final Calibration calibration = image.getCalibration();
		calibration.pixelWidth = 0.25;
		calibration.pixelHeight = 0.5;
		calibration.pixelDepth = 4;
		calibration.setUnit("mm");
		return image;
	}

	private static ImagePlus selected(final Roi roi, final int slices) {
		final ImagePlus image = rgb(slices, 1);
		image.setRoi(roi);
		return image;
	}

	private static ImagePlus composite(final int slices) {
		final ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		for (int slice = 0; slice < slices; slice++) {
			for (int shift = 16; shift >= 0; shift -= 8) {
				final ByteProcessor channel = new ByteProcessor(WIDTH, HEIGHT);
				for (int i = 0; i < WIDTH * HEIGHT; i++) {
					channel.set(i, color(i % WIDTH, i / WIDTH, slice) >> shift & 0xff);
				}
				stack.addSlice("section " + slice, channel);
			}
		}
		final ImagePlus image = new ImagePlus("in.tif", stack);
		image.setDimensions(3, slices, 1);
		image.setOpenAsHyperStack(true);
		final CompositeImage composite = new CompositeImage(image,
			CompositeImage.COMPOSITE);
		composite.setDisplayRange(20, 90);
		return calibrated(composite);
	}

	/** A real file, opened by ImageJ. */
	private static ImagePlus indexed(final Path home, final String format) {
		final byte[][] channels = new byte[3][4];
		for (int i = 0; i < 4; i++) {
			channels[0][i] = (byte) (COLORS[i] >> 16);
			channels[1][i] = (byte) (COLORS[i] >> 8);
			channels[2][i] = (byte) COLORS[i];
		}
		final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT,
			BufferedImage.TYPE_BYTE_INDEXED, new IndexColorModel(8, 4, channels[0],
				channels[1], channels[2]));
		for (int i = 0; i < WIDTH * HEIGHT; i++) {
			picture.setRGB(i % WIDTH, i / WIDTH, color(i % WIDTH, i / WIDTH, 0));
		}
		final File file = home.resolve("in." + format).toFile();
		try {
			ImageIO.write(picture, format, file);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return calibrated(new Opener().openImage(file.getPath()));
	}
}
