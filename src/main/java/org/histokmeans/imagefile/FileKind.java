
package org.histokmeans.imagefile;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

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

		PNG(new PixelFormat(PngFile::new), "png", "", "89504E47"), JPEG(
			new PixelFormat(JpegFile::new), "jpg,jpeg", "", "FFD8FF"), BMP(
				new PixelFormat(BmpFile::new), "bmp", "", "424D"), GIF(new PixelFormat(
					GifFile::new), "gif", "", "47494638"), PNM(new PixelFormat(
						PnmFile::new), "ppm,pnm", "pgm,pbm", "5031", "5032", "5033", "5034",
						"5035", "5036"), TIFF(new TiffFormat(), "tif,tiff,svs,ndpi,scn",
							"ome", "49492A00", "4D4D002A"), BIG_TIFF(new TiffFormat(), "", "",
								"49492B00", "4D4D002B"), ZIP(new ZipFormat(), "", "zip",
									"504B0304"), OTHER(new ImageJFormat(), "dcm", "mrxs,fits");

	private static final int MOST_BYTES = 4;

	private final ImageFormat format;
	private final String searched;
	private final String others;
	private final String[] magics;

	/**
	 * @param searched endings that are searched for in folders
	 * @param others endings of files that hold no colors, or often no image
	 */
	FileKind(final ImageFormat format, final String searched, final String others,
		final String... magics)
	{
		this.format = format;
		this.searched = searched;
		this.others = others;
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

	/** All endings, with commas between them. */
	static String endings() {
		return join(Arrays.stream(values()).flatMap(kind -> Stream.of(kind.searched,
			kind.others)));
	}

	/** Those of files that are likely to be images in color. */
	static String searched() {
		return join(Arrays.stream(values()).map(kind -> kind.searched));
	}

	private static String join(final Stream<String> endings) {
		return endings.filter(some -> !some.isEmpty()).collect(Collectors.joining(
			","));
	}

	ImageFormat format() {
		return format;
	}
}
