
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.Line;
import ij.gui.OvalRoi;
import ij.gui.Roi;
import ij.measure.ResultsTable;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.FloatProcessor;
import ij.process.ShortProcessor;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Collectors;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.sample.HESample;
import org.histokmeans.text.LabelMessages;
import org.histokmeans.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;

/** Tests {@link SegmentCommand} in a SciJava context, as Fiji runs it. */
public class SegmentCommandTest extends InContext {

	private static final HESample SAMPLE = new HESample(80, 60, 5, 1, 1);

	@TempDir
	private Path folder;

	@Test
	public void theCommandStandsInTheMenu() {
		final CommandInfo info = commands.getCommand(SegmentCommand.class);
		assertEquals("Plugins > Segmentation > Histology K-Means > " +
			"K-Means Segment...", info.getMenuPath().getMenuString());
		assertTrue(info.canRunHeadless());
	}

	@Test
	public void aScriptGetsTheOutputs() throws Exception {
		final ImagePlus imp = sample();
		final CommandModule module = commands.run(SegmentCommand.class, true,
			"image", imp, "k", 4).get();
		final ImagePlus labels = (ImagePlus) module.getOutput("labelimage");
		final ImagePlus quantized = (ImagePlus) module.getOutput("quantizedimage");
		assertEquals("sample-labels", labels.getTitle());
		assertEquals("sample-quantized", quantized.getTitle());
		assertEquals(4, labels.getStatistics().max);
		assertEquals(0.5, labels.getCalibration().pixelWidth);
		assertArrayEquals(SAMPLE.pixels(), (int[]) imp.getProcessor().getPixels());
		final ResultsTable table = ResultsTable.getResultsTable();
		assertEquals(1, table.size());
		assertEquals("sample.tif", table.getLabel(0));
		assertEquals(4, table.getValue("K", 0));
	}

	@Test
	public void outputsThatAreNotWantedAreNull() throws Exception {
		final CommandModule module = commands.run(SegmentCommand.class, true,
			"image", sample(), "labels", false, "quantized", false).get();
		assertNull(module.getOutput("labelimage"));
		assertNull(module.getOutput("quantizedimage"));
		assertEquals(1, ResultsTable.getResultsTable().size());
	}

	@Test
	public void theCodebookIsSavedWhereTheOptionSays() throws Exception {
		final Path path = folder.resolve("my codebook.json");
		commands.run(SegmentCommand.class, true, "image", sample(), "codebook", path
			.toString()).get();
		assertEquals(3, CodebookFile.read(path).k());
	}

	@Test
	public void theCodebookToStartFromIsNotWrittenOver() throws Exception {
		final String path = folder.resolve("start.json").toString();
		commands.run(SegmentCommand.class, true, "image", sample(), "codebook",
			path).get();
		ResultsTable.getResultsTable().reset();
		assertCanceled("it is the codebook to start from", sample(), "start", path,
			"codebook", path);
	}

	@Test
	public void aMissingInputIsTheCallersCurrentImage() throws Exception {
		WindowManager.setTempCurrentImage(sample());
		final CommandModule module = commands.run(SegmentCommand.class, true).get();
		assertNotNull(module.getOutput("labelimage"));
		assertEquals(3, ResultsTable.getResultsTable().getValue("K", 0));
	}

	@ParameterizedTest
	@CsvSource({ "k, 0, K must be at least 1",
		"k, 65536, K must be at most 65535", "attempts, 0, Attempts must be",
		"iterations, 0, Iterations must be", "tolerance, -1, Tolerance must be",
		"tolerance, NaN, Tolerance must be", "seeding, x, Seeding must be",
		"colorspace, x, Color space must be", "glasslevel, 0, Glass level must be",
		"glasslevel, 256, Glass level must be", "glass, x, Glass must be",
		"smoothing, -1, Smoothing must be", "smoothing, 51, Smoothing must be",
		"stains, 1 2, Stains must be", "lut, x, Lut must be",
		"codebook, an image.png, must end in .json" })
	public void aBadInputCancelsWithASentence(final String name,
		final String value, final String sentence) throws Exception
	{
		assertCanceled(sentence, sample(), name, value);
	}

	/** A script says it with a Boolean or with a word. */
	@Test
	public void glassIsABooleanOrAWord() throws Exception {
		for (final Object glass : new Object[] { true, "true", "auto" }) {
			commands.run(SegmentCommand.class, true, "image", sample(), "glass",
				glass).get();
			assertTrue(ResultsTable.getResultsTable().getValue("Glass pixels",
				ResultsTable.getResultsTable().size() - 1) > 0, "" + glass);
		}
		commands.run(SegmentCommand.class, true, "image", sample(), "glass", false)
			.get();
		assertEquals(0, ResultsTable.getResultsTable().getValue("Glass pixels",
			ResultsTable.getResultsTable().size() - 1));
	}

	@Test
	public void imagesWithoutColorsAreRefusedInASentence() throws Exception {
		assertCanceled("Image > Type > RGB Color", new ImagePlus("8",
			new ByteProcessor(9, 9)));
		assertCanceled("Image > Type > RGB Color", new ImagePlus("16",
			new ShortProcessor(9, 9)));
		assertCanceled("Image > Type > RGB Color", new ImagePlus("32",
			new FloatProcessor(9, 9)));
		assertCanceled("no image", new ImagePlus());
	}

	@Test
	public void selectionsWithoutPixelsAreRefusedInASentence() throws Exception {
		assertCanceled("no area", withRoi(new Line(1, 1, 20, 20)));
		assertCanceled("no pixel", withRoi(new Roi(200, 200, 10, 10)));
		assertCanceled("no pixel", withRoi(new Roi(-30, -30, 10, 10)));
	}

	@Test
	public void aSelectionRestrictsFitAndOutput() throws Exception {
		final ImagePlus imp = withRoi(new OvalRoi(10, 5, 50, 40));
		final CommandModule module = commands.run(SegmentCommand.class, true,
			"image", imp).get();
		final ImagePlus labels = (ImagePlus) module.getOutput("labelimage");
		final ImagePlus quantized = (ImagePlus) module.getOutput("quantizedimage");
		int analyzed = 0;
		for (int y = 0; y < imp.getHeight(); y++) {
			for (int x = 0; x < imp.getWidth(); x++) {
				final boolean inside = imp.getRoi().contains(x, y);
				assertEquals(inside, labels.getProcessor().get(x, y) > 0);
				if (inside) analyzed++;
				else assertEquals(0xFFFFFFFF, quantized.getProcessor().get(x, y));
			}
		}
		assertEquals(analyzed, ResultsTable.getResultsTable().getValue("Analyzed",
			0));
		assertEquals(24 * (3 + 1), ResultsTable.getResultsTable().getValue(
			"Codebook bits", 0));
	}

	@Test
	public void aMacroGetsDefaultsForWhatItDoesNotName() throws Exception {
		final CommandModule module = asMacro("k=4 quantized=false", sample());
		assertFalse(module.isCanceled());
		final ResultsTable table = ResultsTable.getResultsTable();
		assertEquals(4, table.getValue("K", 0));
		assertEquals(42, table.getValue("Seed", 0));
		assertEquals("plusplus", table.getStringValue("Seeding", 0));
		assertNull(module.getOutput("quantizedimage"));
		asMacro("", sample());
		assertEquals(3, table.getValue("K", 1));
	}

	@Test
	public void aMacroWithABadLineIsCanceledBeforeItComputes() throws Exception {
		for (final String line : new String[] { "kk=3", "k=x", "k=1.5",
			"labels=maybe", "seeding=none", "k=3 k=3", "codebook=[a" })
		{
			final CommandModule module = asMacro(line, sample());
			assertTrue(module.isCanceled(), line);
			assertEquals(0, ResultsTable.getResultsTable().size(), line);
		}
		assertTrue(asMacro("k=3", null).isCanceled());
	}

	/** Of the image, not of the option: nobody was asked for one yet. */
	@Test
	public void anImageIsRefusedBeforeItsOptions() throws Exception {
		assertCanceled("Image > Type > RGB Color", new ImagePlus("8",
			new ByteProcessor(9, 9)), "k", 0);
		assertCanceled("that was given has no pixels", new ImagePlus(), "k", 0);
	}

	@Test
	public void withoutAnImageTheSentenceIsOurs() throws Exception {
		final String reason = commands.run(SegmentCommand.class, true).get()
			.getCancelReason();
		assertEquals(Messages.NO_IMAGE, reason);
		final String labels = commands.run(DecodeCommand.class, true).get()
			.getCancelReason();
		assertEquals(LabelMessages.NO_LABEL_IMAGE, labels);
	}

	@Test
	public void defaultsAreThoseOfTheComputation() throws Exception {
		final CommandModule fresh = new CommandModule(commands.getCommand(
			SegmentCommand.class));
		final KMeansOptions defaults = KMeansOptions.DEFAULT;
		assertEquals(defaults.k(), fresh.getInput("k"));
		assertEquals(defaults.seeding().word(), fresh.getInput("seeding"));
		assertEquals(defaults.attempts(), fresh.getInput("attempts"));
		assertEquals(defaults.iterations(), fresh.getInput("iterations"));
		assertEquals(defaults.tolerance(), fresh.getInput("tolerance"));
		assertEquals(defaults.seed(), fresh.getInput("seed"));
	}

	@Test
	public void theSampleIsAnImageOfItsOwn() throws Exception {
		final ImagePlus sample = (ImagePlus) commands.run(SampleCommand.class, true)
			.get().getOutput("sample");
		assertEquals("H&E Sample", sample.getTitle());
		assertEquals(0.5, sample.getCalibration().pixelWidth);
		assertEquals("\u00B5m", sample.getCalibration().getUnit());
	}

	private static void assertCanceled(final String sentence, final ImagePlus imp,
		final Object... inputs) throws Exception
	{
		final Object[] all = Arrays.copyOf(inputs, inputs.length + 2);
		all[inputs.length] = "image";
		all[inputs.length + 1] = imp;
		final CommandModule module = commands.run(SegmentCommand.class, true, all)
			.get();
		assertTrue(module.isCanceled());
		assertTrue(module.getCancelReason().contains(sentence), module
			.getCancelReason());
		assertNull(module.getOutput("labelimage"));
		assertEquals(0, ResultsTable.getResultsTable().size());
	}

	/** Starts the command as ImageJ's macros do in Fiji. */
	private static CommandModule asMacro(final String options,
		final ImagePlus imp) throws InterruptedException
	{
		final AtomicReference<CommandModule> module = new AtomicReference<>();
		final Thread macro = new Thread(() -> {
			WindowManager.setTempCurrentImage(imp);
			ij.Macro.setOptions(options);
			try {
				module.set(commands.run(SegmentCommand.class, true).get());
			}
			catch (final InterruptedException | ExecutionException e) {
				throw new IllegalStateException(e);
			}
			finally {
				WindowManager.setTempCurrentImage(null);
			}
		}, "Run$_test");
		IJ.redirectErrorMessages();
		macro.start();
		macro.join();
		return module.get();
	}

	private static ImagePlus withRoi(final Roi roi) {
		final ImagePlus imp = sample();
		imp.setRoi(roi);
		return imp;
	}

	private static ImagePlus sample() {
		final ImagePlus imp = new ImagePlus("sample.tif", new ColorProcessor(80, 60,
			SAMPLE.pixels()));
		imp.getCalibration().pixelWidth = 0.5;
		imp.getCalibration().pixelHeight = 0.5;
		imp.getCalibration().setUnit("\u00B5m");
		return imp;
	}
}
