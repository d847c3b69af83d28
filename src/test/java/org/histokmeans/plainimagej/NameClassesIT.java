
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** K-Means Name Classes... in the windows of a plain ImageJ. */
class NameClassesIT {

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void nameInWindows() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(NameSteps.class);
	}

	@Test
	void theDialogBeginsWithTheNamesThatThereAre() {
		assertEquals("haematoxylin 1", notes.get("first"));
	}

	@Test
	void aWrongNameIsToldAndDoesNotCloseTheDialog() {
		assertTrue(notes.get("problem").startsWith(
			"42 cannot be the name of a class"), notes.get("problem"));
	}

	@Test
	void namesStandInTheImageAndInTheTable() {
		assertEquals("nuclei,stroma,stroma stroma 2", notes.get("property"));
		assertEquals("nuclei stroma 2", notes.get("table"));
	}

	@Test
	void theRecordedLineNamesThemAgain() {
		assertEquals("run(\"K-Means Name Classes...\", " +
			"\"names=nuclei,stroma,stroma codebook=[" + home.resolve(
				"my names.json") + "]\");", notes.get("line"));
		assertEquals("nuclei,stroma,stroma", notes.get("replayed"));
	}

	@Test
	void aMacroWithTooFewNamesStops() {
		assertTrue(notes.get("refusal").contains("has 3 classes, but 2 names"),
			notes.get("refusal"));
	}

	@Test
	void namesComeWithTheCodebookToTheNextImage() {
		assertEquals("stroma 1", notes.get("applied"));
		assertEquals("true", notes.get("selected"));
	}
}
