
package org.histokmeans.imagefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;

import org.histokmeans.raster.BmpFile;
import org.histokmeans.raster.GifFile;
import org.histokmeans.raster.JpegFile;
import org.histokmeans.raster.PngFile;
import org.histokmeans.raster.PnmFile;

/**
 * The formats of image files, a row each: its reader, which checks size and
 * end, the endings of names, and the first bytes, which decide, whatever the
 * name says.
 */
enum FileKind {

		PNG(new PixelFormat(PngFile::new), "png", "89504E47"), JPEG(new PixelFormat(
			JpegFile::new), "jpe?g", "FFD8FF"), BMP(new PixelFormat(BmpFile::new),
				"bmp", "424D"), GIF(new PixelFormat(GifFile::new), "gif", "47494638"),
		PNM(new PixelFormat(PnmFile::new), "p[bgnp]m", "5031", "5032", "5033",
			"5034", "5035", "5036"), TIFF(new TiffFormat(), "tiff?|svs|ndpi|scn|ome",
				"49492A00", "4D4D002A"), BIG_TIFF(new TiffFormat(), "tiff?", "49492B00",
					"4D4D002B"), ZIP(new ZipFormat(), "zip", "504B0304"), OTHER(
						new ImageJFormat(), "mrxs|dcm|fits");

	private static final int MOST_BYTES = 4;

	private final ImageFormat format;
	private final String endings;
	private final String[] magics;

	FileKind(final ImageFormat format, final String endings,
		final String... magics)
	{
		this.format = format;
		this.endings = endings;
		this.magics = magics;
	}

	/** @throws IOException if the file cannot be read */
	static FileKind of(final Path path) throws IOException {
		final String start = start(path);
		return Arrays.stream(values()).filter(kind -> Arrays.stream(kind.magics)
			.anyMatch(start::startsWith)).findFirst().orElse(OTHER);
	}

	private static String start(final Path path) throws IOException {
		final StringBuilder digits = new StringBuilder();
		try (InputStream in = Files.newInputStream(path)) {
			for (int i = 0; i < MOST_BYTES; i++) {
				final int next = in.read();
				if (next >= 0) digits.append(String.format("%02X", next));
			}
		}
		return digits.toString();
	}

	/** All endings, as a part of a pattern. */
	static String endings() {
		return Arrays.stream(values()).map(kind -> kind.endings).collect(Collectors
			.joining("|"));
	}

	ImageFormat format() {
		return format;
	}
}
