
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
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
			"a.svs is read by tiles: no quantized image, no palette chart."), said
				.get(0));
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
