
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.VirtualStack;
import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.io.File;
import java.nio.file.Paths;
import java.util.concurrent.atomic.AtomicIntegerArray;

import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;

/**
 * A virtual stack whose slices are computed when they are asked for, all of
 * other colors. As a program: segments one of so many slices of such a side.
 */
public final class ComputedStack extends VirtualStack {

	private static final int RGB = 24;

	private final int slices;
	private final int[] sample;
	private final AtomicIntegerArray reads;

	ComputedStack(final int side, final int slices) {
		super(side, side);
		this.slices = slices;
		sample = new HESample(side, side, 1, 1, 1).pixels();
		reads = new AtomicIntegerArray(slices);
		setBitDepth(RGB);
	}

	@Override
	public int getSize() {
		return slices;
	}

	@Override
	public ImageProcessor getProcessor(final int slice) {
		reads.incrementAndGet(slice - 1);
		final int[] pixels = sample.clone();
		for (int i = 0; i < pixels.length; i++) {
			pixels[i] ^= slice % 8;
		}
		return new ColorProcessor(getWidth(), getHeight(), pixels);
	}

	/** How often a slice was asked for, from 1 on. */
	int reads(final int slice) {
		return reads.get(slice - 1);
	}

	/** Arguments: the side, how many slices. Prints the pixels of label 1. */
	public static void main(final String... args) {
		final ImagePlus image = new ImagePlus("a", new ComputedStack(Integer
			.parseInt(args[0]), Integer.parseInt(args[1])));
		final SegmentedImage result = new ImageSegmenter(SegmentOptions.DEFAULT)
			.segment(image);
		result.labels();
		result.quantized();
		System.out.println(result.segmentation().figures().statistics().pixels(1));
	}

	/** Runs the program in a Java of its own; returns what it says. */
	static String run(final int megabytes, final String... args)
		throws Exception
	{
		final Process process = new ProcessBuilder(Paths.get(System.getProperty(
			"java.home"), "bin", "java").toString(), "-Xmx" + megabytes + "m",
			"-Djava.awt.headless=true", "-cp", System.getProperty("java.class.path"),
			ComputedStack.class.getName(), args[0], args[1]).redirectErrorStream(true)
			.redirectInput(new File("pom.xml")).start();
		try (java.util.Scanner said = new java.util.Scanner(process
			.getInputStream()).useDelimiter("\\A"))
		{
			return said.hasNext() ? said.next().trim() : "";
		}
	}
}
