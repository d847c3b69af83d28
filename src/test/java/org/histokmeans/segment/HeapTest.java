
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import org.junit.jupiter.api.Test;

/**
 * Beside image, outputs and histogram, a segmentation needs no more than 96 MB
 * and 40 bytes a color, however many threads there are.
 */
class HeapTest {

	private static final int PIXELS = 3 << 20;

	/** What an empty Java and its libraries take. */
	private static final int JAVA = 8;

	@Test
	void extraHeapIsBounded() throws Exception {
		final String image = "noise" + PIXELS;
		final int data = HeapProcess.megabytes(PIXELS, PIXELS);
		final int allowed = data + 96 + 40 * (PIXELS >> 20) + JAVA;
		String result = null;
		for (final int threads : new int[] { 1, 2, 8 }) {
			final String line = HeapProcess.run(allowed, image, "8", "" + threads);
			assertNotNull(line, threads + " threads need more than " + allowed +
				" MB");
			final String compactness = line.split(" ")[1];
			if (result != null) assertEquals(result, compactness);
			result = compactness;
		}
		assertNull(HeapProcess.run(data, image, "8", "1"));
	}
}
