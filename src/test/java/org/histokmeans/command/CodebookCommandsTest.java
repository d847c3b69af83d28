
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.measure.ResultsTable;
import ij.process.ColorProcessor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;

/** The commands for codebooks in a SciJava context, as Fiji runs them. */
public class CodebookCommandsTest extends InContext {

	@TempDir
	private Path folder;

	@Test
	public void theCommandsStandInTheMenu() {
		assertMenu(TrainCommand.class, "K-Means Train Codebook...");
		assertMenu(ApplyCommand.class, "K-Means Apply Codebook...");
		assertMenu(DecodeCommand.class, "K-Means Decode...");
	}

	private static void assertMenu(final Class<? extends Command> command,
		final String label)
	{
		final CommandInfo info = commands.getCommand(command);
		assertEquals("Plugins > Segmentation > Histology K-Means > " + label, info
			.getMenuPath().getMenuString());
		assertTrue(info.canRunHeadless());
	}

	@Test
	public void aScriptTrainsAppliesAndDecodes() throws Exception {
		final Path images = Files.createDirectory(folder.resolve("images"));
		for (int i = 0; i < 2; i++) {
			ImageFiles.write(image(i), images.resolve(i + ".png"));
			ImageFiles.write(image(i), images.resolve(i + "-quantized.png"));
		}
		final String codebook = folder.resolve("shared.json").toString();
		commands.run(TrainCommand.class, true, "folder", images.toString(), "k", 4,
			"weight", "equal", "codebook", codebook).get();
		assertEquals(2, CodebookFile.read(folder.resolve("shared.json")).training()
			.images().size());
		final ResultsTable table = ResultsTable.getResultsTable();
		assertEquals("1.png", table.getLabel(1));
		final ImagePlus original = image(1);
		final CommandModule applied = commands.run(ApplyCommand.class, true,
			"image", original, "codebook", codebook).get();
		assertEquals(table.getValue("Fit (%)", 1), table.getValue("Fit (%)", 2));
		assertEquals(table.getValue("Compactness", 1), table.getValue("Compactness",
			2));
		final CommandModule decoded = commands.run(DecodeCommand.class, true,
			"image", applied.getOutput("labelimage"), "codebook", codebook).get();
		assertArrayEquals((int[]) pixels(applied), (int[]) pixels(decoded));
	}

	/** It may be the user's own name for a slide; what is left out is named. */
	@Test
	public void namesDecideWhatIsTrainedOn() throws Exception {
		final Path file = folder.resolve("b.json");
		final Path images = Files.createDirectory(folder.resolve("images"));
		ImageFiles.write(image(1), images.resolve("slide-labels.png"));
		final String reason = commands.run(TrainCommand.class, true, "folder",
			images.toString(), "codebook", file.toString()).get().getCancelReason();
		assertTrue(reason.contains("K-Means made slide-labels.png, by"), reason);
		assertFalse(Files.exists(file));
		ImageFiles.write(image(2), images.resolve("slide-montage.png"));
		commands.run(TrainCommand.class, true, "folder", images.toString(),
			"codebook", file.toString()).get();
		assertEquals("slide-montage.png", CodebookFile.read(file).training()
			.images().get(0).name());
	}

	private static Object pixels(final CommandModule module) {
		return ((ImagePlus) module.getOutput("quantizedimage")).getProcessor()
			.getPixels();
	}

	@Test
	public void withoutAnOwnFitItsColumnIsBlank() throws Exception {
		final String codebook = folder.resolve("own.json").toString();
		commands.run(SegmentCommand.class, true, "image", image(1), "codebook",
			codebook).get();
		commands.run(ApplyCommand.class, true, "image", image(2), "codebook",
			codebook, "fit", false).get();
		final ResultsTable table = ResultsTable.getResultsTable();
		assertEquals("", table.getStringValue("Fit (%)", 1));
		assertTrue(table.getValue("Unexplained (%)", 1) < 5);
	}

	@Test
	public void aBadInputCancelsWithASentenceAndWritesNothing() throws Exception {
		final Path file = folder.resolve("none.json");
		final CommandModule module = commands.run(TrainCommand.class, true,
			"folder", folder.toString(), "codebook", file.toString()).get();
		assertTrue(module.isCanceled());
		assertTrue(module.getCancelReason().startsWith(
			"There is no image in the folder"), module.getCancelReason());
		assertFalse(Files.exists(file));
		final String own = folder.resolve("own.json").toString();
		commands.run(SegmentCommand.class, true, "image", image(1), "k", 2,
			"codebook", own).get();
		final CommandModule start = commands.run(SegmentCommand.class, true,
			"image", image(1), "k", 3, "start", own).get();
		assertTrue(start.getCancelReason().contains("has 2 clusters, but K is 3"),
			start.getCancelReason());
	}

	private static ImagePlus image(final int seed) {
		return new ImagePlus(seed + ".png", new ColorProcessor(48, 40, new HESample(
			48, 40, seed, 1, 1).pixels()));
	}
}
