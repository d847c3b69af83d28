
package org.histokmeans.imagefile;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.fuzz.TinyFits;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What ImageJ reads of FITS, and sentences for the rest. */
public class FitsFilesTest {

	private static final int SIDE = 16;

	@TempDir
	public Path folder;

	@Test
	public void aWholeFileIsRead() throws IOException {
		final ImagePlus image = ImageFiles.open(file(TinyFits.of(SIDE, 16)));
		assertEquals(SIDE, image.getWidth());
		assertEquals(SIDE, image.getHeight());
	}

	private Path file(final byte[] bytes) throws IOException {
		return Files.write(folder.resolve("a.fits"), bytes);
	}

	@Test
	public void theHeaderSaysHowManyBytesThereAre() throws IOException {
		assertEquals(2.0 * SIDE * SIDE, new FitsHeader(file(TinyFits.of(SIDE, 16)))
			.bytes());
		assertEquals(4.0 * SIDE * SIDE, new FitsHeader(file(TinyFits.of(SIDE, -32)))
			.bytes());
	}

	/** There is no memory for so many pixels. */
	@Test
	public void farTooFewBytesAreTruncated() throws IOException {
		assertRefused(TinyFits.of(60000, 16), "its end is missing");
	}

	@Test
	public void aHeaderWithoutEndIsTruncated() throws IOException {
		assertRefused("SIMPLE  =                    T".getBytes("US-ASCII"),
			"its end is missing");
	}

	@Test
	public void otherNumbersOfBitsAreNamed() throws IOException {
		assertRefused(TinyFits.of(SIDE, 12), "it is a FITS file of 12 bits");
	}

	@Test
	public void aHeaderWithoutSizeIsNoImage() throws IOException {
		assertRefused(TinyFits.of(0, 16), "it is not an image");
	}

	@Test
	public void whatOnlyBeginsLikeFitsIsNoImage() throws IOException {
		final byte[] bytes = TinyFits.of(SIDE, 16);
		bytes[4] = 'X';
		assertRefused(bytes, "it is not an image");
	}

	/** ImageJ's own words used to stand between the results. */
	private void assertRefused(final byte[] bytes, final String words)
		throws IOException
	{
		final PrintStream out = System.out;
		final ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setOut(new PrintStream(said, true, "UTF-8"));
		try {
			final String sentence = assertThrows(IOException.class, () -> ImageFiles
				.open(file(bytes))).getMessage();
			assertTrue(sentence.contains(words), sentence);
		}
		finally {
			System.setOut(out);
		}
		assertEquals("", said.toString("UTF-8"));
	}
}
