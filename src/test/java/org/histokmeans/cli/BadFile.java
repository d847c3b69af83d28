
package org.histokmeans.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.histokmeans.batch.TestFolder;

/** Files that are refused, and words of the sentence that says why. */
enum BadFile {

		MISSING("a.png", "there is no such file", path -> {}), EMPTY("a.png",
			"is empty", path -> Files.write(path, new byte[0])), TEXT("a.png",
				"not an image", path -> Files.write(path, "text".getBytes())), CUT_PNG(
					"a.png", "its end is missing", BadFile::cut), CUT_JPEG("a.jpg",
						"its end is missing", BadFile::cut), CUT_BMP("a.bmp",
							"its end is missing", BadFile::cut), CUT_GIF("a.gif",
								"its end is missing", BadFile::cut), CUT_PPM("a.ppm",
									"its end is missing", path -> Files.write(path,
										"P6 2 2 255\nabcabcabc".getBytes())), CUT_PLAIN_PPM("a.ppm",
											"its end is missing", path -> Files.write(path,
												"P3 2 1 255 1 2 3 4 5".getBytes())), CUT_ZIP("a.zip",
													"its end is missing", path -> {
														zip(path, "a.tif", new byte[9999]);
														cutInHalf(path);
													}), NO_IMAGE_IN_ZIP("a.zip", "not an image",
														path -> zip(path, "a.txt", "text".getBytes())),
		ZIP_IN_ZIP("a.zip", "not an image", path -> {
			zip(path, "a.txt", "text".getBytes());
			zip(path, "a.zip", Files.readAllBytes(path));
		}), WRONG_CHECKSUM("a.png", "a checksum is wrong", path -> {
			TestFolder.image(path, 20, 15, 1);
			final byte[] bytes = Files.readAllBytes(path);
			bytes[bytes.length - 1] ^= 1;
			Files.write(path, bytes);
		}), HUGE_PNG("a.png", "46341 x 46341 pixels, more than fit", path -> Files
			.write(path, png(46341, 46341))), HOLLOW_PNG("a.png",
				"its end is missing", path -> Files.write(path, png(9999, 9999))),
		NO_PIXELS_PNG("a.png", "it is 0 x 9 pixels", path -> Files.write(path, png(
			0, 9))), HUGE_PPM("a.ppm", "99999 x 99999 pixels, more than fit",
				path -> Files.write(path, "P6 99999 99999 255 ".getBytes())),
		LARGE_VALUE("a.ppm", "larger than its header says", path -> Files.write(
			path, "P6 1 1 9 abc".getBytes())), NO_NUMBER("a.ppm",
				"in place of a number", path -> Files.write(path, "P6 x 1 9 abc"
					.getBytes())), ABSURD_PALETTE("a.bmp", "2000000000 palette colors",
						path -> Files.write(path, bmp(8, 0, 2_000_000_000))), HUGE_BMP(
							"a.bmp", "its end is missing", path -> Files.write(path, bmp(24,
								0, 0))), JPEG_IN_BMP("a.bmp", "a BMP with a JPEG in it",
									path -> Files.write(path, bmp(0, 4, 0))), ODD_BMP("a.bmp",
										"a BMP of 64 bits", path -> Files.write(path, bmp(64, 0,
											0))), ARITHMETIC_JPEG("a.jpg",
												"a JPEG with arithmetic coding", path -> jpegWith(path,
													0xC9, 8)), LOSSLESS_JPEG("a.jpg", "a lossless",
														path -> jpegWith(path, 0xC3, 8)), DEEP_JPEG("a.jpg",
															"a JPEG of 12 bits", path -> jpegWith(path, 0xC1,
																12)), NO_FRAME("a.jpg", "is damaged",
																	path -> Files.write(path, new byte[] {
																		(byte) 0xFF, (byte) 0xD8, (byte) 0xFF,
																		(byte) 0xD9 })), NO_TIFF("a.tif",
																			"is damaged", path -> Files.write(path,
																				new byte[] { 0x49, 0x49, 0x2A, 0, 8, 0,
																					0, 0 }));

	/** Writes the file. */
	interface Maker {

		void make(Path path) throws IOException;
	}

	final String file;
	final String words;
	final Maker maker;

	BadFile(final String file, final String words, final Maker maker) {
		this.file = file;
		this.words = words;
		this.maker = maker;
	}

	/** An ordinary image without its second half. */
	private static void cut(final Path path) throws IOException {
		TestFolder.image(path, 40, 30, 1);
		cutInHalf(path);
	}

	private static void cutInHalf(final Path path) throws IOException {
		final byte[] bytes = Files.readAllBytes(path);
		Files.write(path, Arrays.copyOf(bytes, bytes.length / 2));
	}

	private static void zip(final Path path, final String name,
		final byte[] content) throws IOException
	{
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(
			path)))
		{
			zip.putNextEntry(new ZipEntry(name));
			zip.write(content);
		}
	}

	/** RGB of 8 bits, without a pixel. */
	private static byte[] png(final int width, final int height) {
		final ByteBuffer header = ByteBuffer.allocate(17).put("IHDR".getBytes())
			.putInt(width).putInt(height).put(new byte[] { 8, 2, 0, 0, 0 });
		final CRC32 checksum = new CRC32();
		checksum.update(header.array());
		return ByteBuffer.allocate(33).putLong(0x89504E470D0A1A0AL).putInt(13).put(
			header.array()).putInt((int) checksum.getValue()).array();
	}

	/** Of 30000 x 30000 pixels that are not there. */
	private static byte[] bmp(final int bits, final int compression,
		final int colors)
	{
		return ByteBuffer.allocate(66).order(ByteOrder.LITTLE_ENDIAN).put("BM"
			.getBytes()).putInt(66).putInt(0).putInt(66).putInt(40).putInt(30000)
			.putInt(30000).putShort((short) 1).putShort((short) bits).putInt(
				compression).putInt(0).putInt(0).putInt(0).putInt(colors).array();
	}

	/** As if it were compressed in another way, or had more bits. */
	private static void jpegWith(final Path path, final int frame, final int bits)
		throws IOException
	{
		TestFolder.image(path, 40, 30, 1);
		final byte[] bytes = Files.readAllBytes(path);
		final int at = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(
			"\u00FF\u00C0");
		bytes[at + 1] = (byte) frame;
		bytes[at + 4] = (byte) bits;
		Files.write(path, bytes);
	}

	/** A picture that its camera held upside down: it is opened. */
	static void writeTurned(final Path path) throws IOException {
		TestFolder.image(path, 40, 30, 1);
		final byte[] bytes = Files.readAllBytes(path);
		final byte[] exif = ByteBuffer.allocate(36).putShort((short) 0xFFE1)
			.putShort((short) 34).put("Exif\0\0MM".getBytes()).putShort((short) 42)
			.putInt(8).putShort((short) 1).putShort((short) 0x112).putShort((short) 3)
			.putInt(1).putShort((short) 3).putShort((short) 0).putInt(0).array();
		final ByteArrayOutputStream out = new ByteArrayOutputStream();
		out.write(bytes, 0, 2);
		out.write(exif);
		out.write(bytes, 2, bytes.length - 2);
		Files.write(path, out.toByteArray());
	}
}
