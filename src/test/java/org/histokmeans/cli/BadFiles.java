
package org.histokmeans.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.zip.CRC32;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.fuzz.TinyDicom;
import org.histokmeans.fuzz.TinyFits;

/** A file for each cause that one is refused for, format by format. */
final class BadFiles {

	private static final String CUT = "its end is missing";
	private static final String NO_IMAGE = "not an image";
	private static final byte[] EMPTY_JPEG = { (byte) 0xFF, (byte) 0xD8,
		(byte) 0xFF, (byte) 0xD9 };
	private static final byte[] EMPTY_TIFF = { 'I', 'I', 42, 0, 8, 0, 0, 0 };

	private final List<BadFile> files = new ArrayList<>();

	private BadFiles() {
		addAny();
		addPng();
		addJpeg();
		addBmp();
		addGif();
		addNetpbm();
		addTiff();
		addZip();
		addDicom();
		addFits();
	}

	static List<BadFile> all() {
		return new BadFiles().files;
	}

	private void add(final String name, final String file, final String words,
		final BadFile.Maker maker)
	{
		files.add(new BadFile(name, file, words, maker));
	}

	private void add(final String name, final String file, final String words,
		final byte[] bytes)
	{
		add(name, file, words, path -> Files.write(path, bytes));
	}

	private void addAny() {
		add("missing", "a.png", "there is no such file", path -> {});
		add("empty", "a.png", "is empty", new byte[0]);
		add("text", "a.png", NO_IMAGE, "text".getBytes());
	}

	private void addPng() {
		add("cut PNG", "a.png", CUT, BadFiles::cut);
		add("hollow PNG", "a.png", CUT, png(9999, 9999));
		add("PNG without pixels", "a.png", "it is 0 x 9 pixels", png(0, 9));
		add("huge PNG", "a.png", "46341 x 46341 pixels, more than fit", png(46341,
			46341));
		add("PNG with a wrong checksum", "a.png", "a checksum is wrong", path -> {
			TestFolder.image(path, 20, 15, 1);
			final byte[] bytes = Files.readAllBytes(path);
			bytes[bytes.length - 1] ^= 1;
			Files.write(path, bytes);
		});
	}

	private void addJpeg() {
		add("cut JPEG", "a.jpg", CUT, BadFiles::cut);
		add("JPEG without a frame", "a.jpg", "is damaged", EMPTY_JPEG);
		add("arithmetic JPEG", "a.jpg", "a JPEG with arithmetic coding",
			path -> jpegWith(path, 0xC9, 8));
		add("lossless JPEG", "a.jpg", "a lossless", path -> jpegWith(path, 0xC3,
			8));
		add("JPEG of 12 bits", "a.jpg", "a JPEG of 12 bits", path -> jpegWith(path,
			0xC1, 12));
	}

	private void addBmp() {
		add("cut BMP", "a.bmp", CUT, BadFiles::cut);
		add("huge BMP", "a.bmp", CUT, bmp(24, 0, 0));
		add("BMP of too many colors", "a.bmp", "2000000000 palette colors", bmp(8,
			0, 2_000_000_000));
		add("BMP with a JPEG in it", "a.bmp", "a BMP with a JPEG in it", bmp(0, 4,
			0));
		add("BMP of odd bits", "a.bmp", "a BMP of 64 bits", bmp(64, 0, 0));
	}

	private void addGif() {
		add("cut GIF", "a.gif", CUT, BadFiles::cut);
		add("hollow GIF", "a.gif", CUT, path -> {
			TestFolder.image(path, 20, 15, 1);
			final byte[] bytes = Files.readAllBytes(path);
			Arrays.fill(bytes, 6, 10, (byte) 0x7F);
			Files.write(path, bytes);
		});
	}

	private void addNetpbm() {
		add("cut PPM", "a.ppm", CUT, "P6 2 2 255\nabcabcabc".getBytes());
		add("cut plain PPM", "a.ppm", CUT, "P3 2 1 255 1 2 3 4 5".getBytes());
		add("huge PPM", "a.ppm", "99999 x 99999 pixels, more than fit",
			"P6 99999 99999 255 ".getBytes());
		add("PPM of too large values", "a.ppm", "larger than its header says",
			"P6 1 1 9 abc".getBytes());
		add("PPM without a number", "a.ppm", "in place of a number", "P6 x 1 9 abc"
			.getBytes());
	}

	private void addTiff() {
		add("TIFF without pages", "a.tif", "is damaged", EMPTY_TIFF);
	}

	private void addZip() {
		add("cut ZIP", "a.zip", CUT, path -> {
			zip(path, "a.tif", new byte[9999]);
			cutInHalf(path);
		});
		add("ZIP without an image", "a.zip", NO_IMAGE, path -> zip(path, "a.txt",
			"text".getBytes()));
		add("ZIP in a ZIP", "a.zip", NO_IMAGE, path -> {
			zip(path, "a.txt", "text".getBytes());
			zip(path, "a.zip", Files.readAllBytes(path));
		});
	}

	private void addDicom() {
		add("cut DICOM", "a.dcm", CUT, dicom().size(40, 30, 3, 8).value(
			TinyDicom.PIXELS, "OB", new byte[99]).bytes());
		add("DICOM without pixels", "a.dcm", CUT, dicom().size(40, 30, 3, 8)
			.bytes());
		add("DICOM of 16 bits", "a.dcm", "with colors of 16 bits a channel", dicom()
			.size(2, 2, 3, 16).value(TinyDicom.PIXELS, "OB", new byte[24]).bytes());
		add("DICOM in a JPEG's compression", "a.dcm", "compression", new TinyDicom(
			"1.2.840.10008.1.2.4.50").size(2, 2, 3, 8).value(TinyDicom.PIXELS, "OB",
				new byte[12]).bytes());
	}

	private static TinyDicom dicom() {
		return new TinyDicom(TinyDicom.EXPLICIT);
	}

	private void addFits() {
		add("cut FITS", "a.fits", CUT, TinyFits.of(60000, 16));
		add("FITS of 12 bits", "a.fits", "a FITS file of 12 bits", TinyFits.of(9,
			12));
		add("FITS without pixels", "a.fits", NO_IMAGE, TinyFits.of(0, 16));
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
