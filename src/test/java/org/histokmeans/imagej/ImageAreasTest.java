
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Which file of areas is that of an image. */
class ImageAreasTest {

	private static final String SQUARE = "{\"type\":\"Polygon\"," +
		"\"coordinates\":[[[0,0],[4,0],[4,4],[0,4],[0,0]]]}";

	@TempDir
	Path folder;

	@Test
	void oneFileIsNotThatOfTwoImages() throws IOException {
		write("a.geojson");
		final ImageAreas areas = ImageAreas.of(folder);
		assertNotNull(areas.of("a.svs").read());
		assertNotNull(areas.of("a.svs").read());
		final String said = assertThrows(IOException.class, () -> areas.of("a.png")
			.read()).getMessage();
		assertTrue(said.contains("a.svs or of a.png"), said);
		assertTrue(said.contains("a.png.geojson"), said);
	}

	@Test
	void endingsTellThemApart() throws IOException {
		write("a.geojson");
		write("a.png.geojson");
		final ImageAreas areas = ImageAreas.of(folder);
		assertNotNull(areas.of("a.svs").read());
		assertNotNull(areas.of("a.png").read());
		assertEquals(areas.text("a.svs"), areas.text("a.png"));
	}

	@Test
	void anImageWithoutAFileIsRefused() {
		assertTrue(assertThrows(IOException.class, () -> ImageAreas.of(folder).of(
			"b.svs").read()).getMessage().contains("b.geojson"));
	}

	@Test
	void whatIsNoFileIsRefused() throws Exception {
		Files.createDirectory(folder.resolve("a.geojson"));
		assertRefused("a.svs", "is a folder");
		final Path pipe = folder.resolve("b.geojson");
		assumeTrue(new ProcessBuilder("mkfifo", pipe.toString()).start()
			.waitFor() == 0, "There are no pipes here.");
		assertRefused("b.svs", "a pipe or a device");
		assertEquals(" within=none", ImageAreas.of(folder).text("b.svs"));
	}

	@Test
	void whatResultsDependOnIsTheContent() throws IOException {
		write("a.geojson");
		write("b.geojson");
		final ImageAreas areas = ImageAreas.of(folder);
		assertEquals(areas.text("a.svs"), areas.text("b.svs"));
		assertTrue(areas.text("a.svs").matches(" within=[0-9a-f]{64}"));
	}

	private void assertRefused(final String image, final String words) {
		final String said = assertThrows(IOException.class, () -> ImageAreas.of(
			folder).of(image).read()).getMessage();
		assertTrue(said.contains(words), said);
	}

	private void write(final String name) throws IOException {
		Files.write(folder.resolve(name), SQUARE.getBytes(StandardCharsets.UTF_8));
	}
}
