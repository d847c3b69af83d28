
package org.histokmeans.imagefile;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Arrays;
import java.util.Random;
import java.util.zip.Adler32;

import org.junit.jupiter.api.Test;

/** Tests {@link Adler} against Java's sum of all bytes at once. */
public class AdlerTest {

	@Test
	public void ofNoByteItIsOne() {
		assertEquals(1, new Adler().value());
	}

	@Test
	public void partsOfAnyLengthHaveTheSumOfTheWhole() {
		final Random random = new Random(7);
		for (int i = 0; i < 100; i++) {
			final byte[] bytes = new byte[random.nextInt(300_000)];
			random.nextBytes(bytes);
			// the largest sums there are
			if (i % 2 == 0) Arrays.fill(bytes, (byte) -1);
			assertEquals(sum(bytes, 0, bytes.length), inParts(bytes, random));
		}
	}

	private static int inParts(final byte[] bytes, final Random random) {
		final Adler sum = new Adler();
		int from = 0;
		while (from < bytes.length) {
			final int length = Math.min(bytes.length - from, random.nextInt(100_000));
			sum.append(sum(bytes, from, length) & 0xFFFFFFFFL, length);
			from += length;
		}
		return sum.value();
	}

	private static int sum(final byte[] bytes, final int from, final int length) {
		final Adler32 sum = new Adler32();
		sum.update(bytes, from, length);
		return (int) sum.getValue();
	}
}
