
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import net.imglib2.Interval;

import org.histokmeans.raster.PixelSize;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides as OpenSlide reads them; without the library, tests are skipped. */
public class OpenSlideTest {

	@TempDir
	public Path folder;

	@BeforeAll
	public static void needsTheLibrary() {
		assumeTrue(OpenSlideLibrary.find() != null,
			"OpenSlide is not on this machine.");
	}

	private static Path data(final String name) {
		final File file = new File(System.getProperty("histokmeans.data", ""),
			name);
		assumeTrue(file.isFile(), "There is no " + file +
			"; set -Dhistokmeans.data.");
		return file.toPath();
	}

	@Test
	public void aSlideOfAperioHasThePixelsOfTheOwnReader() throws IOException {
		assertSame(data("CMU-1-Small-Region.svs"));
	}

	@Test
	public void aPyramidHasThePixelsOfTheOwnReader() throws IOException {
		assertSame(data("cmu-pyramid-1024.tif"));
	}

	private static void assertSame(final Path path) throws IOException {
		try (TileSource own = new TiffSlide(path);
				TileSource other = new OpenSlide(path))
		{
			assertEquals(own.levels().size(), other.levels().size());
			for (int level = 0; level < own.levels().size(); level++) {
				final SlideLevel size = own.levels().get(level);
				assertEquals(size.width(), other.levels().get(level).width());
				assertEquals(size.downsample(), other.levels().get(level).downsample(),
					1e-9);
				assertArrayEquals(pixels(own, level), pixels(other, level));
			}
		}
	}

	private static int[] pixels(final TileSource slide, final int level)
		throws IOException
	{
		final SlideLevel size = slide.levels().get(level);
		final int[] argb = new int[size.width() * size.height()];
		try (TileReader reader = slide.reader(level)) {
			reader.read(0, 0, size.width(), size.height(), argb);
		}
		for (int i = 0; i < argb.length; i++) {
			argb[i] |= 0xFF000000;
		}
		return argb;
	}

	/** Sides that are not even have a level of half their size, rounded up. */
	@Test
	public void aPixelOfALevelIsTheSameInEveryRegion() throws IOException {
		final Path path = folder.resolve("a.tif");
		LabelPyramidTest.write(path, new PyramidTags(2301, 1699, new int[] {
			0xFFFFFF, 0x5A3C82, 0xDC96BE, 0xF4F2F5 }, PixelSize.UNKNOWN),
			LabelPyramidTest.labels(2301, 1699, 3), 512);
		try (TileSource slide = new OpenSlide(path)) {
			final SlideLevel level = slide.levels().get(1);
			assertNotEquals(2, level.downsample());
			final int[] whole = pixels(slide, 1);
			for (final int side : new int[] { 37, 256, 1024 }) {
				final int[] parts = new int[whole.length];
				try (TileReader reader = slide.reader(1)) {
					for (final Interval part : new RegionGrid(level.width(), level
						.height(), side, side))
					{
						copy(reader, part, parts, level.width());
					}
				}
				assertArrayEquals(whole, parts);
			}
		}
	}

	private static void copy(final TileReader reader, final Interval part,
		final int[] argb, final int width) throws IOException
	{
		final int columns = (int) part.dimension(0);
		final int[] region = new int[columns * (int) part.dimension(1)];
		reader.read((int) part.min(0), (int) part.min(1), columns, (int) part
			.dimension(1), region);
		for (int i = 0; i < region.length; i++) {
			argb[(int) (part.min(1) + i / columns) * width + (int) part.min(0) + i %
				columns] = region[i] | 0xFF000000;
		}
	}

	@Test
	public void theSizeOfAPixelIsTheSame() throws IOException {
		final Path path = data("CMU-1-Small-Region.svs");
		try (TileSource own = new TiffSlide(path);
				TileSource other = new OpenSlide(path))
		{
			assertEquals(own.pixelSize().width(), other.pixelSize().width());
			assertEquals(0.499, other.pixelSize().height());
		}
	}

	@Test
	public void whatIsNoSlideIsASentence() throws IOException {
		final Path path = folder.resolve("a.mrxs");
		Files.write(path, new byte[] { 1, 2, 3, 4, 5 });
		final IOException failure = assertThrows(IOException.class, () -> Slides
			.open(path, 0));
		assertTrue(failure.getMessage().startsWith(path +
			" cannot be read by tiles: it is no slide"), failure.getMessage());
	}
}
