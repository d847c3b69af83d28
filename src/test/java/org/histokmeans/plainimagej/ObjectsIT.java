
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;

import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Objects in macros, on the sample with known nuclei. */
class ObjectsIT {

	@TempDir
	Path folder;

	/** As many as Count_Nuclei.ijm counts, by the same watershed. */
	@ParameterizedTest
	@EnumSource(names = { "WINDOW_IN_BATCH_MODE", "HEADLESS" })
	void theShippedMacroMeasuresTheNuclei(final Door door) throws Exception {
		final Door.Run run = new MacroScript(folder).openSample().step(MacroScript
			.shipped("Measure_Objects.ijm").replace("print(", "note('said', "))
			.expect("getTitle()", "H&E Sample-objects").note("images", "nImages")
			.step("getStatistics(area, mean, min, objects);").note("objects",
				"objects").passesIn(door);
		final String said = run.notes.get("said");
		assertTrue(said.startsWith("H&E Sample: " + (int) run.notes.number(
			"objects") + " nuclei, mean area "), said);
		assertEquals(390, run.notes.number("objects"), 20);
		assertEquals(3, run.notes.number("images"));
	}
}
