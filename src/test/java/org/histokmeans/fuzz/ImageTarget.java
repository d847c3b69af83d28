
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
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

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
		for (final String syntax : new String[] { TinyDicom.EXPLICIT,
			TinyDicom.IMPLICIT, TinyDicom.BIG_ENDIAN })
		{
			seeds.add(new Seed("a.dcm", dicom(syntax)));
		}
		seeds.add(new Seed("a.fits", TinyFits.of(WIDTH, -32)));
		seeds.add(new Seed("a.zip", zip(tiff(new TinyTiff(picture(),
			Compression.LZW)))));
		seeds.add(new Seed("a.zip", zip(byImageIO("png",
			BufferedImage.TYPE_INT_RGB))));
		return seeds;
	}

	/** With a sequence of each kind before the pixels. */
	private static byte[] dicom(final String syntax) {
		return new TinyDicom(syntax).start(0x00081140, "SQ", -1).start(0xFFFEE000,
			"", -1).text(0x00081150, "UI", "1.2.840.10008").start(0xFFFEE00D, "", 0)
			.start(0xFFFEE0DD, "", 0).start(0x00081199, "SQ", 18).start(0xFFFEE000,
				"", 10).number(0x00280010, 7).value(0x00091010, "UN", new byte[8]).text(
					0x00280008, "IS", "1").size(WIDTH, HEIGHT, 3, 8).pixels(picture())
			.bytes();
	}

	/** One of two entries, of which the first is read. */
	private static byte[] zip(final Seed image) throws IOException {
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
			for (final String name : new String[] { image.name(), "more.txt" }) {
				zip.putNextEntry(new ZipEntry(name));
				zip.write(image.bytes());
			}
		}
		return bytes.toByteArray();
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
