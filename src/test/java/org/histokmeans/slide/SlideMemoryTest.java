
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.parallel.Workers;
import org.histokmeans.raster.PixelSize;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** How much memory a slide needs. */
public class SlideMemoryTest {

	@TempDir
	public Path folder;

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
		final double one = SlideMemory.needed(new SlideLevel(9000, 9000, 256, 256,
			1), 2);
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

	/** Such sides are only said to be. */
	@Test
	public void sidesBeyondAllMemoryAreASentence() {
		final int side = Integer.MAX_VALUE;
		final SlideLevel lying = new SlideLevel(side, side, side, side, 1);
		assertTrue(SlideMemory.needed(lying, 2) > 1e20);
		assertThrows(IOException.class, () -> SlideMemory.check(Paths.get("a.svs"),
			lying, 2));
	}

	@Test
	public void trainingNeedsItToo() throws IOException {
		assumeTrue(Runtime.getRuntime().maxMemory() < 12L << 30,
			"Java may use more than is ever needed here.");
		final Path path = folder.resolve("a.tif");
		LabelPyramidTest.write(path, new PyramidTags(1024, 1024, new int[] {
			0xFFFFFF, 0 }, PixelSize.UNKNOWN), new int[1024 * 1024], 512);
		final Workers many = Workers.of(1000);
		final IOException failure = assertThrows(IOException.class,
			() -> new SlideSource("a", path, 0).count(many));
		assertTrue(failure.getMessage().contains("with 1000 threads"), failure
			.getMessage());
	}
}
