
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.util.ArrayList;

import org.histokmeans.plainimagej.Program;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A few kills; {@link KilledSlides} itself runs as many as are wanted. */
class KilledSlidesIT {

	private static final int SIDE = 1024;
	private static final int KILLS = 2;

	@TempDir
	Path folder;

	@Test
	void whatIsKilledLeavesNothingHalfAndRunsAgain() throws Exception {
		final KilledSlides slides = new KilledSlides(folder, Program.built(
			"standalone"), SIDE);
		for (final KilledSlides.Door door : KilledSlides.Door.values()) {
			final KilledSlides.Outcome outcome = slides.kill(door, KILLS);
			assertEquals(new ArrayList<>(), outcome.wrong, door + ": " + outcome);
		}
	}
}
