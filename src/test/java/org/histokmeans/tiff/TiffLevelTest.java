
package org.histokmeans.tiff;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Regions of images in tiles and strips are those of the whole image. */
public class TiffLevelTest {

	private static final int SIDE = 32;

	@TempDir
	public Path folder;

	/** In tiles of the tissue's colors, from the top left on. */
	private static MadeTiff tiled(final int width, final int height) {
		final MadeTiff page = new MadeTiff(width, height).tiles(SIDE, SIDE);
		for (int y = 0; y < height; y += SIDE) {
			for (int x = 0; x < width; x += SIDE) {
				page.block(Tissue.samples(x, y, SIDE, SIDE, Tissue.RGB));
			}
		}
		return page;
	}

	private Path file(final MadeTiff... pages) throws IOException {
		final Path path = folder.resolve("a.tif");
		MadeTiff.write(path, pages);
		return path;
	}

	private static int[] region(final TiffLevel level, final int x, final int y,
		final int width, final int height) throws IOException
	{
		final int[] rgb = new int[width * height];
		level.check();
		try (TiffLevel.RegionReader reader = level.reader()) {
			reader.read(x, y, width, height, rgb);
		}
		return rgb;
	}

	private static void assertRegionsAreOfTheWhole(final Path path)
		throws IOException
	{
		try (TiffFile file = new TiffFile(path)) {
			final int[] whole = (int[]) file.read().planes().get(0);
			final TiffLevel level = file.levels().get(0);
			final int w = level.width();
			final int h = level.height();
			assertArrayEquals(whole, region(level, 0, 0, w, h));
			final Random random = new Random(7);
			for (int i = 0; i < 20; i++) {
				final int x = random.nextInt(w);
				final int y = random.nextInt(h);
				final int width = 1 + random.nextInt(Math.min(w - x, 600));
				final int height = 1 + random.nextInt(Math.min(h - y, 600));
				assertArrayEquals(part(whole, w, x, y, width, height), region(level, x,
					y, width, height));
			}
		}
	}

	private static int[] part(final int[] whole, final int w, final int x,
		final int y, final int width, final int height)
	{
		final int[] part = new int[width * height];
		Arrays.setAll(part, i -> whole[(y + i / width) * w + x + i % width]);
		return part;
	}

	@Test
	public void regionsOfTilesAreThoseOfTheImage() throws IOException {
		assertRegionsAreOfTheWhole(file(tiled(90, 50)));
	}

	@Test
	public void regionsOfStripsAreThoseOfTheImage() throws IOException {
		final MadeTiff page = new MadeTiff(Tissue.WIDTH, Tissue.HEIGHT).set(278,
			MadeTiff.LONG, 7);
		for (int y = 0; y < Tissue.HEIGHT; y += 7) {
			page.block(Tissue.samples(0, y, Tissue.WIDTH, Math.min(7, Tissue.HEIGHT -
				y), Tissue.RGB));
		}
		assertRegionsAreOfTheWhole(file(page));
	}

	@Test
	public void regionsOfARealSlideAreThoseOfTheImage() throws IOException {
		final File slide = new File(System.getProperty("histokmeans.data", ""),
			"CMU-1-Small-Region.svs");
		Assumptions.assumeTrue(slide.isFile(), "There is no " + slide +
			"; set -Dhistokmeans.data.");
		assertRegionsAreOfTheWhole(slide.toPath());
		try (TiffFile file = new TiffFile(slide.toPath())) {
			assertEquals(1, file.levels().size(), "label and macro are no levels");
			assertEquals(0.499, file.pixelSize().width());
		}
	}

	@Test
	public void smallerCopiesAreLevelsAndOtherPagesAreNot() throws IOException {
		final Path path = file(tiled(90, 50), tiled(32, 32), tiled(45, 25), tiled(
			23, 13).set(254, MadeTiff.LONG, 1), new MadeTiff(45, 25).block(Tissue
				.samples(0, 0, 45, 25, Tissue.RGB)));
		try (TiffFile file = new TiffFile(path)) {
			final List<String> sizes = file.levels().stream().map(level -> level
				.width() + "x" + level.height()).collect(Collectors.toList());
			assertEquals(Arrays.asList("90x50", "45x25", "23x13"), sizes);
		}
	}

	@Test
	public void aDamagedCopyKeepsItsNumberAndTheOthersAreRead()
		throws IOException
	{
		final Path path = file(tiled(90, 50), tiled(45, 25).set(322, MadeTiff.LONG,
			0), tiled(23, 13).set(254, MadeTiff.LONG, 1));
		try (TiffFile file = new TiffFile(path)) {
			final List<TiffLevel> levels = file.levels();
			assertEquals(23, levels.get(2).width());
			assertTrue(levels.get(1).isDamaged());
			for (final int number : new int[] { 0, 2 }) {
				assertFalse(levels.get(number).isDamaged());
				levels.get(number).check();
			}
			assertTrue(assertThrows(IOException.class, levels.get(1)::check)
				.getMessage().endsWith("(It is in level 1 of the slide.)"));
			assertThrows(IOException.class, levels.get(1)::reader);
		}
	}

	/** 2^64 bytes and more: what is left of them is a number below 0. */
	@Test
	public void moreBytesThanFitIntoANumberAreTooMany() throws IOException {
		final MadeTiff page = new MadeTiff(1 << 30, 1 << 30).set(277,
			MadeTiff.SHORT, 12).set(259, MadeTiff.SHORT, Compressions.DEFLATE).set(
				258, MadeTiff.SHORT, 8);
		assertTrue(sentence(file(page.block(new byte[500]))).contains(
			"from column 0, row 0 on cannot be read"));
	}

	@Test
	public void pixelsBeyondTheEndAreFoundBeforeAnyAreRead() throws IOException {
		final MadeTiff page = new MadeTiff(8, 8).set(273, MadeTiff.LONG, 1 << 30);
		assertTrue(sentence(file(page.block(new byte[192]))).contains(
			"its end is missing"));
	}

	@Test
	public void aTileThatDoesNotDecodeIsNamed() throws IOException {
		final MadeTiff page = new MadeTiff(64, 32).tiles(SIDE, SIDE).set(259,
			MadeTiff.SHORT, Compressions.DEFLATE);
		page.block(new byte[500]).block(new byte[500]);
		final Path path = file(page);
		try (TiffFile file = new TiffFile(path)) {
			final TiffLevel level = file.levels().get(0);
			final IOException failure = assertThrows(IOException.class, () -> region(
				level, 40, 3, 5, 5));
			assertTrue(failure.getMessage().contains("from column 32, row 0 on"),
				failure.getMessage());
		}
	}

	@Test
	public void grayIsRefused() throws IOException {
		final MadeTiff page = new MadeTiff(8, 8).set(258, MadeTiff.SHORT, 8).set(
			262, MadeTiff.SHORT, 1).set(277, MadeTiff.SHORT, 1).block(new byte[64]);
		assertTrue(sentence(file(page)).contains("K-means needs colors"));
	}

	@Test
	public void aStackIsRefused() throws IOException {
		final Path path = file(tiled(90, 50), tiled(90, 50));
		try (TiffFile file = new TiffFile(path)) {
			assertTrue(assertThrows(IOException.class, file::levels).getMessage()
				.contains("has 2 slices"));
		}
	}

	@Test
	public void aLoopOfDirectoriesEnds() throws IOException {
		final Path path = file(tiled(90, 50));
		final byte[] bytes = Files.readAllBytes(path);
		// behind the 10 entries of the only directory: where the next one is
		final int first = bytes[4] & 0xFF | (bytes[5] & 0xFF) << 8 | (bytes[6] &
			0xFF) << 16;
		final int next = first + 2 + 12 * (bytes[first] & 0xFF);
		System.arraycopy(bytes, 4, bytes, next, 4);
		Files.write(path, bytes);
		try (TiffFile file = new TiffFile(path)) {
			assertEquals(1, file.levels().size());
		}
	}

	private static String sentence(final Path path) throws IOException {
		try (TiffFile file = new TiffFile(path)) {
			final TiffLevel level = file.levels().get(0);
			return assertThrows(IOException.class, level::check).getMessage();
		}
	}
}
