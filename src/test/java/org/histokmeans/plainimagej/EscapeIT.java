
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Escape in the windows of a plain ImageJ. */
class EscapeIT {

	@TempDir
	static Path home;

	/** In milliseconds; an idle machine needs a tenth of it. */
	static final int SOON = 10_000;

	private static Notes notes;

	@BeforeAll
	static void escape() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(EscapeSteps.class);
	}

	@ParameterizedTest
	@ValueSource(strings = { "dialog", "macro" })
	void cancelsWhatWouldTakeHours(final String door) {
		assertEquals("true", notes.get(door + ".running"));
		assertTrue(notes.number(door + ".millis") < SOON, notes.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "dialog", "macro" })
	void leavesNothingBehind(final String door) {
		assertEquals("1", notes.get(door + ".images"));
		assertEquals("0", notes.get(door + ".rows"));
		assertEquals("false", notes.get(door + ".changed"));
		assertEquals("false", notes.get("dialog.codebook"));
	}

	@Test
	void needsNoMessageBox() {
		assertEquals("", notes.get("dialog.error"));
	}

	@Test
	void stopsTheMacro() {
		assertEquals("false", notes.get("macro.reached"));
	}

	@Test
	void doesNotStopWhatFollows() {
		assertEquals("later-labels", notes.get("later"));
	}
}
