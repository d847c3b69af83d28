
package org.histokmeans.imagefile;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.plugin.DICOM;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.fuzz.TinyDicom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What ImageJ reads of DICOM, and sentences for the rest. */
public class DicomFilesTest {

	private static final int WIDTH = 18;
	private static final int HEIGHT = 15;
	private static final int ITEM = 0xFFFEE000;
	private static final int ITEM_END = 0xFFFEE00D;
	private static final int SEQUENCE_END = 0xFFFEE0DD;
	private static final int SEQUENCE = 0x00081140;
	private static final int ICON = 0x00880200;
	private static final int OF_VENDOR = 0x00091010;
	private static final int UNDEFINED = -1;

	@TempDir
	public Path folder;

	@ParameterizedTest
	@ValueSource(strings = { TinyDicom.EXPLICIT, TinyDicom.IMPLICIT,
		TinyDicom.BIG_ENDIAN })
	public void colorsAreRead(final String syntax) throws IOException {
		assertRead(new TinyDicom(syntax));
	}

	private void assertRead(final TinyDicom begun) throws IOException {
		final ImagePlus image = open(begun.size(WIDTH, HEIGHT, 3, 8).pixels(
			picture()));
		assertEquals(WIDTH, image.getWidth());
		for (int i = 0; i < WIDTH * HEIGHT; i++) {
			assertEquals(picture().getRGB(i % WIDTH, i / WIDTH), image.getProcessor()
				.get(i) | 0xFF000000);
		}
	}

	private static BufferedImage picture() {
		return TestFolder.picture(WIDTH, HEIGHT, 3);
	}

	private ImagePlus open(final TinyDicom file) throws IOException {
		return ImageFiles.open(Files.write(folder.resolve("a.dcm"), file.bytes()));
	}

	@Test
	public void sequencesMayHaveNoLength() throws IOException {
		for (final String syntax : new String[] { TinyDicom.EXPLICIT,
			TinyDicom.IMPLICIT, TinyDicom.BIG_ENDIAN })
		{
			assertRead(new TinyDicom(syntax).start(SEQUENCE, "SQ", UNDEFINED).start(
				ITEM, "", UNDEFINED).text(0x00081150, "UI", "1.2.4").number(
					TinyDicom.ROWS, 7).start(ITEM_END, "", 0).start(SEQUENCE_END, "", 0));
		}
	}

	@Test
	public void sequencesMayHaveALength() throws IOException {
		for (final int tag : new int[] { SEQUENCE, ICON, OF_VENDOR }) {
			assertRead(new TinyDicom(TinyDicom.EXPLICIT).start(tag, "SQ", 18).start(
				ITEM, "", 10).number(TinyDicom.ROWS, 7));
			assertRead(new TinyDicom(TinyDicom.IMPLICIT).start(tag, "SQ", 18).start(
				ITEM, "", 10).number(TinyDicom.ROWS, 7));
		}
	}

	@Test
	public void lengthsMayBeOdd() throws IOException {
		for (final String kind : new String[] { "LO", "OB", "UN", "UT", "CS" }) {
			assertRead(new TinyDicom(TinyDicom.EXPLICIT).value(OF_VENDOR, kind,
				new byte[7]));
		}
	}

	/** Some scanners write it where they mean 10, and ImageJ knows. */
	@Test
	public void aLengthOf13MayBeWrong() throws IOException {
		assertRead(new TinyDicom(TinyDicom.EXPLICIT).start(OF_VENDOR, "LO", 13)
			.write(new byte[10]));
	}

	@ParameterizedTest
	@CsvSource({ "1.2.840.10008.1.2.4.50, JPEG", "1.2.840.10008.1.2.4.70, JPEG",
		"1.2.840.10008.1.2.4.80, JPEG-LS", "1.2.840.10008.1.2.4.90, JPEG 2000",
		"1.2.840.10008.1.2.4.91, JPEG 2000", "1.2.840.10008.1.2.4.102, MPEG",
		"1.2.840.10008.1.2.4.110, JPEG XL", "1.2.840.10008.1.2.4.201, JPEG 2000",
		"1.2.840.10008.1.2.5, RLE", "1.2.840.10008.1.2.1.99, Deflate",
		"1.2.840.10008.1.2.4.9, unknown", "1.2.840.10008.1.2.4.1234567, unknown",
		"1.3.46.1.2.5, 1.3.46.1.2.5" })
	public void compressionsAreNamed(final String uid, final String name)
		throws IOException
	{
		final String path = folder.resolve("a.dcm").toString();
		assertRefused(new TinyDicom(uid).size(WIDTH, HEIGHT, 3, 8).pixels(
			picture()), path + " cannot be opened: it is a DICOM file with " + name +
				" compression, which is not read.");
	}

	/** It used to open a window, or to be written between the results. */
	private void assertRefused(final TinyDicom file, final String words)
		throws IOException
	{
		final PrintStream out = System.out;
		final ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, "UTF-8"));
		try {
			final String sentence = assertThrows(IOException.class, () -> open(file))
				.getMessage();
			assertTrue(sentence.contains(words), sentence);
		}
		finally {
			System.setOut(out);
		}
		assertEquals("", said.toString("UTF-8"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 0x7FFFFFF0, 0xFFFFFFF0, 100_000 })
	public void absurdLengthsAreRefused(final int length) throws IOException {
		for (final String kind : new String[] { "OB", "OW", "UN", "UT" }) {
			assertCut(new TinyDicom(TinyDicom.EXPLICIT).start(OF_VENDOR, kind,
				length));
			assertCut(new TinyDicom(TinyDicom.EXPLICIT).start(SEQUENCE, "SQ",
				UNDEFINED).start(OF_VENDOR, kind, length));
		}
		assertCut(new TinyDicom(TinyDicom.IMPLICIT).start(OF_VENDOR, "", length));
		assertCut(new TinyDicom(TinyDicom.IMPLICIT).start(0x00281201, "", length));
		assertCut(new TinyDicom(TinyDicom.IMPLICIT).start(TinyDicom.COLORS, "",
			length));
		assertCut(new TinyDicom(TinyDicom.EXPLICIT).start(ICON, "SQ", length));
	}

	/** ImageJ asked for a gigabyte of a file of five thousand bytes. */
	@ParameterizedTest
	@ValueSource(ints = { 1, 2, 4, 7 })
	public void aSequenceWithoutRoomForAnItemIsRefused(final int length)
		throws IOException
	{
		for (final int tag : new int[] { SEQUENCE, 0x00080099 }) {
			assertRefused(new TinyDicom(TinyDicom.IMPLICIT).start(tag, "SQ", length)
				.start(ITEM, "", 10).number(TinyDicom.ROWS, 7).size(WIDTH, HEIGHT, 3, 8)
				.pixels(picture()), "is damaged: a sequence in it is too short");
		}
	}

	private void assertCut(final TinyDicom begun) throws IOException {
		assertRefused(begun.size(WIDTH, HEIGHT, 3, 8).pixels(picture()),
			"its end is missing");
	}

	/** There is no memory for so many pixels. */
	@Test
	public void missingPixelsAreMissed() throws IOException {
		assertRefused(new TinyDicom(TinyDicom.EXPLICIT).size(60000, 60000, 1, 16)
			.pixels(picture()), "its end is missing");
		assertRefused(new TinyDicom(TinyDicom.EXPLICIT).size(WIDTH, HEIGHT + 1, 3,
			8).pixels(picture()), "its end is missing");
	}

	@Test
	public void theHeaderSaysHowManyBytesThereAre() throws IOException {
		final DicomHeader header = new DicomHeader(Files.write(folder.resolve(
			"a.dcm"), new TinyDicom(TinyDicom.EXPLICIT).text(0x00280008, "IS", "3")
				.size(WIDTH, HEIGHT, 1, 16).pixels(picture()).bytes()));
		assertEquals(3 * 2 * WIDTH * HEIGHT, header.bytes());
	}

	/** ImageJ takes them for gray, and for 8 bits. */
	@Test
	public void otherColorsAreNamed() throws IOException {
		assertRefused(new TinyDicom(TinyDicom.EXPLICIT).size(WIDTH, HEIGHT, 3, 8)
			.text(TinyDicom.COLORS, "CS", "YBR_FULL").pixels(picture()),
			"it is a DICOM file of YBR_FULL colors, which is not read");
		assertRefused(new TinyDicom(TinyDicom.EXPLICIT).size(WIDTH / 2, HEIGHT, 3,
			16).pixels(picture()), "with colors of 16 bits a channel");
		assertRefused(new TinyDicom(TinyDicom.EXPLICIT).size(WIDTH, HEIGHT / 2, 4,
			8).pixels(picture()), "of 4 samples a pixel");
	}

	@Test
	public void aFileWithoutPixelsIsNoImage() throws IOException {
		assertRefused(new TinyDicom(TinyDicom.EXPLICIT), "it is not an image");
		assertRefused(new TinyDicom(TinyDicom.EXPLICIT).start(TinyDicom.PIXELS,
			"OB", UNDEFINED), "it is not an image");
		assertRefused(new TinyDicom(TinyDicom.EXPLICIT).pixels(picture()),
			"it is not an image");
	}

	@Test
	public void grayPixelsAreThoseOfImageJ() throws IOException {
		final ImagePlus image = open(new TinyDicom(TinyDicom.IMPLICIT).size(WIDTH,
			HEIGHT, 1, 16).pixels(picture()));
		final DICOM other = new DICOM();
		other.open(folder.resolve("a.dcm").toString());
		assertArrayEquals((short[]) other.getProcessor().getPixels(),
			(short[]) image.getProcessor().getPixels());
	}
}
