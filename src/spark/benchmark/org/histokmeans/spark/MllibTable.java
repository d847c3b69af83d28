
package org.histokmeans.spark;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import javax.imageio.ImageIO;

import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaRDD;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.mllib.clustering.KMeans;
import org.apache.spark.mllib.clustering.KMeansModel;
import org.apache.spark.mllib.linalg.Vector;
import org.apache.spark.mllib.linalg.Vectors;
import org.apache.spark.storage.StorageLevel;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.parallel.Workers;

/**
 * K-means of Spark's MLlib (k-means||) on the pixels of an image, beside ours
 * on its counted colors: seconds, and the mean squared distance of a pixel to
 * its centroid. Both in one JVM, one after the other, on two threads, with the
 * pixels in memory.
 */
public final class MllibTable {

	private static final int THREADS = 2;
	private static final int PARTITIONS = 8;

	private MllibTable() {
		// only a program
	}

	/** IMAGE K... */
	public static void main(final String... args) throws IOException {
		final int[] pixels = pixels(new File(args[0]));
		try (JavaSparkContext spark = new JavaSparkContext("local[" + THREADS + "]",
			"k-means", new SparkConf().set("spark.ui.enabled", "false").set(
				"spark.driver.host", "localhost")))
		{
			spark.setLogLevel("ERROR");
			final JavaRDD<Vector> points = points(spark, pixels);
			for (int i = 1; i < args.length; i++) {
				final int k = Integer.parseInt(args[i]);
				ours(pixels, k);
				mllib(points, k);
			}
		}
	}

	private static int[] pixels(final File file) throws IOException {
		final BufferedImage image = ImageIO.read(file);
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
			image.getWidth());
	}

	private static JavaRDD<Vector> points(final JavaSparkContext spark,
		final int[] pixels)
	{
		final List<int[]> parts = new ArrayList<>();
		for (int i = 0; i < PARTITIONS; i++) {
			parts.add(Arrays.copyOfRange(pixels, part(pixels, i), part(pixels, i +
				1)));
		}
		final JavaRDD<Vector> points = spark.parallelize(parts, PARTITIONS).flatMap(
			part -> Arrays.stream(part).mapToObj(rgb -> Vectors.dense(rgb >> 16 &
				0xFF, rgb >> 8 & 0xFF, rgb & 0xFF)).iterator()).persist(StorageLevel
					.MEMORY_ONLY());
		points.count();
		return points;
	}

	private static int part(final int[] pixels, final int number) {
		return (int) ((long) pixels.length * number / PARTITIONS);
	}

	private static void ours(final int[] pixels, final int k) {
		final long start = System.nanoTime();
		final ColorCounter counter = new ColorCounter();
		counter.add(pixels.clone(), 0, pixels.length);
		print("ours", k, start, new CodebookTrainer(KMeansOptions.DEFAULT.withK(k),
			ColorSpaces.RGB, Workers.of(THREADS)).train(counter.histogram())
			.compactness() / pixels.length);
	}

	private static void mllib(final JavaRDD<Vector> points, final int k) {
		final long start = System.nanoTime();
		final KMeansModel model = new KMeans().setK(k).setSeed(1).run(points.rdd());
		print("MLlib", k, start, model.trainingCost() / points.count());
	}

	private static void print(final String program, final int k, final long start,
		final double compactness)
	{
		System.out.printf("%-6s K = %2d %8.2f s %10.2f%n", program, k, (System
			.nanoTime() - start) / 1e9, compactness);
	}
}
