
package org.histokmeans.imagefile;

import ij.ImagePlus;
import ij.Prefs;
import ij.io.FileSaver;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import javax.imageio.ImageIO;
import javax.imageio.stream.ImageOutputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.basictypeaccess.array.ByteArray;
import net.imglib2.img.basictypeaccess.array.ShortArray;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.view.Views;

import org.histokmeans.file.WholeFile;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.LabelMessages;

/** Images as files. */
public final class ImageFiles {

	/** For a header and what the file system needs. */
	private static final long MARGIN = 1 << 16;

	/** Of an image that was opened here; ImageJ does not save it. */
	private static final String REMARK = "HistoKMeans remark";

	private ImageFiles() {
		// only static methods
	}

	/**
	 * Opens an image; several threads may do so at once.
	 *
	 * @throws IOException with a sentence, if the file cannot be opened
	 */
	public static ImagePlus open(final Path path) throws IOException {
		return new ImageOpener(path).open();
	}

	/**
	 * What the user should know of how an image was opened, such as pages that
	 * were left out; empty for nothing, and for images that others opened.
	 */
	public static String remark(final ImagePlus image) {
		final Object remark = image.getProperty(REMARK);
		return remark instanceof String ? (String) remark : "";
	}

	static void setRemark(final ImagePlus image, final String remark) {
		if (!remark.isEmpty()) image.setProperty(REMARK, remark);
	}

	static void addRemark(final ImagePlus image, final String remark) {
		setRemark(image, (remark(image) + " " + remark).trim());
	}

	/**
	 * Writes a TIFF or a PNG, as the ending says, whole or not at all.
	 *
	 * @throws IllegalArgumentException with a sentence, if the ending is another
	 */
	public static void write(final ImagePlus image, final Path path)
		throws IOException
	{
		final String name = path.toString().toLowerCase(Locale.ROOT);
		if (name.endsWith(".tif") || name.endsWith(".tiff")) writeTiff(image, path);
		else if (name.endsWith(".png")) writePng(image.getBufferedImage(), path);
		else throw new IllegalArgumentException(String.format(FileMessages.ENDING,
			path));
	}

	/**
	 * Writes a PNG whole or not at all. ImageIO would print a trace if it opened
	 * the file itself.
	 */
	private static void writePng(final BufferedImage image, final Path path)
		throws IOException
	{
		WholeFile.write(path, part -> {
			try (OutputStream out = Files.newOutputStream(part)) {
				writePng(image, out);
			}
		});
	}

	/** ImageIO's own stream would need the system's temporary folder. */
	private static void writePng(final BufferedImage image,
		final OutputStream out) throws IOException
	{
		try (ImageOutputStream stream = new MemoryCacheImageOutputStream(out)) {
			ImageIO.write(image, "png", stream);
		}
	}

	/** Writes a TIFF whole or not at all. */
	public static void writeTiff(final ImagePlus image, final Path path)
		throws IOException
	{
		checkSpace(image, path.toAbsolutePath());
		WholeFile.write(path, part -> {
			// ImageJ would tell on standard output that it cannot
			Files.createFile(part);
			if (!isSaved(image, part)) throw new IOException(String.format(
				FileMessages.UNWRITABLE, path));
		});
	}

	/**
	 * Little-endian, whatever a person prefers in ImageJ: the same bytes from
	 * menu, macro and command line. The preference is not the thread's, so one
	 * writes at a time.
	 */
	private static synchronized boolean isSaved(final ImagePlus image,
		final Path path)
	{
		final boolean preferred = Prefs.intelByteOrder;
		Prefs.intelByteOrder = true;
		try {
			return new FileSaver(image).saveAsTiff(path.toString());
		}
		finally {
			Prefs.intelByteOrder = preferred;
		}
	}

	/** ImageJ would open a window if the disk is full, and wait for a person. */
	private static void checkSpace(final ImagePlus image, final Path path)
		throws IOException
	{
		if (!Files.isDirectory(path.getParent())) return;
		final long bytes = (long) image.getWidth() * image.getHeight() * image
			.getStackSize() * (image.getBitDepth() == 24 ? 3 : image.getBitDepth() /
				8);
		if (Files.getFileStore(path.getParent()).getUsableSpace() < bytes + MARGIN)
			throw new IOException(String.format(FileMessages.NO_SPACE, path));
	}

	/**
	 * The labels of a label image, sharing its pixels: width, height and, if
	 * there are several, slices.
	 *
	 * @throws IllegalArgumentException with a sentence, if it is no 8-bit or
	 *           16-bit image
	 */
	public static RandomAccessibleInterval<? extends IntegerType<?>> labels(
		final ImagePlus image)
	{
		final List<RandomAccessibleInterval<? extends IntegerType<?>>> slices =
			new ArrayList<>();
		for (int slice = 1; slice <= image.getStackSize(); slice++) {
			slices.add(slice(image, slice));
		}
		return slices.size() == 1 ? slices.get(0) : stack(slices);
	}

	/** The slices of one image have one type. */
	@SuppressWarnings({ "unchecked", "rawtypes" })
	private static RandomAccessibleInterval<? extends IntegerType<?>> stack(
		final List<RandomAccessibleInterval<? extends IntegerType<?>>> slices)
	{
		return Views.stack((List) slices);
	}

	private static RandomAccessibleInterval<? extends IntegerType<?>> slice(
		final ImagePlus image, final int slice)
	{
		final Object pixels = image.getStack().getPixels(slice);
		if (pixels instanceof byte[]) return ArrayImgs.unsignedBytes(new ByteArray(
			(byte[]) pixels), image.getWidth(), image.getHeight());
		if (pixels instanceof short[]) return ArrayImgs.unsignedShorts(
			new ShortArray((short[]) pixels), image.getWidth(), image.getHeight());
		throw new IllegalArgumentException(String.format(LabelMessages.NO_LABELS,
			image.getTitle()));
	}
}
