
package org.histokmeans.imagefile;

import ij.IJ;
import ij.ImagePlus;
import ij.io.FileInfo;
import ij.io.Opener;
import ij.plugin.DICOM;
import ij.plugin.FITS_Reader;

import java.io.EOFException;
import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * What only ImageJ reads: DICOM, FITS and, in Fiji, formats of other plugins.
 * None of it is TIFF or ZIP, which ImageJ would take objects from.
 */
final class ImageJFormat implements ImageFormat {

	private static final String MORE_READERS = "HandleExtraFileTypes";

	/** Of DICOM: "DICM" behind the preamble, PS3.10, section 7.1 */
	private static final int MARK_AT = 128;
	private static final int MARK = 0x4449434D;

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
		if (type == Opener.DICOM) {
			if (!isMarked(file)) return null;
			checkLength(file, ClaimedBytes.ofDicom(file));
			return by(new DICOM(), path);
		}
		if (type == Opener.FITS) {
			checkLength(file, ClaimedBytes.ofFits(file));
			return by(new FITS_Reader(), path);
		}
		final boolean isForeign = type == Opener.UNKNOWN || type == Opener.CUSTOM ||
			type == Opener.TEXT;
		return isForeign && hasMoreReaders() ? byOthers(path) : null;
	}

	/**
	 * As the standard has it. ImageJ guesses that much else is DICOM, and then
	 * takes memory for lengths that it finds anywhere.
	 */
	private static boolean isMarked(final Path file) throws IOException {
		try (RandomAccessFile in = new RandomAccessFile(file.toFile(), "r")) {
			if (in.length() < MARK_AT + Integer.BYTES) return false;
			in.seek(MARK_AT);
			return in.readInt() == MARK;
		}
	}

	/** Before ImageJ takes memory for what is missing. */
	private static void checkLength(final Path file, final double claimed)
		throws IOException
	{
		if (claimed > Files.size(file)) throw new EOFException();
	}

	private static ImagePlus by(final ImagePlus reader, final String path) {
		((ij.plugin.PlugIn) reader).run(path);
		return reader.getWidth() == 0 ? null : reader;
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
