
package org.histokmeans.imagefile;

import ij.ImagePlus;
import ij.ImageStack;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.spi.ImageReaderSpi;
import javax.imageio.stream.ImageInputStream;

import org.histokmeans.raster.TooLargeException;
import org.histokmeans.text.Messages;

/**
 * TIFF files that ImageJ does not open: tiles, JPEG, BigTIFF, such as whole
 * slides. They are read by TwelveMonkeys ImageIO, which is asked for by name;
 * where it is missing, they cannot be opened.
 * <p>
 * Of a pyramid, the largest image is read; pages of the same size are slices.
 * Embedded colour profiles are ignored, as ImageJ does.
 * </p>
 */
final class TiledTiff implements AutoCloseable {

	private static final String PROVIDER =
		"com.twelvemonkeys.imageio.plugins.tiff.TIFFImageReaderSpi";
	private static final String BIG_PROVIDER =
		"com.twelvemonkeys.imageio.plugins.tiff.BigTIFFImageReaderSpi";

	private final Path path;
	private final ImageInputStream in;
	private final ImageReader reader;

	/** @throws IOException with a sentence, if it cannot be read */
	TiledTiff(final Path path) throws IOException {
		this.path = path;
		reader = reader(path);
		in = ImageIO.createImageInputStream(path.toFile());
		reader.setInput(in);
	}

	/** Whether there is a reader for such files. */
	static boolean isAvailable() {
		try {
			provider(PROVIDER);
			return true;
		}
		catch (final ReflectiveOperationException | LinkageError e) {
			return false;
		}
	}

	private static ImageReader reader(final Path path) throws IOException {
		final boolean isBig = FileKind.of(path) == FileKind.BIG_TIFF;
		try {
			return provider(isBig ? BIG_PROVIDER : PROVIDER).createReaderInstance();
		}
		catch (final ReflectiveOperationException | LinkageError e) {
			throw new IOException(String.format(Messages.UNREADABLE, path), e);
		}
	}

	private static ImageReaderSpi provider(final String name)
		throws ReflectiveOperationException
	{
		return (ImageReaderSpi) Class.forName(name).getConstructor().newInstance();
	}

	/** Of all slices. */
	long pixels() throws IOException {
		return (long) reader.getWidth(0) * reader.getHeight(0) * slices();
	}

	/** @throws IOException with a sentence, if it is damaged or too large */
	ImagePlus open() throws IOException {
		final long size = (long) reader.getWidth(0) * reader.getHeight(0);
		if (size > Integer.MAX_VALUE / 3) throw new TooLargeException(String.format(
			Messages.TOO_LARGE, path, reader.getWidth(0), reader.getHeight(0)));
		checkEnd();
		final String name = path.getFileName().toString();
		final ImagePlus image = slices() == 1 ? slice(0) : new ImagePlus(name,
			stack());
		image.setTitle(name);
		new TiffScale(reader.getImageMetadata(0)).apply(image.getCalibration());
		return image;
	}

	/** Half a JPEG is opened, too, with gray in place of what is lost. */
	private void checkEnd() throws IOException {
		for (int i = 0; i < slices(); i++) {
			if (new TiffTiles(reader.getImageMetadata(i)).end() > Files.size(path))
				throw new EOFException(path.toString());
		}
	}

	private ImageStack stack() throws IOException {
		final ImageStack stack = new ImageStack(reader.getWidth(0), reader
			.getHeight(0));
		for (int i = 0; i < slices(); i++) {
			stack.addSlice(slice(i).getProcessor());
		}
		return stack;
	}

	private int slices() throws IOException {
		final int pages = reader.getNumImages(true);
		int slices = 1;
		while (slices < pages && reader.getWidth(slices) == reader.getWidth(0) &&
			reader.getHeight(slices) == reader.getHeight(0))
		{
			slices++;
		}
		return slices;
	}

	private ImagePlus slice(final int index) throws IOException {
		final BufferedImage picture = reader.read(index);
		return isRgb(picture) ? new ImagePlus("", RgbRaster.pixels(picture
			.getRaster())) : new ImagePlus("", picture);
	}

	private static boolean isRgb(final BufferedImage picture) {
		final int colors = picture.getColorModel().getNumColorComponents();
		return colors == 3 && picture.getSampleModel()
			.getDataType() == DataBuffer.TYPE_BYTE && !(picture
				.getColorModel() instanceof IndexColorModel);
	}

	@Override
	public void close() throws IOException {
		reader.dispose();
		in.close();
	}
}
