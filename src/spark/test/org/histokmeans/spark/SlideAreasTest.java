
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;

import org.apache.hadoop.conf.Configuration;
import org.histokmeans.regions.Annotations;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class SlideAreasTest {

	@TempDir
	public Path folder;

	private Path file;
	private CohortSettings settings;
	private CohortSlide slide;

	@BeforeEach
	public void write() throws IOException {
		file = folder.resolve("a.geojson");
		write(9, 1000);
		final Storages storages = new Storages(new Configuration());
		settings = new CohortSettings(storages, "file:" + folder, 0,
			SegmentOptions.DEFAULT, true, true);
		final Storage storage = new DiskStorage();
		final String place = storage.place(file.toString());
		slide = new CohortSlide("a.svs", "file:/x/a.svs", "12 34").within(place,
			SlideAreas.read(storage, place).sum());
	}

	private void write(final int size, final long time) throws IOException {
		Files.write(file, String.format("{\"type\":\"Polygon\",\"coordinates\":" +
			"[[[0,0],[%1$d,0],[%1$d,%1$d],[0,%1$d],[0,0]]]}", size).getBytes());
		Files.setLastModifiedTime(file, FileTime.fromMillis(time));
	}

	@Test
	public void theyAreReadOnce() throws IOException {
		final Annotations read = SlideAreas.of(settings, slide);
		assertSame(read, SlideAreas.of(settings, slide));
		Files.setLastModifiedTime(file, FileTime.fromMillis(2000));
		assertNotSame(read, SlideAreas.of(settings, slide));
	}

	@Test
	public void othersThanTheJobBeganWithAreRefused() throws IOException {
		SlideAreas.of(settings, slide);
		write(8, 2000);
		final String said = assertThrows(IOException.class, () -> SlideAreas.of(
			settings, slide)).getMessage();
		assertTrue(said.contains("was changed while the job ran"), said);
	}

	@Test
	public void whatIsGoneIsASentence() throws IOException {
		SlideAreas.of(settings, slide);
		Files.delete(file);
		assertThrows(IOException.class, () -> SlideAreas.of(settings, slide));
	}

	@Test
	public void withoutAFileAllOfASlideIsAnalyzed() throws IOException {
		assertNull(SlideAreas.of(settings, new CohortSlide("a.svs", "file:/x/a.svs",
			"12 34")));
	}
}
