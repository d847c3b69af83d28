
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import ij.ImagePlus;
import ij.process.ColorProcessor;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Regions in macros: files, and the ROI Manager where there is a window. */
class RegionsIT {

	private static final String EXPORT = "K-Means Export Regions...";

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(value = Door.class, names = { "WINDOW_IN_BATCH_MODE",
		"HEADLESS" })
	void theShippedMacroWritesBothFiles(final Door door) throws Exception {
		final Door.Run run = door.run(folder, Door.shipped("Export_Regions.ijm"),
			folder.toString());
		assertEquals(0, run.exitCode, run.toString());
		final JsonArray features = JsonParser.parseString(new String(Files
			.readAllBytes(folder.resolve("H&E Sample-regions.geojson")),
			StandardCharsets.UTF_8)).getAsJsonObject().getAsJsonArray("features");
		assertEquals(3, features.size());
		try (ZipFile zip = new ZipFile(folder.resolve("H&E Sample-regions.zip")
			.toFile()))
		{
			assertEquals(3, zip.size());
		}
	}

	/** Without an image, with a window or without one. */
	@ParameterizedTest
	@EnumSource(value = Door.class, names = { "WINDOW", "HEADLESS" })
	void theLabelsOfASlideNeedNotBeOpen(final Door door) throws Exception {
		final Path slide = slide();
		final Door.Run run = new MacroScript(folder).run(EXPORT, "labels=[" +
			slide + "] level=1 out=[" + folder + "/my regions.zip]").runIn(door);
		assertEquals(0, run.exitCode, run.toString());
		try (ZipFile zip = new ZipFile(folder.resolve("my regions.zip").toFile())) {
			assertEquals(3, zip.size());
		}
	}

	@Test
	void theDialogOpensWithoutAnImage() throws Exception {
		final Path file = folder.resolve("slide.geojson");
		final Notes notes = PlainImageJProcess.installed(folder).perform(
			RegionsSteps.class, slide().toString(), file.toString());
		assertTrue(notes.get("nothing").contains("choose a file of labels"), notes
			.toString());
		assertEquals("false true", notes.get("without"));
		assertEquals("true false", notes.get("with"));
		final String line = notes.get("recorded");
		assertTrue(line.contains("run(\"K-Means Export Regions...\", \"labels=["),
			line);
		assertTrue(line.contains("level=1 out="), line);
		assertEquals(3, JsonParser.parseString(new String(Files.readAllBytes(file),
			StandardCharsets.UTF_8)).getAsJsonObject().getAsJsonArray("features")
			.size());
	}

	private Path slide() throws Exception {
		final Path slide = folder.resolve("my slide.tif");
		ImageFiles.writeTiff(new ImagePlus("", new ColorProcessor(700, 530,
			new HESample(700, 530, 9, 1, 1).pixels())), slide);
		new SegmentJob(SegmentOptions.DEFAULT, ResultChoice.DEFAULT).slide(slide, 0,
			folder, Workers.all());
		return folder.resolve("my slide-labels.tif");
	}

	@ParameterizedTest
	@EnumSource(value = Door.class, names = "WINDOW")
	void theManagerGetsARegionForEachClass(final Door door) throws Exception {
		new MacroScript(folder).openSample().segment("k=3 quantized=false").run(
			EXPORT, "each=class").expect("roiManager('count')", 3, 0).passesIn(door);
	}

	@ParameterizedTest
	@EnumSource(value = Door.class, names = "HEADLESS")
	void withoutAWindowAFileIsNeeded(final Door door) throws Exception {
		final Door.Run run = new MacroScript(folder).openSample().segment(
			"k=3 quantized=false").run(EXPORT, "").runIn(door);
		assertTrue(run.said.contains("Say where to write the regions"), run
			.toString());
	}
}
