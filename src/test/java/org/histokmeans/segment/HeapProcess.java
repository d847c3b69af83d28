
package org.histokmeans.segment;

import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

import net.imglib2.img.array.ArrayImg;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.parallel.Workers;

/**
 * Segments an image in a Java of its own whose heap is limited, to see how much
 * it needs: an image file, or "noise" and the number of its pixels, which all
 * have different colors.
 */
public final class HeapProcess {

	private static final int NOISE_WIDTH = 1 << 10;

	private HeapProcess() {
		// only static methods
	}

	/** Arguments: image, K, threads. Prints milliseconds and compactness / N. */
	public static void main(final String... args) {
		final ArrayImg<ARGBType, ?> image = args[0].startsWith("noise") ? noise(
			Integer.parseInt(args[0].substring(5))) : RealImages.read(new File(
				args[0]));
		final SegmentOptions options = SegmentOptions.DEFAULT.with(
			KMeansOptions.DEFAULT.withK(Integer.parseInt(args[1])));
		final long start = System.nanoTime();
		final Workers workers = Workers.of(Integer.parseInt(args[2]));
		final Segmentation segmentation = new ColorSegmenter(options, workers)
			.segment(image);
		System.out.println((System.nanoTime() - start) / 1e6 + " " + segmentation
			.figures().codebook().training().compactness() / segmentation.figures()
				.pixels());
	}

	/** Every pixel another color; in whole rows, and in no order. */
	private static ArrayImg<ARGBType, ?> noise(final int pixels) {
		final int[] colors = new int[pixels];
		Arrays.setAll(colors, i -> (int) (i * 0xFFFFFFL / pixels));
		final Random random = new Random(1);
		for (int i = pixels - 1; i > 0; i--) {
			final int other = random.nextInt(i + 1);
			final int color = colors[i];
			colors[i] = colors[other];
			colors[other] = color;
		}
		return ArrayImgs.argbs(colors, NOISE_WIDTH, pixels / NOISE_WIDTH);
	}

	/** What it prints, or null if the heap was too small. */
	public static String run(final int megabytes, final String... args)
		throws IOException, InterruptedException
	{
		final List<String> command = new ArrayList<>(Arrays.asList(java()
			.toString(), "-Xmx" + megabytes + "m", "-XX:+UseG1GC", "-classpath",
			System.getProperty("java.class.path"), HeapProcess.class.getName()));
		command.addAll(Arrays.asList(args));
		final Process process = new ProcessBuilder(command).redirectError(
			ProcessBuilder.Redirect.to(new File(isWindows() ? "NUL" : "/dev/null")))
			.start();
		try (java.util.Scanner output = new java.util.Scanner(process
			.getInputStream()))
		{
			final String line = output.hasNextLine() ? output.nextLine() : null;
			return process.waitFor() == 0 ? line : null;
		}
	}

	private static boolean isWindows() {
		return File.separatorChar == '\\';
	}

	private static Path java() {
		return Paths.get(System.getProperty("java.home"), "bin", "java");
	}

	/** Megabytes of an image, its outputs and its histogram, rounded up. */
	public static int megabytes(final long pixels, final long colors) {
		return (int) ((pixels * (4 + 1 + 4) + colors * (4 + 8) >> 20) + 1);
	}
}
