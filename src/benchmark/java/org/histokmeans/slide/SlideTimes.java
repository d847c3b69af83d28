
package org.histokmeans.slide;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;

import net.imglib2.Interval;
import net.imglib2.util.Intervals;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.GlassRule;
import org.histokmeans.parallel.Workers;
import org.histokmeans.raster.PixelSize;
import org.histokmeans.segment.SegmentOptions;

/**
 * Times of a slide beside each other, one after the other in each round: vips,
 * that adds up its pixels; decoding; the whole way to a file of labels with one
 * thread and with two, in full and of a sample; and writing labels alone.
 * Prints the median of the wall clock and of the processors, both in seconds.
 * The first round warms up and is printed by itself: it is that of a Java that
 * has just begun.
 * <p>
 * Arguments: the slide, how many rounds, and some of the names that are
 * printed; without them, all.
 * </p>
 */
public final class SlideTimes {

	private static final SegmentOptions OPTIONS = SegmentOptions.DEFAULT.with(
		KMeansOptions.DEFAULT.withK(4)).with(GlassRule.named("true", 220));

	/** The side of the labels that are written without a slide. */
	private static final int WRITTEN = 8192;

	private final Path path;
	private final Map<String, Callable<?>> contestants = new LinkedHashMap<>();

	private SlideTimes(final Path path) {
		this.path = path;
		contestants.put("vips", this::vips);
		contestants.put("decode2", () -> decode(2));
		contestants.put("decode1", () -> decode(1));
		contestants.put("chain2", () -> chain(2, 1));
		contestants.put("chain1", () -> chain(1, 1));
		contestants.put("sample2", () -> chain(2, 2));
		contestants.put("sample4", () -> chain(2, 4));
		contestants.put("write", this::write);
	}

	public static void main(final String... args) throws Exception {
		final SlideTimes times = new SlideTimes(Paths.get(args[0]));
		if (args.length > 2) times.contestants.keySet().retainAll(Arrays.asList(
			args).subList(2, args.length));
		times.print(Integer.parseInt(args[1]));
	}

	private void print(final int rounds) throws Exception {
		final Map<String, List<double[]>> seconds = new LinkedHashMap<>();
		for (int round = 0; round <= rounds; round++) {
			for (final Map.Entry<String, Callable<?>> each : contestants.entrySet()) {
				final double[] taken = seconds(each.getValue());
				if (round > 0) seconds.computeIfAbsent(each.getKey(),
					name -> new ArrayList<>()).add(taken);
				else System.out.printf("%-8s first  %8.2f s %8.2f s%n", each.getKey(),
					taken[0], taken[1]);
			}
		}
		seconds.forEach((name, taken) -> System.out.printf(
			"%-8s median %8.2f s %8.2f s%n", name, median(taken, 0), median(taken,
				1)));
	}

	private static double[] seconds(final Callable<?> run) throws Exception {
		final long start = System.nanoTime();
		final long worked = processors();
		run.call();
		return new double[] { (System.nanoTime() - start) / 1e9, (processors() -
			worked) / 1e9 };
	}

	/** Nanoseconds of this Java, not of vips. */
	private static long processors() {
		return ((com.sun.management.OperatingSystemMXBean) ManagementFactory
			.getOperatingSystemMXBean()).getProcessCpuTime();
	}

	private static double median(final List<double[]> taken, final int which) {
		return taken.stream().mapToDouble(each -> each[which]).sorted().skip(taken
			.size() / 2).findFirst().getAsDouble();
	}

	private Void vips() throws IOException, InterruptedException {
		new ProcessBuilder("vips", "avg", path.toString()).redirectErrorStream(true)
			.redirectOutput(ProcessBuilder.Redirect.to(Files.createTempFile("vips",
				".txt").toFile())).start().waitFor();
		return null;
	}

	private Void decode(final int threads) throws IOException {
		try (TileSource slide = Slides.open(path, 0)) {
			final RegionGrid regions = RegionGrid.ofTiles(slide.levels().get(0));
			final ThreadLocal<int[]> argb = ThreadLocal.withInitial(
				() -> new int[(int) regions.cellPixels()]);
			try (SlidePixels pixels = new SlidePixels(slide, 0, regions)) {
				Workers.of(threads).run(regions.size(), i -> pixels.read(regions.get(i),
					argb.get()));
			}
		}
		return null;
	}

	private Void chain(final int threads, final int sample) throws IOException {
		final Path target = Files.createTempDirectory("times").resolve("labels");
		try (TileSource slide = Slides.open(path, 0)) {
			final SlideSegmenter segmenter = new SlideSegmenter(OPTIONS, Workers.of(
				threads), slide, 0).sampling(sample);
			final Fit fit = segmenter.fit();
			segmenter.label(fit, target, figures -> "");
		}
		delete(target);
		return null;
	}

	private static void delete(final Path target) throws IOException {
		Files.delete(target);
		Files.delete(target.getParent());
	}

	/** Labels in patches, as tissue has them, on one thread. */
	private Void write() throws IOException {
		final Path target = Files.createTempDirectory("times").resolve("labels");
		final int[] labels = patches();
		try (LabelPyramid pyramid = new LabelPyramid(target, new PyramidTags(
			WRITTEN, WRITTEN, new int[5], PixelSize.UNKNOWN, LabelFormat.TIFF)))
		{
			for (final Interval region : RegionGrid.ofLabels(new SlideLevel(WRITTEN,
				WRITTEN, LabelPyramid.TILE, LabelPyramid.TILE, 1)))
			{
				pyramid.write(region, 0, labels, (int) Intervals.numElements(region));
			}
			pyramid.finish("");
		}
		delete(target);
		return null;
	}

	private static int[] patches() {
		final Random random = new Random(1);
		final int[] labels = new int[1 << 20];
		for (int i = 0; i < labels.length; i++) {
			final boolean isNew = i % 1024 == 0 || random.nextInt(8) == 0;
			labels[i] = isNew ? random.nextInt(4) + 1 : labels[i - 1];
		}
		return labels;
	}
}
