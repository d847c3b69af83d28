
package org.histokmeans.cli;

import static org.histokmeans.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.SampleImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A scale that was set in ImageJ, in memory and by tiles. */
public class ScaleTest {

	@TempDir
	private Path folder;

	/** Inches are for printing, unless a microscope has them. */
	@ParameterizedTest
	@CsvSource({ "0.0033333333333333335, inch, 1, pixel\u00B2",
		"0.010416666666666666, inch, 1, pixel\u00B2",
		"0.00001, inch, 0.064516, \u00B5m\u00B2", "0.25, ' ', 1, pixel\u00B2",
		"0.25, pixel, 1, pixel\u00B2", "0.25, um, 0.0625, \u00B5m\u00B2" })
	public void everyDoorCountsItAlike(final double width, final String unit,
		final double area, final String areaUnit) throws IOException
	{
		final Path image = image(width, unit);
		final double pixels = SampleImage.create().getStatistics().pixelCount;
		for (final String door : new String[] { "--tiled=false", "--tiled" }) {
			final JsonObject row = row(image, door);
			assertEquals(area, sum(row) / pixels, area * 1e-5, door);
			assertEquals(areaUnit, row.getAsJsonArray("clusters").get(0)
				.getAsJsonObject().get("Unit").getAsString(), door);
		}
	}

	private Path image(final double width, final String unit) throws IOException {
		final ImagePlus sample = SampleImage.create();
		sample.getCalibration().pixelWidth = width;
		sample.getCalibration().pixelHeight = width;
		sample.getCalibration().setUnit(unit);
		final Path image = folder.resolve("a.tif");
		ImageFiles.write(sample, image);
		return image;
	}

	private JsonObject row(final Path image, final String door) {
		return JsonParser.parseString(Said.printed(0, "segment", "--json", door,
			"--attempts", "1", "-o", folder + "/out" + door, image + ""))
			.getAsJsonObject().getAsJsonArray("images").get(0).getAsJsonObject();
	}

	private static double sum(final JsonObject image) {
		double area = 0;
		for (final JsonElement cluster : image.getAsJsonArray("clusters")) {
			area += cluster.getAsJsonObject().get("Area").getAsDouble();
		}
		return area;
	}

	@Test
	public void aScaleOfNoMicroscopeIsSaidInMemoryToo() throws IOException {
		final Path image = image(1.0 / 300, "inch");
		for (final String door : new String[] { "--tiled=false", "--tiled" }) {
			assertTrue(said(0, "segment", door, "-o", folder + "/out", image + "")
				.contains("84.67 x 84.67 micrometers, which no microscope has"), door);
		}
	}
}
