
package org.histokmeans.imagefile;

import ij.IJ;
import ij.ImagePlus;
import ij.io.Opener;

import java.awt.GraphicsEnvironment;
import java.io.ByteArrayOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.raster.TooLargeException;
import org.histokmeans.text.Messages;

/**
 * Opens image files as ImageJ does; several threads may do so at once. What
 * ImageJ opens without a complaint though a part of it is missing, is refused.
 */
final class ImageOpener {

	/** ImageJ's opener keeps its state in static fields. */
	private static final Object IMAGEJ = new Object();

	private final Path path;

	ImageOpener(final Path path) {
		this.path = path;
	}

	/** @throws IOException with a sentence, if the file cannot be opened */
	ImagePlus open() throws IOException {
		checkFile();
		try {
			final ImagePlus image = read();
			if (image == null || image.getWidth() == 0) throw failure(
				Messages.UNREADABLE, null);
			image.setTitle(path.getFileName().toString());
			return image;
		}
		catch (final RuntimeException e) {
			throw failure(Messages.UNREADABLE, e);
		}
	}

	private void checkFile() throws IOException {
		if (Files.isDirectory(path)) throw failure(Messages.A_FOLDER, null);
		if (!Files.isRegularFile(path)) throw failure(Messages.UNREADABLE, null);
		if (!Files.isReadable(path)) throw failure(Messages.NOT_READABLE, null);
		if (Files.size(path) == 0) throw failure(Messages.EMPTY_FILE, null);
	}

	private ImagePlus read() throws IOException {
		switch (FileKind.of(path)) {
			case PNG:
				return png();
			case TIFF:
				return tiff();
			case BIG_TIFF:
				return tiledTiff();
			case JPEG:
				if (JpegCheck.isTruncated(path)) throw failure(Messages.TRUNCATED,
					null);
				return byImageJ();
			case BMP:
				if (BmpCheck.isTruncated(path)) throw failure(Messages.TRUNCATED, null);
				return byImageJ();
			case OTHER:
				return isKnownToImageJ() ? byImageJ() : null;
			default:
				return byImageJ();
		}
	}

	/**
	 * Of the rest ImageJ would say twice that it cannot open it, and the second
	 * time in a window that waits for a person.
	 */
	private boolean isKnownToImageJ() {
		final int type = new Opener().getFileType(path.toString());
		return type == Opener.DICOM || type == Opener.FITS || type == Opener.PGM ||
			type == Opener.ZIP || hasMoreReaders();
	}

	/** Those of Fiji. */
	private static boolean hasMoreReaders() {
		try {
			IJ.getClassLoader().loadClass("HandleExtraFileTypes");
			return true;
		}
		catch (final ClassNotFoundException | LinkageError e) {
			return false;
		}
	}

	private ImagePlus png() throws IOException {
		try {
			return PngImage.open(path);
		}
		catch (final IOException e) {
			throw failure(Messages.UNREADABLE, e);
		}
	}

	private ImagePlus tiff() throws IOException {
		final TiffCheck check = new TiffCheck(path);
		if (!check.isForImageJ()) return tiledTiff();
		if (check.isTruncated()) throw failure(Messages.TRUNCATED, null);
		return byImageJ();
	}

	/** Fiji opens such files, too, where the reader is missing. */
	private ImagePlus tiledTiff() throws IOException {
		if (!TiledTiff.isAvailable()) return hasMoreReaders() ? byImageJ() : null;
		try (TiledTiff tiff = new TiledTiff(path)) {
			return tiff.open();
		}
		catch (final TooLargeException e) {
			throw e;
		}
		catch (final EOFException e) {
			throw failure(Messages.TRUNCATED, e);
		}
		catch (final IOException e) {
			throw failure(Messages.UNREADABLE, e);
		}
	}

	/** Without windows, ImageJ would complain among the results. */
	private ImagePlus byImageJ() {
		synchronized (IMAGEJ) {
			final PrintStream out = System.out;
			final boolean isQuiet = GraphicsEnvironment.isHeadless();
			if (isQuiet) System.setOut(new PrintStream(new ByteArrayOutputStream()));
			IJ.redirectErrorMessages(true);
			try {
				return new Opener().openImage(path.toString());
			}
			finally {
				IJ.redirectErrorMessages(false);
				if (isQuiet) System.setOut(out);
			}
		}
	}

	private IOException failure(final String sentence, final Exception cause) {
		return new IOException(String.format(sentence, path), cause);
	}
}
