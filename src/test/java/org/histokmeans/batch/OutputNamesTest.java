
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.CRC32;

import org.junit.jupiter.api.Test;

/** Tests {@link OutputNames}. */
public class OutputNamesTest {

	private static final int FOLDERS = 2000;

	private static final String LONG = new String(new char[236]).replace("\0",
		"n");

	private static final String[] STEMS = { "a", "A", "b", "a.png", "a.tif",
		"\u00e4", "a\u0308", "\u00c4", "\u0131", "I", "i", "K", "\u212a", "\u00df",
		"ss", "batch", LONG, LONG + "mmmm", LONG + "mmmmm.png" };

	private static final String[] ENDINGS = { "", ".png", ".PNG", ".tif", ".tiff",
		".bmp", ".png.bmp", ".tif.png" };

	@Test
	public void aloneAnImageLosesItsEnding() {
		assertEquals("a", new OutputNames(Arrays.asList("a.png", "b.tif")).base(
			"a.png"));
	}

	/** Names of folders are drawn from few parts, and made of bases given. */
	@Test
	public void noTwoImagesShareABase() {
		final Random random = new Random(11);
		for (int folder = 0; folder < FOLDERS; folder++) {
			final Set<String> names = new TreeSet<>();
			for (int i = random.nextInt(8); i >= 0; i--) {
				names.add(name(random));
			}
			for (int round = 0; round < 4; round++) {
				check(names);
				final List<String> list = new ArrayList<>(names);
				final String name = list.get(random.nextInt(list.size()));
				names.add(fit(new OutputNames(names).base(name) + ENDINGS[random
					.nextInt(ENDINGS.length)]));
				names.add(fit(name + "-" + sum(name) + ENDINGS[random.nextInt(
					ENDINGS.length)]));
			}
		}
	}

	private static String name(final Random random) {
		return fit(STEMS[random.nextInt(STEMS.length)] + ENDINGS[random.nextInt(
			ENDINGS.length)]);
	}

	/** No file system has longer names. */
	private static String fit(final String name) {
		return name.length() <= 255 ? name : name.substring(0, 255);
	}

	private static void check(final Set<String> names) {
		final OutputNames outputs = new OutputNames(names);
		final List<String> reversed = new ArrayList<>(names);
		Collections.reverse(reversed);
		final OutputNames others = new OutputNames(reversed);
		final Set<String> bases = new HashSet<>();
		for (final String name : names) {
			final String base = outputs.base(name);
			assertTrue(bases.add(folded(base)), names + " share " + base);
			assertTrue(base.getBytes(StandardCharsets.UTF_8).length <= 241, base);
			assertTrue(OutputNames.canGive(name, base), name + ": " + base);
			assertEquals(base, others.base(name));
		}
	}

	private static String folded(final String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toLowerCase(
			Locale.ROOT);
	}

	private static String sum(final String name) {
		final CRC32 sum = new CRC32();
		sum.update(name.getBytes(StandardCharsets.UTF_8));
		return String.format("%08x", sum.getValue());
	}

	@Test
	public void theNameThatAnotherWouldGetIsTakenByItsFile() {
		final String summed = "a.png-" + sum("a.png");
		final List<String> names = Arrays.asList("a.png", "a.tif", "a.png.bmp",
			summed + ".bmp");
		assertEquals(summed, new OutputNames(names).base(summed + ".bmp"));
		assertEquals(summed + "-2", new OutputNames(names).base("a.png"));
	}

	/** Two names of one checksum: "plumless" and "buckeroo" are known for it. */
	@Test
	public void sameChecksumsGetNumbers() {
		assertEquals(sum("plumless"), sum("buckeroo"));
		assertTrue(OutputNames.canGive("x.png", "x.png-" + sum("x.png") + "-2"));
	}

	@Test
	public void foldersNamedAsStateFilesGetOtherNames() {
		assertEquals("", OutputNames.folder(""));
		assertEquals("a/batch.json/", OutputNames.folder("a/batch.json/"));
		assertEquals("batch.json-images/a/", OutputNames.folder("batch.json/a/"));
		assertEquals("Results.CSV-images/", OutputNames.folder("Results.CSV/"));
		assertEquals("batch.json-images-images/", OutputNames.folder(
			"batch.json-images/"));
		assertEquals("batch.jsons/", OutputNames.folder("batch.jsons/"));
	}

	@Test
	public void noOtherBaseCanBeGiven() {
		for (final String base : new String[] { "", "b", "A", "a.tif", "..", "../a",
			"a/", "a.png-", "a.png-00000000", "a.png-" + sum("a.png") + "-1",
			"a.png-" + sum("a.png") + "-x" })
		{
			assertFalse(OutputNames.canGive("a.png", base), base);
		}
	}
}
