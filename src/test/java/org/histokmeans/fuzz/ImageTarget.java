
package org.histokmeans.fuzz;

import ij.ImagePlus;
import ij.ImageStack;
import ij.io.FileSaver;
import ij.process.ColorProcessor;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.imageio.ImageIO;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.fuzz.TinyTiff.Compression;
import org.histokmeans.imagefile.ImageFiles;

/** Images of every format that is read. */
final class ImageTarget implements Target {

	private static final int WIDTH = 48;
	private static final int HEIGHT = 32;

	@Override
	public List<Seed> seeds() throws IOException {
		final List<Seed> seeds = new ArrayList<>();
		for (final String format : new String[] { "png", "jpg", "bmp", "gif" }) {
			seeds.add(byImageIO(format, BufferedImage.TYPE_INT_RGB));
		}
		seeds.add(byImageIO("png", BufferedImage.TYPE_INT_ARGB));
		seeds.add(byImageIO("png", BufferedImage.TYPE_BYTE_INDEXED));
		seeds.add(byImageIO("png", BufferedImage.TYPE_BYTE_GRAY));
		seeds.add(byImageIO("bmp", BufferedImage.TYPE_BYTE_INDEXED));
		for (final Compression compression : Compression.values()) {
			seeds.add(tiff(new TinyTiff(picture(), compression)));
			seeds.add(tiff(new TinyTiff(picture(), compression).inTiles()));
			seeds.add(tiff(new TinyTiff(picture(), compression).asYCbCr()));
		}
		seeds.add(new Seed("stack.tif", new FileSaver(stack()).serialize()));
		seeds.add(new Seed("a.ppm", netpbm()));
		return seeds;
	}

	private static BufferedImage picture() {
		return TestFolder.picture(WIDTH, HEIGHT, 1);
	}

	private static Seed byImageIO(final String format, final int type)
		throws IOException
	{
		final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT, type);
		picture.createGraphics().drawImage(picture(), 0, 0, null);
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		if (!ImageIO.write(picture, format, bytes)) throw new IOException(
			"no writer for " + format);
		return new Seed("a." + format, bytes.toByteArray());
	}

	private static Seed tiff(final TinyTiff tiff) throws IOException {
		return new Seed("a.tif", tiff.bytes());
	}

	private static ImagePlus stack() {
		final ImageStack stack = new ImageStack(WIDTH, HEIGHT);
		stack.addSlice("one", new ColorProcessor(picture()));
		stack.addSlice("two", new ColorProcessor(picture()));
		return new ImagePlus("stack", stack);
	}

	private static byte[] netpbm() throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		bytes.write(("P6\n" + WIDTH + " " + HEIGHT + "\n255\n").getBytes(
			StandardCharsets.US_ASCII));
		bytes.write(new byte[3 * WIDTH * HEIGHT]);
		return bytes.toByteArray();
	}

	@Override
	public void read(final Seed seed, final byte[] bytes, final Path folder)
		throws IOException
	{
		ImageFiles.open(Files.write(folder.resolve(seed.name()), bytes));
	}
}
