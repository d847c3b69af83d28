
package org.histokmeans.fuzz;

import ij.process.ColorProcessor;
import ij.ImagePlus;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;

/** Areas of an image, in GeoJSON. */
final class AreasTarget implements Target {

	private static final String SQUARE =
		"[[[2,2],[30,2],[30.5,20],[2,20],[2,2]],[[5,5],[9,5],[9,9],[5,5]]]";

	@Override
	public List<Seed> seeds() {
		return Arrays.asList(seed(feature("Polygon", SQUARE)), seed("[" + feature(
			"MultiPolygon", "[" + SQUARE + "]") + "," + feature("Polygon", SQUARE) +
			"]"), seed("{\"type\":\"FeatureCollection\",\"features\":[" + feature(
				"LineString", "[[1,1],[8,8]]") + "," + feature("Polygon", SQUARE) +
				"]}"));
	}

	private static String feature(final String type, final String places) {
		return "{\"type\":\"Feature\",\"id\":\"1\",\"geometry\":{\"type\":\"" +
			type + "\",\"coordinates\":" + places + "},\"properties\":{" +
			"\"objectType\":\"annotation\",\"classification\":{\"name\":\"T\"}}}";
	}

	private static Seed seed(final String text) {
		return new Seed("a.geojson", text.getBytes(StandardCharsets.UTF_8));
	}

	@Override
	public void read(final Seed seed, final byte[] bytes, final Path folder)
		throws IOException
	{
		final Path path = Files.write(folder.resolve(seed.name()), bytes);
		final SegmentOptions options = SegmentOptions.DEFAULT.with(
			KMeansOptions.DEFAULT.withK(1).withAttempts(1));
		new SegmentJob(options, ResultChoice.DEFAULT).within(ImageAreas.of(path).of(
			"a.png").read()).segment(() -> new ImagePlus(folder.resolve("a.png")
				.toString(), new ColorProcessor(TestFolder.picture(48, 32, 1))), Workers
					.of(1));
	}
}
