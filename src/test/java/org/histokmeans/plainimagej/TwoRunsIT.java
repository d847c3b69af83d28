
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.io.Opener;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Two runs at once on two images in the windows of a plain ImageJ. */
class TwoRunsIT {

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void segmentTwoImages() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(TwoRunsSteps.class);
	}

	@ParameterizedTest
	@CsvSource({ "dialogs, first", "dialogs, second", "macro, first",
		"macro, second" })
	void eachHasTheResultThatItHasAlone(final String how, final String title) {
		assertEquals(notes.get("alone." + title), notes.get(how + "." + title));
		assertEquals(notes.get("alone." + title + ".clusters"), notes.get(how +
			"." + title + ".clusters"));
		assertArrayEquals(pixels("alone-" + title), pixels(how + "-" + title));
		assertEquals("2", notes.get(how + ".rows"));
	}

	@Test
	void theLineOfEachIsRecorded() {
		final String[] lines = notes.get("dialogs.recorded").split("\n");
		assertEquals(2, lines.length, notes.get("dialogs.recorded"));
		assertTrue(lines[0].startsWith("run(\"K-Means Segment...\", \"k=5 "));
		assertTrue(lines[1].startsWith("run(\"K-Means Segment...\", \"k=7 "));
	}

	@Test
	void cancelOfOneDialogLeavesTheOtherRunAlone() {
		assertEquals("first, second, first-labels", notes.get("canceled.images"));
		assertTrue(notes.get("canceled.recorded").startsWith(
			"run(\"K-Means Segment...\", \"k=5 "), notes.get("canceled.recorded"));
	}

	private static byte[] pixels(final String name) {
		return (byte[]) new Opener().openImage(home.resolve(name + ".tif")
			.toString()).getProcessor().getPixels();
	}
}
