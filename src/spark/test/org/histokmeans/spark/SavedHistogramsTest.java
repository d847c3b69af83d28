
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class SavedHistogramsTest {

	private static final CohortSlide SLIDE = new CohortSlide("a.svs",
		"file:/x/a.svs", "12 34");

	private static final CohortSlide OTHER = new CohortSlide("b.svs",
		"file:/x/b.svs", "12 34");

	@TempDir
	public Path folder;

	private SavedHistograms saved;

	@BeforeEach
	public void save() throws IOException {
		Files.createDirectories(folder.resolve(SavedHistograms.FOLDER));
		saved = of(0);
		saved.saveWhole(SLIDE, counted());
	}

	private SavedHistograms of(final int level) {
		return new SavedHistograms(new DiskStorage(), "file:" + folder, level);
	}

	private static SavedHistograms.Counted counted() {
		return new SavedHistograms.Counted(new SlideHeader(5, 6, 7, 8, "odd"),
			new byte[] { 0, 0, 0, 0 });
	}

	@Test
	public void theyAreReadBack() throws IOException {
		final SavedHistograms.Counted read = saved.whole(SLIDE);
		assertArrayEquals(counted().bytes(), read.bytes());
		assertEquals(5, read.header().width());
		assertEquals(6, read.header().height());
		assertEquals("odd", read.header().remark());
	}

	@Test
	public void thoseOfAnotherFileOrLevelAreNotThere() throws IOException {
		assertNull(saved.whole(new CohortSlide("a.svs", "file:/x/a.svs", "12 35")));
		assertNull(saved.whole(new CohortSlide("b.svs", "file:/x/b.svs", "12 34")));
		assertNull(of(1).whole(SLIDE));
	}

	@Test
	public void oneDamagedByteIsNoticed() throws IOException {
		final Path file = file();
		final byte[] bytes = Files.readAllBytes(file);
		for (int i = 0; i < bytes.length; i += 5) {
			final byte[] damaged = bytes.clone();
			damaged[i] ^= 1;
			Files.write(file, damaged);
			assertNull(saved.whole(SLIDE), "byte " + i);
		}
		Files.write(file, new byte[3]);
		assertNull(saved.whole(SLIDE));
	}

	private Path file() throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(
			SavedHistograms.FOLDER)))
		{
			return files.iterator().next();
		}
	}

	@Test
	public void rangesGoAndSlidesStay() throws IOException {
		saved.saveRange(SLIDE, 2, 4, counted());
		assertArrayEquals(counted().bytes(), saved.range(SLIDE, 2, 4).bytes());
		assertNull(saved.range(SLIDE, 2, 5));
		saved.deleteRanges(Collections.singleton(OTHER));
		saved.deleteRange(SLIDE, 2, 5);
		assertNotNull(saved.range(SLIDE, 2, 4));
		saved.deleteRange(SLIDE, 2, 4);
		assertNull(saved.range(SLIDE, 2, 4));
		assertEquals(7, saved.whole(SLIDE).header().parts());
	}

	@Test
	public void allRangesOfASlideGo() throws IOException {
		saved.saveRange(SLIDE, 0, 4, counted());
		saved.saveRange(SLIDE, 4, 7, counted());
		saved.saveRange(OTHER, 0, 4, counted());
		saved.deleteRanges(Collections.singleton(SLIDE));
		assertNull(saved.range(SLIDE, 0, 4));
		assertNull(saved.range(SLIDE, 4, 7));
		assertNotNull(saved.whole(SLIDE));
		assertNotNull(saved.range(OTHER, 0, 4));
	}

	@Test
	public void aSlideIsForgotten() throws IOException {
		saved.saveWhole(OTHER, counted());
		saved.saveRange(SLIDE, 0, 4, counted());
		saved.forget(SLIDE);
		assertNull(saved.whole(SLIDE));
		assertNull(saved.range(SLIDE, 0, 4));
		assertNotNull(saved.whole(OTHER));
	}
}
