
package org.histokmeans.imagefile;

import ij.CompositeImage;
import ij.IJ;
import ij.ImagePlus;
import ij.io.FileInfo;

import java.awt.Color;
import java.awt.Graphics;
import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.io.IOException;
import java.nio.file.Path;

import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;

import org.histokmeans.raster.JdkReaders;

/**
 * PNG files with the pixels that ImageJ gives them; but several threads may
 * open some at once, and what fails is an exception. Transparent pixels are
 * drawn on white.
 */
final class PngImage {

	private PngImage() {
		// only static methods
	}

	static ImagePlus open(final Path path) throws IOException {
		final BufferedImage picture = read(path);
		final String name = path.getFileName().toString();
		final ImagePlus image = image(name, picture);
		image.setFileInfo(fileInfo(path, name));
		final boolean isDeepColor = image.getBitDepth() == 16 && image
			.getStackSize() > 1;
		return isDeepColor ? new CompositeImage(image, IJ.COMPOSITE) : image;
	}

	private static ImagePlus image(final String name,
		final BufferedImage picture)
	{
		if (picture.getType() == BufferedImage.TYPE_3BYTE_BGR) return new ImagePlus(
			name, RgbRaster.pixels(picture.getRaster()));
		return new ImagePlus(name, isPlain(picture) ? picture : onWhite(picture));
	}

	private static BufferedImage read(final Path path) throws IOException {
		final ImageReader reader = JdkReaders.named("png");
		try (ImageInputStream in = ImageIO.createImageInputStream(path.toFile())) {
			reader.setInput(in, true, true);
			return reader.read(0);
		}
		finally {
			reader.dispose();
		}
	}

	private static boolean isPlain(final BufferedImage picture) {
		final boolean isUnusual = picture.getType() == BufferedImage.TYPE_CUSTOM &&
			picture.getSampleModel().getDataType() == DataBuffer.TYPE_BYTE;
		return !picture.getColorModel().hasAlpha() && !isUnusual;
	}

	private static BufferedImage onWhite(final BufferedImage picture) {
		final BufferedImage drawn = new BufferedImage(picture.getWidth(), picture
			.getHeight(), BufferedImage.TYPE_INT_ARGB);
		final Graphics graphics = drawn.getGraphics();
		graphics.setColor(Color.WHITE);
		graphics.fillRect(0, 0, picture.getWidth(), picture.getHeight());
		graphics.drawImage(picture, 0, 0, null);
		graphics.dispose();
		return drawn;
	}

	private static FileInfo fileInfo(final Path path, final String name) {
		final FileInfo info = new FileInfo();
		info.fileFormat = FileInfo.IMAGEIO;
		info.fileName = name;
		info.directory = IJ.addSeparator(path.toAbsolutePath().getParent()
			.toString());
		return info;
	}
}
