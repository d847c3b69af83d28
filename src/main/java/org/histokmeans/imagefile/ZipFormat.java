
package org.histokmeans.imagefile;

import ij.ImagePlus;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import org.histokmeans.text.FileMessages;

/**
 * ZIP files with an image in them, as ImageJ writes them. The image is unpacked
 * into a temporary file, so that it is checked as any other.
 */
final class ZipFormat implements ImageFormat {

	/** So that a small file does not fill the disk. */
	private static final long MOST_BYTES = 1L << 31;
	private static final String TOO_LARGE = "a ZIP file of more than 2 GB";
	private static final int BUFFER = 1 << 16;

	/** It would have to be unpacked. */
	@Override
	public long pixels(final Path path) {
		return 0;
	}

	@Override
	public ImagePlus open(final Path path) throws IOException {
		final Path unpacked = Files.createTempFile("histokmeans", ".tif");
		try (ZipInputStream zip = new ZipInputStream(Files.newInputStream(path))) {
			final ZipEntry first = zip.getNextEntry();
			if (first == null) throw new EOFException();
			unpack(path, zip, unpacked);
			final ImagePlus image = image(path, unpacked);
			if (image != null && zip.getNextEntry() != null) ImageFiles.addRemark(
				image, String.format(FileMessages.ZIP_HAS_MORE, path.getFileName(),
					first.getName()));
			return image;
		}
		finally {
			Files.delete(unpacked);
		}
	}

	private static void unpack(final Path path, final InputStream zip,
		final Path file) throws IOException
	{
		final byte[] buffer = new byte[BUFFER];
		try (OutputStream out = Files.newOutputStream(file)) {
			long bytes = 0;
			for (int read = zip.read(buffer); read >= 0; read = zip.read(buffer)) {
				bytes += read;
				if (bytes > MOST_BYTES) throw new IOException(String.format(
					FileMessages.UNSUPPORTED, path, TOO_LARGE));
				out.write(buffer, 0, read);
			}
		}
	}

	/** Of a ZIP in a ZIP there is no end. */
	private static ImagePlus image(final Path path, final Path unpacked)
		throws IOException
	{
		final FileKind kind = FileKind.of(unpacked);
		if (kind == FileKind.ZIP) return null;
		try {
			return kind.format().open(unpacked);
		}
		catch (final EOFException e) {
			throw e;
		}
		catch (final IOException e) {
			throw new IOException(String.valueOf(e.getMessage()).replace(unpacked
				.toString(), path.toString()), e);
		}
	}
}
