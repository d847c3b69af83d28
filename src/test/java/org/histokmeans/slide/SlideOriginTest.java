
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.imagej.RegionExport;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.imagej.SlideRegions;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Annotations;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A slide of which QuPath shows a part: areas and regions are as it counts. */
public class SlideOriginTest {

	private static final int SIDE = 600;
	private static final int X = 100;
	private static final int Y = 200;

	@TempDir
	public Path folder;

	/** Of a maker who says where the pixels begin that were seen. */
	private SlideFile slide() {
		return new SlideFile() {

			@Override
			public Path name() {
				return Paths.get("a.mrxs");
			}

			@Override
			public TileSource open(final int level) {
				return new MadeSlide(SIDE, SIDE, 256, 256).withOrigin(X, Y);
			}
		};
	}

	private Path segmented(final LabelFormat format) throws IOException {
		final Path areas = folder.resolve("areas.geojson");
		Files.write(areas, ("{\"type\":\"Polygon\",\"coordinates\":[[[10,20]," +
			"[60,20],[60,50],[10,50],[10,20]]]}").getBytes(StandardCharsets.UTF_8));
		new SegmentJob(SegmentOptions.DEFAULT, ResultChoice.NONE.with(
			ResultKind.LABELS, true)).within(Annotations.read(areas)).with(
				Tiling.DEFAULT.writing(format)).slide(slide(), 0, folder, Workers.of(
					2));
		return folder.resolve("a" + format.suffix());
	}

	@Test
	public void areasCountFromTheOrigin() throws IOException {
		final Path path = segmented(LabelFormat.TIFF);
		final int[] row = new int[SIDE];
		try (PyramidLabels labels = new PyramidLabels(path, 0)) {
			for (int y = 0; y < SIDE; y++) {
				labels.read(y, row);
				for (int x = 0; x < SIDE; x++) {
					final boolean isInside = x >= X + 10 && x < X + 60 && y >= Y + 20 &&
						y < Y + 50;
					assertEquals(isInside, row[x] > 0, x + " " + y);
				}
			}
		}
	}

	@Test
	public void regionsCountFromTheOrigin() throws IOException {
		for (final LabelFormat format : LabelFormat.values()) {
			final Path file = folder.resolve("regions.geojson");
			try (SlideRegions regions = new SlideRegions(segmented(format), 0,
				null))
			{
				new RegionExport(regions, RegionOptions.DEFAULT.withMinArea(0)).write(
					file);
			}
			assertEquals("10 20 60 50", bounds(new String(Files.readAllBytes(file),
				StandardCharsets.UTF_8)));
		}
	}

	private static String bounds(final String json) {
		int left = Integer.MAX_VALUE;
		int top = Integer.MAX_VALUE;
		int right = 0;
		int bottom = 0;
		final Matcher corner = Pattern.compile("\\[(-?\\d+),(-?\\d+)]").matcher(
			json);
		while (corner.find()) {
			left = Math.min(left, Integer.parseInt(corner.group(1)));
			top = Math.min(top, Integer.parseInt(corner.group(2)));
			right = Math.max(right, Integer.parseInt(corner.group(1)));
			bottom = Math.max(bottom, Integer.parseInt(corner.group(2)));
		}
		assertTrue(right > 0, json);
		return left + " " + top + " " + right + " " + bottom;
	}
}
