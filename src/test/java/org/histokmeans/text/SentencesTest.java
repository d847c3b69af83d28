
package org.histokmeans.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tests {@link Sentences}. */
public class SentencesTest {

	@Test
	public void linesAreShortAndLoseNothing() {
		final String lines = Sentences.inLines(Messages.CHANNELS);
		assertEquals(Messages.CHANNELS, lines.replace('\n', ' '));
		for (final String line : lines.split("\n")) {
			assertTrue(line.length() <= 70, line);
		}
		assertEquals(3, lines.split("\n").length);
	}

	@Test
	public void aLongPathStaysWhole() {
		final String path = new String(new char[90]).replace('\0', 'x');
		assertEquals(path + "\nis a folder.", Sentences.inLines(path +
			" is a folder."));
		assertEquals("", Sentences.inLines(""));
	}

	@Test
	public void aLineMayBeFull() {
		final String words = new String(new char[35]).replace("\0", "x ").trim();
		assertEquals(69, words.length());
		assertEquals(words, Sentences.inLines(words));
		assertEquals(words + "\nx", Sentences.inLines(words + " x"));
	}
}
