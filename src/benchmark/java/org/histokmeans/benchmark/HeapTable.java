
package org.histokmeans.benchmark;

import java.io.File;
import java.io.IOException;

import org.histokmeans.segment.HeapProcess;

/**
 * Prints the smallest heap with which a Java of its own segments an image, and
 * how much of it is neither image nor outputs nor histogram: Java itself and
 * reading the file are in it.
 */
final class HeapTable {

	/** Megabytes between a heap that was enough and one that was not. */
	private static final int STEP = 8;
	private static final int MOST = 2048;

	private final String file;
	private final int data;
	private final int allowed;

	HeapTable(final File file, final long pixels, final long colors) {
		this.file = file.getPath();
		data = HeapProcess.megabytes(pixels, colors);
		allowed = 96 + (int) (40 * colors >> 20);
	}

	void print() throws IOException, InterruptedException {
		System.out.printf("%nHeap beside %d MB of image, outputs and histogram " +
			"(allowed: %d MB), K = 8%n", data, allowed);
		for (final int threads : new int[] { 1, 2, 8 }) {
			System.out.printf("  %d threads %42d MB%n", threads, smallest(threads) -
				data);
		}
		final String[] noise = HeapProcess.run(MOST, "noise" + (1 << 24), "8", "2")
			.split(" ");
		System.out.printf("  16,777,216 different colors in %d MB %17.1f ms " +
			"%25.4f%n", MOST, Double.parseDouble(noise[0]), Double.parseDouble(
				noise[1]));
	}

	private int smallest(final int threads) throws IOException,
		InterruptedException
	{
		int little = data;
		int enough = data + 2 * allowed;
		while (enough - little > STEP) {
			final int middle = (little + enough) / 2;
			if (HeapProcess.run(middle, file, "8", "" + threads) == null) {
				little = middle;
			}
			else enough = middle;
		}
		return enough;
	}
}
