
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipFile;

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
