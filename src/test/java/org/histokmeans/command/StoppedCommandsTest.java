
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.macro.Interpreter;
import ij.measure.ResultsTable;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.histokmeans.imagej.NothingOpen;
import org.histokmeans.imagej.Tables;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.command.CommandModule;
import org.scijava.event.EventHandler;
import org.scijava.event.EventService;
import org.scijava.task.event.TaskEvent;

/** A person presses the stop button at a step of a command. */
public class StoppedCommandsTest extends InContext {

	@TempDir
	private Path folder;

	/** How the status begins when the button is pressed. */
	private volatile String step;
	private volatile boolean wasPressed;

	@BeforeEach
	public void watch() {
		context.service(EventService.class).subscribe(this);
	}

	@EventHandler
	public void onEvent(final TaskEvent event) {
		final String status = event.getTask().getStatusMessage();
		if (wasPressed || status == null || !status.startsWith(step)) return;
		wasPressed = true;
		event.getTask().cancel("a person has waited too long");
	}

	@ParameterizedTest
	@ValueSource(strings = { "Counting colors", "Clustering", "Labeling",
		"Smoothing", "Drawing: color cloud", "Drawing: palette chart",
		"Drawing: overlay", "Drawing: quantized image", "Drawing: label image" })
	public void segmentLeavesNothing(final String pressed) throws Exception {
		assertNothingIsLeft(pressed, SegmentCommand.class, "image", sample(),
			"smoothing", 2, "overlay", true, "palette", true, "cloud", true, "legend",
			true, "codebook", folder.resolve("a.json").toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Counting colors", "Comparing K", "Drawing: plot",
		"Drawing: montage", "Drawing: stack" })
	public void compareLeavesNothing(final String pressed) throws Exception {
		assertNothingIsLeft(pressed, CompareCommand.class, "image", sample(), "ks",
			"2-4", "montage", true);
	}

	@ParameterizedTest
	@ValueSource(strings = { "Counting colors", "Clustering", "Labeling",
		"Smoothing", "Drawing: overlay", "Drawing: label image" })
	public void applyLeavesNothing(final String pressed) throws Exception {
		assertNothingIsLeft(pressed, ApplyCommand.class, "image", sample(),
			"codebook", codebook(), "smoothing", 2, "overlay", true);
	}

	@Test
	public void decodeLeavesNothing() throws Exception {
		assertNothingIsLeft("Drawing: quantized image", DecodeCommand.class,
			"image", labels(), "codebook", codebook());
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.geojson", "a.zip" })
	public void regionsLeaveNothing(final String name) throws Exception {
		assertNothingIsLeft("Writing", RegionsCommand.class, "image", labels(),
			"out", folder.resolve(name).toString());
	}

	@Test
	public void selectClassLeavesNoSelection() throws Exception {
		final ImagePlus labels = labels();
		assertNothingIsLeft("Tracing", SelectClassCommand.class, "image", labels,
			"label", 1);
		assertNull(labels.getRoi());
	}

	@ParameterizedTest
	@ValueSource(strings = { "Measuring", "Writing: table" })
	public void objectsLeaveNothing(final String pressed) throws Exception {
		final ImagePlus original = new ImagePlus("a", new ColorProcessor(50, 40));
		Interpreter.batchMode = true;
		Interpreter.addBatchModeImage(original);
		assertNothingIsLeft(pressed, ObjectsCommand.class, "image", labels(),
			"opening", 0, "original", "a");
		assertNull(ResultsTable.getResultsTable(Tables.OBJECTS));
	}

	/** Elsewhere, so that nothing else is in the folder. */
	private String codebook() throws Exception {
		final Path file = Files.createTempFile("codebook", ".json");
		file.toFile().deleteOnExit();
		step = "none";
		commands.run(SegmentCommand.class, true, "image", sample(), "codebook", file
			.toString()).get();
		NothingOpen.closeAll();
		return file.toString();
	}

	private void assertNothingIsLeft(final String pressed,
		final Class<? extends HistologyCommand> command, final Object... inputs)
		throws Exception
	{
		step = pressed;
		final CommandModule module = commands.run(command, true, inputs).get();
		assertTrue(wasPressed, pressed);
		assertTrue(module.isCanceled());
		assertEquals(0, ResultsTable.getResultsTable().size());
		assertFalse(Files.list(folder).findAny().isPresent(), Arrays.toString(folder
			.toFile().list()));
	}

	private static ImagePlus sample() {
		final HESample sample = new HESample(80, 60, 5, 1, 1);
		return new ImagePlus("sample.tif", new ColorProcessor(80, 60, sample
			.pixels()));
	}

	private static ImagePlus labels() {
		final ByteProcessor labels = new ByteProcessor(50, 40);
		for (int i = 0; i < labels.getPixelCount(); i++) {
			labels.set(i, i / 7 % 3 + 1);
		}
		return new ImagePlus("a-labels", labels);
	}
}
