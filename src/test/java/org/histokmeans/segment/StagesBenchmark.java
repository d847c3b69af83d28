
package org.histokmeans.segment;

import java.io.File;
import java.util.Collection;
import java.util.concurrent.TimeUnit;

import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.cluster.Clustering;
import org.histokmeans.cluster.KMeans;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.WeightedPoints;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * Times the stages of a segmentation at K = 8 on a slide, or on the sample
 * image where there are no data; with HotSpot's SIMD instructions for loops and
 * without them.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MILLISECONDS)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 3, time = 1)
@Fork(1)
public class StagesBenchmark {

	private static final String SIMD_OFF = "-XX:-UseSuperWord";
	private static final int ITERATIONS = 20;

	@Param({ "2" })
	public int threads;

	private Workers workers;
	private Img<ARGBType> image;
	private ColorSegmenter segmenter;
	private ColorHistogram histogram;
	private Fit fit;
	private double[][] start;
	private WeightedPoints points;

	@Setup
	public void segment() {
		final File file = new File(System.getProperty("histokmeans.data", ""),
			"cmu-2220x2967.png");
		image = file.isFile() ? RealImages.read(file) : sample();
		workers = Workers.of(threads);
		segmenter = new ColorSegmenter(SegmentOptions.DEFAULT.with(
			KMeansOptions.DEFAULT.withK(8)), workers);
		histogram = segmenter.histogram(image, null);
		fit = segmenter.train(histogram);
		points = ColorSpaces.named("RGB").points(histogram, workers).points();
		start = new double[8][];
		for (int c = 0; c < start.length; c++) {
			start[c] = points.position(points.size() / start.length * c);
		}
	}

	private static Img<ARGBType> sample() {
		final HESample sample = HESample.standard();
		return ArrayImgs.argbs(sample.pixels(), sample.width(), sample.height());
	}

	@Benchmark
	public ColorHistogram count() {
		return segmenter.histogram(image, null);
	}

	@Benchmark
	public Segmentation label() {
		return segmenter.label(image, null, fit);
	}

	/** All colors from one start, cells known. */
	@Benchmark
	public Clustering twentyIterations() {
		return new KMeans(KMeansOptions.DEFAULT.withIterations(ITERATIONS), workers)
			.fit(points, start);
	}

	@Benchmark
	public Fit refit() {
		return segmenter.train(histogram);
	}

	/** Prints a table of all stages. */
	public static void main(final String... none) throws RunnerException {
		final Collection<RunResult> with = run("-XX:+UseSuperWord");
		final Collection<RunResult> without = run(SIMD_OFF);
		System.out.printf("%n%-40s %10s %22s%n", "Stages, K = 8 (JMH, average)",
			"time", SIMD_OFF);
		final java.util.Iterator<RunResult> others = without.iterator();
		for (final RunResult result : with) {
			System.out.printf("  %-24s %s thread(s) %10.1f ms %18.1f ms%n", result
				.getPrimaryResult().getLabel(), result.getParams().getParam("threads"),
				result.getPrimaryResult().getScore(), others.next().getPrimaryResult()
					.getScore());
		}
	}

	private static Collection<RunResult> run(final String option)
		throws RunnerException
	{
		return new Runner(new OptionsBuilder().include(StagesBenchmark.class
			.getName()).jvmArgs("-Xmx4g", option, "-Dhistokmeans.data=" + System
				.getProperty("histokmeans.data", "")).verbosity(VerboseMode.SILENT)
			.build()).run();
	}
}
