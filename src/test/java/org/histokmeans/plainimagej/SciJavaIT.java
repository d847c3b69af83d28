
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands in a SciJava context beside ImageJ's windows, as in Fiji. */
class SciJavaIT {

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void runInWindows() throws Exception {
		notes = PlainImageJProcess.besideSciJava(home).perform(SciJavaSteps.class);
	}

	@Test
	void theLabelImageIsActiveAfterEveryRun() {
		assertEquals("in, in-overlay, in-quantized, in-labels", notes.get(
			"segment.images"));
		assertEquals("{in-labels=10}", notes.get("segment.active"));
	}

	@Test
	void theStackOfAllKIsActiveAfterEveryComparison() {
		assertEquals("in, in-evidence, in-distortion, in-montage, in-compare", notes
			.get("compare.images"));
		assertEquals("{in-compare=10}", notes.get("compare.active"));
	}

	@Test
	void aRefusalIsInLinesForPeopleAndInOneForScripts() {
		for (final String name : new String[] { "refuse", "codebook" }) {
			final String reason = notes.get(name + ".reason");
			final String warning = notes.get(name + ".warning");
			assertFalse(reason.contains("\n"), reason);
			assertEquals(reason, warning.replace('\n', ' '));
			for (final String line : warning.split("\n")) {
				assertTrue(line.length() <= 70, line);
			}
		}
		assertTrue(notes.get("refuse.reason").startsWith("There is no image open."),
			notes.get("refuse.reason"));
	}

	@Test
	void aScriptThatWantsNoWindowsGetsNone() {
		assertEquals("0", notes.get("unprocessed.images"));
	}

	@Test
	void whoKeepsTheOutputsIsToldOnceOfTheBatch() {
		assertEquals("0", notes.get("taken.images"));
		assertEquals(2, notes.get("taken.log").split(
			"K-Means Batch\\.\\.\\.").length, notes.get("taken.log"));
	}

	@Test
	void whatNobodyHasGivenIsAskedInOurDialog() {
		assertEquals("true", notes.get("asked.canceled"));
		assertEquals("1", notes.get("asked.images"));
		assertEquals("5", notes.get("asked.K"));
		assertEquals("1", notes.get("asked.attempts"));
		assertEquals("in-labels", notes.get("asked.labels"));
		assertFalse(notes.get("asked.text").contains("Attempts"), notes.get(
			"asked.text"));
	}

	@Test
	void theDialogIsCanceledWithItsImage() {
		assertEquals("true", notes.get("asked.closed"));
	}

	@Test
	void aMacroWithoutOptionsAsksInOurDialog() {
		assertEquals("in", notes.get("macro.Cancel"));
		assertTrue(notes.get("macro.OK").endsWith("in-labels"), notes.get(
			"macro.OK"));
	}

	@Test
	void helpCanBeReadWhileTheDialogIsOpen() {
		assertEquals("1", notes.get("help.pages"));
		assertEquals("MODELESS", notes.get("help.modality"));
		assertEquals("true", notes.get("help.scrolls"));
		assertEquals("true", notes.get("help.dialog"));
	}
}
