
package org.histokmeans.imagefile;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileInfo;
import ij.io.Opener;
import ij.plugin.DICOM;
import ij.plugin.FITS_Reader;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What only ImageJ reads: DICOM, FITS and, in Fiji, formats of other plugins.
 * None of it is TIFF or ZIP, which ImageJ would take objects from.
 */
final class ImageJFormat implements ImageFormat {

	private static final String MORE_READERS = "HandleExtraFileTypes";

	/** Its size is in the file's own words, which ImageJ alone knows. */
	@Override
	public long pixels(final Path path) {
		return 0;
	}

	@Override
	public ImagePlus open(final Path path) throws IOException {
		final ImagePlus image = ImageJLock.run(() -> opened(path));
		if (image != null && isCut(image.getOriginalFileInfo(), Files.size(path)))
			throw new EOFException();
		return image;
	}

	/** ImageJ shows black in place of what is missing. */
	private static boolean isCut(final FileInfo info, final long size) {
		final boolean isPlain = info != null &&
			(info.fileFormat == FileInfo.DICOM || info.fileFormat == FileInfo.FITS) &&
			info.compression == FileInfo.COMPRESSION_NONE;
		return isPlain && size < info.getOffset() + (long) info.width *
			info.height * info.getBytesPerPixel() * Math.max(1, info.nImages);
	}

	/** ImageJ would say in a window that it cannot open it. */
	private static ImagePlus opened(final Path file) throws IOException {
		final String path = file.toString();
		final int type = new Opener().getFileType(path);
		if (type == Opener.DICOM) return dicom(file);
		if (type == Opener.FITS) return fits(file);
		final boolean isForeign = type == Opener.UNKNOWN || type == Opener.CUSTOM ||
			type == Opener.TEXT;
		return isForeign && hasMoreReaders() ? byOthers(path) : null;
	}

	/**
	 * As the standard has it. ImageJ guesses that much else is DICOM, too, and
	 * complains on standard output unless it is told not to.
	 */
	private static ImagePlus dicom(final Path file) throws IOException {
		final DicomHeader header = new DicomHeader(file);
		header.check();
		if (!header.hasPixels()) return null;
		final DICOM image = new DICOM();
		image.open(file.toString());
		return image;
	}

	private static ImagePlus fits(final Path file) throws IOException {
		final FitsHeader header = new FitsHeader(file);
		if (!header.hasPixels()) return null;
		header.check();
		final FITS_Reader image = new FITS_Reader();
		image.run(file.toString());
		return image;
	}

	/** Those of Fiji. */
	private static boolean hasMoreReaders() {
		try {
			IJ.getClassLoader().loadClass(MORE_READERS);
			return true;
		}
		catch (final ClassNotFoundException | LinkageError e) {
			return false;
		}
	}

	private static ImagePlus byOthers(final String path) {
		final Object opened = IJ.runPlugIn(MORE_READERS, path);
		final boolean isImage = opened instanceof ImagePlus && ((ImagePlus) opened)
			.getWidth() > 0;
		return isImage ? (ImagePlus) opened : null;
	}
}
