
package org.histokmeans.imagefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** DICOM and FITS files that say that they are larger than they are. */
public class ClaimedBytesTest {

	private static final int SIDE = 16;

	@TempDir
	public Path folder;

	@Test
	public void wholeFilesAreRead() throws IOException {
		assertSide(open("a.dcm", dicom(SIDE)));
		assertSide(open("a.fits", fits(SIDE)));
	}

	private static void assertSide(final ImagePlus image) {
		assertEquals(SIDE, image.getWidth());
		assertEquals(SIDE, image.getHeight());
	}

	/** There is no memory for so many pixels. */
	@Test
	public void farTooFewBytesAreTruncated() throws IOException {
		assertTruncated("a.dcm", dicom(60000));
		assertTruncated("a.fits", fits(60000));
	}

	private void assertTruncated(final String name, final byte[] bytes) {
		final String sentence = assertThrows(IOException.class, () -> open(name,
			bytes)).getMessage();
		assertTrue(sentence.contains("its end is missing"), sentence);
	}

	@Test
	public void theHeaderSaysHowManyBytesThereAre() throws IOException {
		assertEquals(2.0 * SIDE * SIDE, ClaimedBytes.ofDicom(Files.write(folder
			.resolve("b.dcm"), dicom(SIDE))));
		assertEquals(2.0 * SIDE * SIDE, ClaimedBytes.ofFits(Files.write(folder
			.resolve("b.fits"), fits(SIDE))));
	}

	private ImagePlus open(final String name, final byte[] bytes)
		throws IOException
	{
		return ImageFiles.open(Files.write(folder.resolve(name), bytes));
	}

	/** 16 bits, little-endian, as plainly as possible. */
	private static byte[] dicom(final int side) {
		final ByteBuffer file = ByteBuffer.allocate(4096).order(
			ByteOrder.LITTLE_ENDIAN);
		file.position(128);
		file.put("DICM".getBytes(StandardCharsets.US_ASCII));
		final int[][] elements = { { 0x02, 1 }, { 0x10, side }, { 0x11, side }, {
			0x100, 16 } };
		for (final int[] element : elements) {
			file.putShort((short) 0x28).putShort((short) element[0]).put((byte) 'U')
				.put((byte) 'S').putShort((short) 2).putShort((short) element[1]);
		}
		file.putShort((short) 0x7FE0).putShort((short) 0x10).put((byte) 'O').put(
			(byte) 'W').putShort((short) 0).putInt(2 * SIDE * SIDE);
		return Arrays.copyOf(file.array(), file.position() + 2 * SIDE * SIDE);
	}

	private static byte[] fits(final int side) {
		final ByteArrayOutputStream file = new ByteArrayOutputStream();
		for (final String card : new String[] { "SIMPLE  = T", "BITPIX  = 16",
			"NAXIS   = 2", "NAXIS1  = " + side, "NAXIS2  = " + side,
			"COMMENT NAXIS1  = 90000", "END" })
		{
			final byte[] bytes = String.format("%-80s", card).getBytes(
				StandardCharsets.US_ASCII);
			file.write(bytes, 0, bytes.length);
		}
		final byte[] header = Arrays.copyOf(file.toByteArray(), 2880);
		Arrays.fill(header, file.size(), header.length, (byte) ' ');
		return Arrays.copyOf(header, 2880 + 2 * SIDE * SIDE);
	}
}
