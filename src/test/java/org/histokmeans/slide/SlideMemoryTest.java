
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Paths;

import org.junit.jupiter.api.Test;

/** How much memory a slide needs. */
public class SlideMemoryTest {

	private static SlideLevel tiled(final int side) {
		return new SlideLevel(side, side, 256, 256, 1);
	}

	@Test
	public void largeSlidesFitIntoLittleMemory() {
		assertTrue(SlideMemory.needed(tiled(20_000), 2) <= 256L << 20);
		assertTrue(SlideMemory.needed(tiled(50_000), 2) <= 384L << 20);
	}

	@Test
	public void itGrowsWithThreadsAndWidthButNotWithHeight() {
		final long one = SlideMemory.needed(new SlideLevel(9000, 9000, 256, 256, 1),
			2);
		assertTrue(one == SlideMemory.needed(new SlideLevel(9000, 90_000, 256, 256,
			1), 2));
		assertTrue(one < SlideMemory.needed(new SlideLevel(90_000, 9000, 256, 256,
			1), 2));
		assertTrue(one < SlideMemory.needed(new SlideLevel(9000, 9000, 256, 256, 1),
			3));
	}

	@Test
	public void tooLittleIsASentenceThatSaysHowMuch() {
		final SlideLevel oneStrip = new SlideLevel(60_000, 60_000, 60_000, 60_000,
			1);
		final IOException failure = assertThrows(IOException.class,
			() -> SlideMemory.check(Paths.get("a.svs"), oneStrip, 2));
		assertTrue(failure.getMessage().matches(
			"a\\.svs needs about \\d{5,6} MB of memory to be read by tiles with 2 " +
				"threads, but Java may use \\d+ MB\\. .*-Xmx\\d+m.*"), failure
					.getMessage());
		assertDoesNotThrow(() -> SlideMemory.check(Paths.get("a.svs"), tiled(9000),
			1));
	}
}
