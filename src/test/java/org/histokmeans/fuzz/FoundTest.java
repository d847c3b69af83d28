
package org.histokmeans.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.text.FileMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What {@link FuzzTest} found, made small. */
public class FoundTest {

	@TempDir
	public Path folder;

	/** The number of colors stands in the bytes 46 to 49. */
	@Test
	public void aBitmapOfTooManyColorsIsRefused() throws Exception {
		final byte[] bytes = seed("a.bmp", 1).bytes();
		for (int i = 46; i < 50; i++) {
			bytes[i] = 0x7f;
		}
		assertNoFault(new Seed("a.bmp", bytes));
	}

	/** It says that it is 10,289,200 pixels wide; its strip is much shorter. */
	@Test
	public void aTiffOfFarFewerBytesThanPixelsIsRefused() throws Exception {
		final byte[] bytes = seed("stack.tif", 0).bytes();
		bytes[bytes[0] == 'I' ? 32 : 31] = (byte) 157;
		assertNoFault(new Seed("stack.tif", bytes));
	}

	/** The second page is narrower, and the strip of the first too short. */
	@Test
	public void pagesOfTwoWidthsFillNoMemory() throws Exception {
		final byte[] bytes = seed("stack.tif", 0).bytes();
		bytes[bytes[0] == 'I' ? 30 : 33] = 92;
		assertNoFault(new Seed("stack.tif", bytes));
	}

	/** ImageJ guesses from the first four bytes that it is DICOM. */
	@Test
	public void whatOnlyBeginsLikeDicomIsNoImage() throws Exception {
		for (final String name : new String[] { "a.jpg", "a.png" }) {
			final byte[] bytes = seed(name, 0).bytes();
			System.arraycopy(new byte[] { 8, 0, 0, 0 }, 0, bytes, 0, 4);
			assertNoFault(new Seed(name, bytes));
		}
	}

	/** Its size stands in the bytes 6 to 9, and its picture is as before. */
	@Test
	public void aGifThatClaimsTwoGigapixelsFillsNoMemory() throws Exception {
		final byte[] bytes = seed("a.gif", 0).bytes();
		System.arraycopy(new byte[] { -1, -1, -1, 127 }, 0, bytes, 6, 4);
		assertNoFault(new Seed("a.gif", bytes));
	}

	/** How many properties ImageJ stored stands behind their kind. */
	@Test
	public void aLabelImageOfTooManyPropertiesIsDamaged() throws Exception {
		final Seed seed = new LabelsTarget().seeds().get(2);
		final byte[] bytes = seed.bytes();
		final boolean isLittle = bytes[0] == 'I';
		final int kind = new String(bytes, StandardCharsets.ISO_8859_1).indexOf(
			isLittle ? "porp" : "prop");
		bytes[kind + (isLittle ? 7 : 4)] = 0x40;
		final Path file = Files.write(folder.resolve(seed.name()), bytes);
		assertEquals(String.format(FileMessages.TIFF_HEADER, file), assertThrows(
			IOException.class, () -> new LabelsTarget().read(seed, bytes, folder))
			.getMessage());
	}

	private static Seed seed(final String name, final int number)
		throws IOException
	{
		return new ImageTarget().seeds().stream().filter(seed -> seed.name().equals(
			name)).skip(number).findFirst().get();
	}

	private void assertNoFault(final Seed seed) throws Exception {
		final Fuzzer fuzzer = new Fuzzer(new ImageTarget(), 1, folder, Paths.get(
			"target", "fuzz"));
		fuzzer.run(seed, seed.bytes());
		assertEquals("", String.join("\n", fuzzer.faults()));
	}
}
