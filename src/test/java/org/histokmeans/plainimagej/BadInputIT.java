
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad input gets a sentence, stops the macro and changes nothing. */
class BadInputIT {

	@TempDir
	static Path folder;

	/** They go the same way as others; headless, each costs seconds. */
	private static final EnumSet<BadInput> LIKE_OTHERS = EnumSet.of(
		BadInput.POINT, BadInput.OTHER_CHANNELS, BadInput.NO_WHOLE_NUMBER,
		BadInput.TOO_SMALL, BadInput.NO_BOOLEAN, BadInput.UNKNOWN_SPACE,
		BadInput.ZERO_STAIN, BadInput.PARALLEL_STAINS, BadInput.SMOOTHING_MINUS_1,
		BadInput.NO_SUCH_TITLE, BadInput.GLASS_LEVEL_0, BadInput.GLASS_LEVEL_256,
		BadInput.SMOOTHING_51, BadInput.UNKNOWN_LUT, BadInput.NO_LABELS,
		BadInput.NO_LABEL_IMAGE, BadInput.NO_CODEBOOK, BadInput.NO_SUCH_CODEBOOK,
		BadInput.NO_START, BadInput.NO_CODEBOOK_TO_DECODE,
		BadInput.NOTHING_TO_DECODE, BadInput.NOTHING_TO_TRAIN_ON,
		BadInput.NO_INPUT_FOLDER, BadInput.GRAY_TO_TRAIN_ON, BadInput.NO_WEIGHT);

	private static Notes notes;
	private static final Map<BadInput, Future<Door.Run>> HEADLESS = new EnumMap<>(
		BadInput.class);

	/** Two at a time, as each takes seconds to start. */
	@BeforeAll
	static void runAll() throws Exception {
		final ExecutorService two = Executors.newFixedThreadPool(2);
		for (final BadInput input : headless()) {
			final Path own = Files.createDirectory(folder.resolve(input.name()));
			final MacroScript macro = new MacroScript(own).step(input.setUp).note(
				"ready", "nImages").step(input.command()).note("reached", "nImages");
			HEADLESS.put(input, two.submit(() -> macro.runIn(Door.HEADLESS)));
		}
		two.shutdown();
		final Path home = Files.createDirectory(folder.resolve("windows"));
		notes = PlainImageJProcess.installed(home).perform(BadInputSteps.class);
	}

	@ParameterizedTest
	@EnumSource(BadInput.class)
	void stopsAMacroInWindows(final BadInput input) {
		assertTold(input, notes.get(input + ".macro"));
		assertFalse(Files.exists(folder.resolve("windows/reached.txt")));
	}

	@ParameterizedTest
	@EnumSource(BadInput.class)
	void isToldToACallerInJava(final BadInput input) {
		assertTold(input, notes.get(input + ".java"));
	}

	@ParameterizedTest
	@EnumSource(BadInput.class)
	void changesNothing(final BadInput input) {
		for (final String door : new String[] { ".macro", ".java" }) {
			assertEquals(notes.get(input + door + ".before"), notes.get(input + door +
				".after"));
		}
	}

	static Set<BadInput> headless() {
		return EnumSet.complementOf(LIKE_OTHERS);
	}

	@ParameterizedTest
	@MethodSource("headless")
	void stopsAHeadlessMacroWithAnExitCode(final BadInput input)
		throws Exception
	{
		final Door.Run run = HEADLESS.get(input).get();
		assertEquals(1, run.exitCode, run.toString());
		assertTold(input, run.said);
		assertEquals(input.setUp.isEmpty(), "0".equals(run.notes.get("ready")));
		assertEquals(null, run.notes.get("reached"));
	}

	private static void assertTold(final BadInput input, final String said) {
		assertTrue(said.replace("\n", " ").contains(input.sentence), said);
		assertFalse(said.contains("\tat "), said);
		assertFalse(said.contains("Exception"), said);
	}
}
