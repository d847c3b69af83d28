
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.RegionExport;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.imagej.SlideRegions;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.LabelMessages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.command.CommandInfo;

/** Tests {@link RegionsCommand}. */
public class RegionsCommandTest extends InContext {

	@TempDir
	private Path folder;

	@Test
	public void itStandsInTheMenu() {
		final CommandInfo info = commands.getCommand(RegionsCommand.class);
		assertEquals("Plugins > Segmentation > Histology K-Means > " +
			"K-Means Export Regions...", info.getMenuPath().getMenuString());
		assertTrue(info.canRunHeadless());
	}

	@Test
	public void aScriptWritesWhatTheCommandLineWrites() throws Exception {
		final Path labels = folder.resolve("a.tif");
		ImageFiles.writeTiff(labels(), labels);
		final Path file = folder.resolve("a.geojson");
		commands.run(RegionsCommand.class, true, "image", ImageFiles.open(labels),
			"out", file.toString(), "minarea", "3", "each", "object").get();
		final String text = new String(Files.readAllBytes(file), "UTF-8");
		assertEquals(2, text.split("\"Feature\"", -1).length - 1, text);
	}

	/** No image is open. */
	@Test
	public void theLabelsOfASlideAreReadFromTheirFile() throws Exception {
		final Path slide = slide();
		final Path file = folder.resolve("a.geojson");
		final Path expected = folder.resolve("expected.geojson");
		for (int level = 0; level < 2; level++) {
			assertEquals("", run("labels", slide + "", "level", level, "out", file +
				"", "minarea", "0"));
			try (SlideRegions regions = new SlideRegions(slide, level, null)) {
				new RegionExport(regions, RegionOptions.DEFAULT.withMinArea(0)).write(
					expected);
			}
			assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(file));
		}
	}

	/** It is not looked at. */
	@Test
	public void anyImageMayBeActiveBesideAFile() throws Exception {
		final Path labels = folder.resolve("a.tif");
		ImageFiles.writeTiff(labels(), labels);
		final Path file = folder.resolve("a.geojson");
		assertEquals("", run("image", new ImagePlus("b", new ColorProcessor(3, 3)),
			"labels", labels + "", "out", file + "", "minarea", "3"));
		final String text = new String(Files.readAllBytes(file), "UTF-8");
		assertEquals(2, text.split("\"Feature\"", -1).length - 1, text);
	}

	@Test
	public void withoutAnImageAFileIsAskedFor() throws Exception {
		assertEquals(LabelMessages.NO_LABELS_TO_EXPORT, run("out", folder +
			"/a.geojson"));
	}

	@Test
	public void whatIsWrongWithAFileIsSaid() throws Exception {
		final String out = folder + "/a.geojson";
		assertTrue(run("labels", folder + "/no.tif", "out", out).contains(
			"no.tif cannot be opened: there is no such file"));
		assertTrue(run("labels", slide() + "", "level", 7, "out", out).contains(
			"the level to read is 7"));
		assertTrue(run("labels", slide() + "", "level", -1, "out", out).contains(
			"the level to read is -1"));
		assertSaid("level is of a file of labels", labels(), "out", out, "level",
			1);
		assertTrue(run("labels", out, "out", out).contains("would be overwritten"));
	}

	/** What the command says; empty if it is done. */
	private static String run(final Object... inputs) throws Exception {
		final String said = commands.run(RegionsCommand.class, true, inputs).get()
			.getCancelReason();
		return said == null ? "" : said;
	}

	private Path slide() throws Exception {
		final Path sample = folder.resolve("s.tif");
		if (!Files.exists(sample)) ImageFiles.writeTiff(new ImagePlus("s",
			new ColorProcessor(700, 530, new HESample(700, 530, 9, 1, 1).pixels())),
			sample);
		new SegmentJob(SegmentOptions.DEFAULT, ResultChoice.DEFAULT).slide(sample,
			0, folder, Workers.all());
		return folder.resolve("s-labels.tif");
	}

	@Test
	public void whatIsWrongIsSaid() throws Exception {
		assertSaid("must end in .geojson", labels(), "out", folder + "/a.txt");
		assertSaid("is not a label image", new ImagePlus("a", new ColorProcessor(3,
			3)), "out", folder + "/a.zip");
		assertSaid("Say where to write", labels(), "out", "");
		assertSaid("minarea must be a number", labels(), "out", folder + "/a.zip",
			"minarea", "much");
		assertSaid("Simplify must be at least 0", labels(), "out", folder +
			"/a.zip", "simplify", -1.0);
	}

	private static void assertSaid(final String sentence, final ImagePlus image,
		final Object... inputs) throws Exception
	{
		final Object[] all = new Object[inputs.length + 2];
		all[0] = "image";
		all[1] = image;
		System.arraycopy(inputs, 0, all, 2, inputs.length);
		final String said = commands.run(RegionsCommand.class, true, all).get()
			.getCancelReason();
		assertTrue(said.contains(sentence), said);
	}

	/** Three objects of 4, 3 and 2 pixels. */
	private static ImagePlus labels() {
		final byte[] pixels = { 1, 1, 0, 2, 1, 1, 0, 2, 0, 0, 0, 2, 3, 3, 0, 0 };
		return new ImagePlus("a", new ByteProcessor(4, 4, pixels));
	}
}
