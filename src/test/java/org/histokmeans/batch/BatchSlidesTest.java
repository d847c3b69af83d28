
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.imagej.ImageAreas;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.LabelFormat;
import org.histokmeans.slide.Tiling;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder of slides. */
public class BatchSlidesTest {

	private static final int WIDTH = 256;
	private static final int HEIGHT = 192;

	@TempDir
	public Path folder;

	private Path in;
	private Path out;

	@BeforeEach
	public void writeSlides() throws IOException {
		in = folder.resolve("in");
		out = folder.resolve("out");
		Files.createDirectories(in.resolve("below"));
		write(in.resolve("a.svs"), 4);
		write(in.resolve("below/b.svs"), 5);
	}

	private static void write(final Path path, final int seed)
		throws IOException
	{
		final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT,
			BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, WIDTH, HEIGHT, new HESample(WIDTH, HEIGHT, seed, 1, 1)
			.pixels(), 0, WIDTH);
		new TiledTiffFile(picture).write(path);
	}

	private BatchOptions options(final Path to, final Boolean tiled) {
		return BatchOptions.of(in, to).recursive(true).with(Tiling.of(tiled, 0));
	}

	private static BatchResult run(final BatchOptions options)
		throws IOException
	{
		return new BatchRun(options, Progress.NONE, BatchListener.NONE).run();
	}

	private static String text(final Path path) throws IOException {
		return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
	}

	@Test
	public void eachHasTheFilesOfASlideAndIsDoneOnce() throws IOException {
		assertEquals(2, run(options(out, true)).done());
		new SegmentJob(SegmentOptions.DEFAULT, ResultChoice.DEFAULT).slide(in
			.resolve("below/b.svs"), 0, folder.resolve("one"), Workers.all());
		for (final String name : new String[] { "b-labels.tif", "b-overview.png",
			"b-codebook.json" })
		{
			assertArrayEquals(Files.readAllBytes(folder.resolve("one").resolve(name)),
				Files.readAllBytes(out.resolve("below").resolve(name)), name);
		}
		assertTrue(text(out.resolve("results.csv")).contains("\nbelow/b.svs,"));
		assertTrue(text(out.resolve("results.csv")).split("\n")[0].endsWith(
			",Level"));
		assertEquals(0, run(options(out, true)).done());
		Files.delete(out.resolve("below/b-overview.png"));
		assertEquals(1, run(options(out, true)).done());
	}

	@Test
	public void anotherSampleIsAnotherResult() throws IOException {
		final BatchOptions some = options(out, true).with(Tiling.of(true, 0)
			.sampling(2));
		run(options(out, true));
		assertEquals(2, run(some).done());
		assertTrue(text(out.resolve("results.csv")).split("\n")[0].endsWith(
			",Level,Sampled"));
		assertEquals(0, run(some).done());
		assertEquals(2, run(options(out, true)).done());
		assertThrows(IllegalArgumentException.class, () -> run(some.withCodebook(out
			.resolve("a-codebook.json"))));
	}

	@Test
	public void anotherFormatReplacesTheLabels() throws IOException {
		run(options(out, true));
		final BatchOptions ome = options(out, true).with(Tiling.of(true, 0).writing(
			LabelFormat.OME));
		assertEquals(2, run(ome).done());
		assertTrue(Files.exists(out.resolve("below/b-labels.ome.tif")));
		assertFalse(Files.exists(out.resolve("below/b-labels.tif")));
		assertEquals(0, run(ome).done());
		Files.copy(out.resolve("a-labels.ome.tif"), in.resolve("a-labels.ome.tif"));
		assertEquals(1, new FolderImages(in).images().size());
	}

	@Test
	public void eachSlideHasItsOwnAreas() throws IOException {
		final Path areas = Files.createDirectories(folder.resolve("areas/below"));
		writeArea(areas.resolve("b.geojson"), 100);
		final BatchOptions options = options(out, true).with(ImageAreas.of(folder
			.resolve("areas")));
		assertEquals(1, run(options).failed());
		assertTrue(text(out.resolve("failed.csv")).contains(
			"a.svs,\"a.svs has no " + "file of areas: there is no " + folder.resolve(
				"areas/a.geojson")), text(out.resolve("failed.csv")));
		assertEquals("5000", analyzed("below/b.svs"));
		writeArea(folder.resolve("areas/a.svs.geojson"), 50);
		assertEquals(1, run(options).done());
		assertEquals("2500", analyzed("a.svs"));
		assertEquals(0, run(options).done());
		writeArea(areas.resolve("b.geojson"), 40);
		assertEquals(1, run(options).done());
		assertEquals("2000", analyzed("below/b.svs"));
		assertEquals(2, run(options(out, true)).done());
	}

	/** A rectangle of 50 rows. */
	private static void writeArea(final Path path, final int columns)
		throws IOException
	{
		Files.write(path, ("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[" +
			columns + ",0],[" + columns + ",50],[0,50],[0,0]]]}").getBytes(
				StandardCharsets.UTF_8));
	}

	private String analyzed(final String image) throws IOException {
		final String table = text(out.resolve("results.csv"));
		final int column = Arrays.asList(table.split("\n")[0].split(",")).indexOf(
			"Analyzed");
		return Arrays.stream(table.split("\n")).filter(line -> line.startsWith(
			image + ",")).findFirst().get().split(",")[column];
	}

	@Test
	public void aSharedCodebookKnowsTheAreasOnly() throws IOException {
		final Path areas = Files.createDirectories(folder.resolve("areas/below"));
		writeArea(areas.resolve("b.geojson"), 100);
		writeArea(folder.resolve("areas/a.geojson"), 50);
		final BatchOptions options = options(out, true).shared(true).with(ImageAreas
			.of(folder.resolve("areas")));
		assertEquals(2, run(options).done());
		final String codebook = text(out.resolve("codebook.json"));
		assertTrue(codebook.contains("\"pixels\": 5000"), codebook);
		assertTrue(codebook.contains("\"pixels\": 2500"), codebook);
		final Path memory = folder.resolve("memory");
		run(options(memory, false).shared(true).with(ImageAreas.of(folder.resolve(
			"areas"))));
		assertEquals(codebook, text(memory.resolve("codebook.json")));
		writeArea(areas.resolve("b.geojson"), 40);
		assertEquals(2, run(options).done());
		assertTrue(text(out.resolve("codebook.json")).contains("\"pixels\": 2000"));
	}

	@Test
	public void theAreasOfOneFileAreThoseOfOneImage() throws IOException {
		final Path file = folder.resolve("a.geojson");
		writeArea(file, 100);
		final BatchOptions options = options(out, true).with(ImageAreas.of(file));
		assertTrue(assertThrows(IllegalArgumentException.class, () -> run(options))
			.getMessage().contains("are those of one image"));
		assertFalse(Files.exists(out));
		assertEquals(1, run(options.recursive(false)).done());
		assertEquals("5000", analyzed("a.svs"));
	}

	@Test
	public void howFarASlideIsIsTold() throws IOException {
		final List<String> said = Collections.synchronizedList(new ArrayList<>());
		final List<Double> parts = Collections.synchronizedList(new ArrayList<>());
		new BatchRun(options(out, true).recursive(false).withThreads(1),
			Progress.NONE, new BatchListener()
			{

				@Override
				public void slide(final String image, final String words,
					final double fraction)
			{
					said.add(image + ": " + words);
					parts.add(fraction);
				}

				@Override
				public void begin(final int all, final int doneBefore) {
					// not of interest
				}

				@Override
				public void end(final String image, final String problem,
					final String remark)
			{
					parts.add(1.0);
				}
			}).run();
		assertTrue(said.contains("a.svs: Counting colors: 0 of 1 megapixels"), said
			.toString());
		assertTrue(said.contains("a.svs: Labeling: 0 of 1 megapixels"), said
			.toString());
		assertTrue(parts.contains(0.5), parts.toString());
		final List<Double> sorted = new ArrayList<>(parts);
		Collections.sort(sorted);
		assertEquals(sorted, parts);
	}

	@Test
	public void filesThatNoSlideGetsAreSaid() throws IOException {
		final List<String> said = new ArrayList<>();
		final BatchListener listener = new BatchListener() {

			@Override
			public void begin(final int all, final int doneBefore) {
				// not of interest
			}

			@Override
			public void end(final String image, final String problem,
				final String remark)
			{
				said.add(remark);
			}
		};
		final BatchOptions options = options(out, true).recursive(false);
		new BatchRun(options, Progress.NONE, listener).run();
		new BatchRun(options.with(ResultChoice.NONE.with(ResultKind.LABELS, true)),
			Progress.NONE, listener).run();
		assertTrue(said.get(0).endsWith(
			"a.svs is read by tiles: no quantized image."), said.get(0));
		assertFalse(said.get(1).contains("tiles"), said.get(1));
	}

	@Test
	public void theTablesAreThoseOfMemory() throws IOException {
		run(options(out, true));
		final Path memory = folder.resolve("memory");
		run(options(memory, false));
		assertEquals(text(memory.resolve("clusters.csv")), text(out.resolve(
			"clusters.csv")));
	}

	@Test
	public void aSharedCodebookIsThatOfMemory() throws IOException {
		run(options(out, true).shared(true));
		final Path memory = folder.resolve("memory");
		run(options(memory, false).shared(true));
		assertEquals(text(memory.resolve("codebook.json")), text(out.resolve(
			"codebook.json")));
	}

	@Test
	public void oneThatIsDamagedLeavesNoFile() throws IOException {
		final Path bad = in.resolve("a.svs");
		final byte[] all = Files.readAllBytes(bad);
		Arrays.fill(all, all.length - 600, all.length - 20, (byte) 0xFF);
		Files.write(bad, all);
		assertEquals(1, run(options(out, true)).failed());
		assertTrue(text(out.resolve("failed.csv")).contains(
			"\na.svs,\"a.svs is damaged: its pixels from column"), text(out.resolve(
				"failed.csv")));
		assertFalse(Files.exists(out.resolve("a-labels.tif")));
		assertTrue(Files.exists(out.resolve("below/b-labels.tif")));
	}
}
