
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** K-Means Select Class... in the windows of a plain ImageJ. */
class SelectClassIT {

	private static final String RUN = "run(\"K-Means Select Class...\", " +
		"\"label=1 classes=2";

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void selectInWindows() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(SelectClassSteps.class);
	}

	/** ImageJ itself may record which window was activated. */
	@Test
	void cancelRecordsNothing() {
		assertFalse(notes.get("canceled").contains("-labels"), notes.get(
			"canceled"));
		assertFalse(notes.get("canceled").contains("run("), notes.get("canceled"));
	}

	@Test
	void theLabelImageIsActivatedInTheRecordedLines() {
		assertTrue(notes.get("accepted").endsWith(
			"selectImage(\"H&E Sample-labels\");\n" + RUN +
				" original=[H&E Sample]\");"), notes.get("accepted"));
		assertEquals("true", notes.get("replayed"));
	}

	@Test
	void theLabelImageItselfNeedsNoOriginal() {
		assertTrue(notes.get("labels").endsWith(RUN + "\");"), notes.get("labels"));
	}
}
