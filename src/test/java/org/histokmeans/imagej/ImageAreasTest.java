
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

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

	private void write(final String name) throws IOException {
		Files.write(folder.resolve(name), SQUARE.getBytes(StandardCharsets.UTF_8));
	}
}
