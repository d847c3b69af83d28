
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

public class SavedLabelsTest {

	private static final CohortSlide SLIDE = new CohortSlide("p/a.svs",
		"file:/x/p/a.svs", "12 34");

	@TempDir
	public Path folder;

	private Path labels;
	private SavedLabels saved;

	@BeforeEach
	public void save() throws IOException {
		Files.createDirectories(folder.resolve(SavedLabels.FOLDER));
		labels = Files.createDirectories(folder.resolve("p")).resolve(
			"a-labels.tif");
		Files.write(labels, new byte[] { 1, 2, 3 });
		saved = of("job");
		saved.save(SLIDE, labeled(), Arrays.asList("a-labels.tif"));
	}

	private SavedLabels of(final String job) {
		return new SavedLabels(new DiskStorage(), "file:" + folder, job);
	}

	private static LabeledSlide labeled() {
		final JsonObject json = new JsonObject();
		json.addProperty("remark", "odd \u00e4");
		return new LabeledSlide(json);
	}

	@Test
	public void theyAreReadBack() throws IOException {
		assertEquals("odd \u00e4", saved.of(SLIDE).remark());
	}

	@Test
	public void thoseOfAnotherFileOrJobAreNotThere() throws IOException {
		assertNull(saved.of(new CohortSlide("p/a.svs", "file:/x/p/a.svs",
			"12 35")));
		assertNull(saved.of(new CohortSlide("q/a.svs", "file:/x/p/a.svs",
			"12 34")));
		assertNull(of("another").of(SLIDE));
	}

	@Test
	public void thoseOfFilesThatChangedOrAreGoneAreNotThere() throws IOException {
		Files.write(labels, new byte[] { 1, 2, 3, 4 });
		assertNull(saved.of(SLIDE));
		Files.delete(labels);
		assertNull(saved.of(SLIDE));
	}

	@Test
	public void oneDamagedByteIsNoticed() throws IOException {
		final Path file = file();
		final byte[] bytes = Files.readAllBytes(file);
		for (int i = 0; i < bytes.length; i++) {
			final byte[] damaged = bytes.clone();
			damaged[i] ^= 1;
			Files.write(file, damaged);
			assertNull(saved.of(SLIDE), "byte " + i);
		}
		Files.write(file, new byte[3]);
		assertNull(saved.of(SLIDE));
	}

	private Path file() throws IOException {
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder.resolve(
			SavedLabels.FOLDER)))
		{
			return files.iterator().next();
		}
	}
}
