
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.measure.ResultsTable;
import ij.process.ColorProcessor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;
import org.scijava.module.ModuleItem;

/** Tests {@link CompareCommand} in a SciJava context, as Fiji runs it. */
public class CompareCommandTest extends InContext {

	@Test
	public void theCommandStandsInTheMenu() {
		final CommandInfo info = commands.getCommand(CompareCommand.class);
		assertEquals("Plugins > Segmentation > Histology K-Means > " +
			"K-Means Compare K...", info.getMenuPath().getMenuString());
		assertTrue(info.canRunHeadless());
	}

	@Test
	public void aScriptGetsTheOutputs() throws Exception {
		final CommandModule module = commands.run(CompareCommand.class, true,
			"image", sample(), "ks", "2,4-5", "montage", true).get();
		assertEquals("sample-compare", title(module, "compareimage"));
		assertEquals("sample-montage", title(module, "montageimage"));
		assertEquals("sample-distortion", title(module, "distortionplot"));
		assertEquals("sample-evidence", title(module, "evidenceplot"));
		final ResultsTable table = ResultsTable.getResultsTable();
		assertEquals(3, table.size());
		assertEquals("sample.tif", table.getLabel(2));
		assertEquals(5, table.getValue("K", 2));
		assertEquals("false", table.getStringValue("Suggested", 2));
		assertTrue(table.getValue("Silhouette", 0) > 0.5);
	}

	private static String title(final CommandModule module, final String name) {
		return ((ImagePlus) module.getOutput(name)).getTitle();
	}

	/** ImageJ would show zeros. */
	@Test
	public void figuresThatARowDoesNotHaveStayBlank() throws Exception {
		final ResultsTable table = ResultsTable.getResultsTable();
		table.incrementCounter();
		table.addValue("Mean", 7);
		commands.run(SegmentCommand.class, true, "image", sample()).get();
		commands.run(CompareCommand.class, true, "image", sample(), "ks", "2")
			.get();
		commands.run(SegmentCommand.class, true, "image", sample()).get();
		assertEquals(4, table.size());
		for (final int row : new int[] { 0, 1, 3 }) {
			assertEquals("", table.getStringValue("Stability", row));
			assertEquals("", table.getStringValue("Suggested", row));
		}
		assertEquals("", table.getStringValue("K", 0));
		assertEquals("", table.getStringValue("Mean", 3));
		assertEquals(7, table.getValue("Mean", 0));
		assertEquals(3, table.getValue("K", 1));
		assertEquals(1, table.getValue("Stability", 2));
	}

	@Test
	public void theMontageIsMadeOnRequest() throws Exception {
		final CommandModule module = commands.run(CompareCommand.class, true,
			"image", sample(), "ks", "2").get();
		assertNull(module.getOutput("montageimage"));
		assertNotNull(module.getOutput("compareimage"));
	}

	@ParameterizedTest
	@CsvSource({ "ks, 2-x, ks must be numbers", "ks, 0-3, ks must be numbers",
		"ks, 1-200, ks must be at most 100", "attempts, 0, Attempts must be",
		"tolerance, -1, Tolerance must be", "seeding, x, Seeding must be",
		"colorspace, x, Color space must be", "glasslevel, 0, Glass level must be",
		"smoothing, 51, Smoothing must be", "stains, 1 2, Stains must be" })
	public void aBadInputCancelsWithASentence(final String name,
		final String value, final String sentence) throws Exception
	{
		final CommandModule module = commands.run(CompareCommand.class, true,
			"image", sample(), name, value).get();
		assertTrue(module.isCanceled());
		assertTrue(module.getCancelReason().contains(sentence), module
			.getCancelReason());
		assertNull(module.getOutput("compareimage"));
		assertEquals(0, ResultsTable.getResultsTable().size());
	}

	@Test
	public void whatIsNotWantedIsNotMade() throws Exception {
		final CommandModule module = commands.run(CompareCommand.class, true,
			"image", sample(), "ks", "2-4", "stack", false, "plots", false, "results",
			false, "montage", true).get();
		assertNull(module.getOutput("compareimage"));
		assertNull(module.getOutput("evidenceplot"));
		assertNull(module.getOutput("distortionplot"));
		assertEquals(0, ResultsTable.getResultsTable().size());
		final ImagePlus montage = (ImagePlus) module.getOutput("montageimage");
		assertTrue(montage.getProp("Slice_Label").startsWith("K = " + montage
			.getProp("Suggested K") + " is suggested"));
	}

	/** Its own are ks and what is shown; K and what belongs to one K are not. */
	@Test
	public void allElseIsAsInSegment() throws Exception {
		final CommandModule compare = new CommandModule(commands.getCommand(
			CompareCommand.class));
		final CommandModule segment = new CommandModule(commands.getCommand(
			SegmentCommand.class));
		final List<String> names = names(compare);
		assertEquals("ks", names.get(0));
		final List<String> expected = names(segment);
		expected.removeAll(Arrays.asList("k", "start", "labels", "quantized", "lut",
			"overlay", "legend", "palette", "cloud", "codebook"));
		names.removeAll(Arrays.asList("ks", "montage", "stack", "plots",
			"results"));
		expected.sort(null);
		names.sort(null);
		assertEquals(expected, names);
		for (final String name : names) {
			final ModuleItem<?> ours = compare.getInfo().getInput(name);
			final ModuleItem<?> theirs = segment.getInfo().getInput(name);
			assertEquals(segment.getInput(name), compare.getInput(name), name);
			assertEquals(theirs.getLabel(), ours.getLabel());
			assertEquals(theirs.getChoices(), ours.getChoices());
			assertEquals(String.valueOf(theirs.getMinimumValue()), String.valueOf(ours
				.getMinimumValue()));
			assertEquals(String.valueOf(theirs.getMaximumValue()), String.valueOf(ours
				.getMaximumValue()));
		}
	}

	private static List<String> names(final CommandModule module) {
		final List<String> names = new ArrayList<>();
		new Inputs(module).named().forEach(item -> names.add(item.getName()));
		return names;
	}

	private static ImagePlus sample() {
		final int[] pixels = new HESample(80, 60, 5, 1, 1).pixels();
		return new ImagePlus("sample.tif", new ColorProcessor(80, 60, pixels));
	}
}
