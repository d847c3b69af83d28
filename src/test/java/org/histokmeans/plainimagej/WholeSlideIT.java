
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole slides from the menu and from macros. */
class WholeSlideIT {

	private static final int WIDTH = 1280;
	private static final int HEIGHT = 640;

	@TempDir
	Path folder;

	private Path slide;
	private Path out;

	@BeforeEach
	void writeSlide() throws IOException {
		slide = folder.resolve("my slide.svs");
		out = folder.resolve("my results");
		final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT,
			BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, WIDTH, HEIGHT, new HESample(WIDTH, HEIGHT, 4, 1, 1)
			.pixels(), 0, WIDTH);
		new TiledTiffFile(picture).write(slide);
	}

	/** As every door writes them. */
	private void assertWritten() throws IOException {
		final Path expected = folder.resolve("expected");
		new SegmentJob(SegmentOptions.DEFAULT, ResultChoice.DEFAULT).slide(slide, 0,
			expected, Workers.all());
		for (final String name : new String[] { "my slide-labels.tif",
			"my slide-overview.png", "my slide-codebook.json" })
		{
			assertArrayEquals(Files.readAllBytes(expected.resolve(name)), Files
				.readAllBytes(out.resolve(name)), name);
		}
	}

	@ParameterizedTest
	@EnumSource(value = Door.class, names = { "WINDOW_IN_BATCH_MODE",
		"HEADLESS" })
	void theShippedMacroWritesWhatEveryDoorWrites(final Door door)
		throws Exception
	{
		final Door.Run run = door.run(folder, Door.shipped("Whole_Slide.ijm"),
			slide + "," + out);
		assertEquals(0, run.exitCode, run.toString());
		assertWritten();
	}

	@Test
	void theDialogShowsTheSmallPictureAndCanBeStopped() throws Exception {
		final Path never = folder.resolve("never");
		final Notes notes = PlainImageJProcess.installed(folder).perform(
			WholeSlideSteps.class, slide.toString(), out.toString(), never
				.toString());
		assertWritten();
		assertEquals("my slide-overview.png", notes.get("active"));
		assertEquals("1", notes.get("rows"));
		assertTrue(notes.get("log").contains("The files are in " + out), notes
			.toString());
		final String line = notes.get("recorded");
		assertTrue(line.contains("run(\"K-Means Whole Slide...\", \"k=3 "), line);
		assertTrue(line.contains(" slide=[" + slide + "] out=[" + out +
			"] level=0 "), line);
		assertEquals("true", notes.get("stop.running"));
		assertTrue(notes.number("stop.millis") < EscapeIT.SOON, notes.toString());
		assertFalse(Files.exists(never));
	}

	@ParameterizedTest
	@EnumSource(value = Door.class, names = "HEADLESS")
	void aSlideThatIsNotThereStopsTheMacro(final Door door) throws Exception {
		final Door.Run run = new MacroScript(folder).run("K-Means Whole Slide...",
			"slide=[" + folder + "/no.svs] out=[" + out + "]").note("after", "1")
			.runIn(door);
		assertTrue(run.said.contains("no.svs cannot be opened: there is no such " +
			"file."), run.toString());
		assertFalse(run.notes.toString().contains("after"), run.toString());
		assertFalse(Files.exists(out));
	}
}
