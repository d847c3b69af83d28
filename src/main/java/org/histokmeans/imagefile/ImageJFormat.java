
package org.histokmeans.imagefile;

import ij.IJ;
import ij.ImagePlus;
import ij.io.Opener;
import ij.plugin.DICOM;
import ij.plugin.FITS_Reader;

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
	public ImagePlus open(final Path path) {
		return ImageJLock.run(() -> opened(path.toString()));
	}

	/** ImageJ would say in a window that it cannot open it. */
	private static ImagePlus opened(final String path) {
		final int type = new Opener().getFileType(path);
		if (type == Opener.DICOM) return by(new DICOM(), path);
		if (type == Opener.FITS) return by(new FITS_Reader(), path);
		final boolean isForeign = type == Opener.UNKNOWN || type == Opener.CUSTOM ||
			type == Opener.TEXT;
		return isForeign && hasMoreReaders() ? byOthers(path) : null;
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
