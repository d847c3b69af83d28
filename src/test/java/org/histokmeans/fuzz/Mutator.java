
package org.histokmeans.fuzz;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * Makes damaged files of good ones: a few changes each, of bytes, numbers and
 * words, cut off, repeated, or mixed with another file. The same seed makes the
 * same files.
 */
final class Mutator {

	private static final int MOST_CHANGES = 6;

	/** Numbers at the edges of what 16, 24 and 32 bits hold. */
	private static final int[] NUMBERS = { 0, 1, -1, 7, 8, 255, 256, 0x7fff,
		0x8000, 0xffff, 0x10000, 0xffffff, Integer.MAX_VALUE, Integer.MIN_VALUE };

	/** What breaks texts. */
	private static final List<String> WORDS = Arrays.asList("0", "-1", "1e999",
		"NaN", "2147483648", "9223372036854775808", "0.5", "null", "true", "\"\"",
		"\"x\"", "[]", "{}", "[[[[[[[[[[[[[[[[[[", "{\"a\":", "]", "}", ",", "\"",
		"\\", "\0", "\n", "../keep.txt", "/", "\u00e4", "=1+1", "done", "failed",
		"pending");

	private final Random random;
	private final List<byte[]> seeds;

	Mutator(final long seed, final List<byte[]> seeds) {
		random = new Random(seed);
		this.seeds = seeds;
	}

	/** Of any of the seeds. */
	int choose() {
		return random.nextInt(seeds.size());
	}

	byte[] mutate(final int seed) {
		byte[] bytes = seeds.get(seed).clone();
		final int changes = 1 + random.nextInt(MOST_CHANGES);
		for (int i = 0; i < changes; i++) {
			bytes = change(bytes);
		}
		return bytes;
	}

	private byte[] change(final byte[] bytes) {
		if (bytes.length == 0) return word();
		switch (random.nextInt(10)) {
			case 0:
				return insert(bytes, word(), random.nextInt(3));
			case 1:
				return replaceNumber(bytes);
			case 2:
				return Arrays.copyOf(bytes, place(bytes));
			case 3:
				return repeat(bytes);
			case 4:
				return mix(bytes);
			case 5:
			case 6:
				return overwrite(bytes);
			default:
				return set(bytes);
		}
	}

	/** Heads are where files break, so they are changed more often. */
	private int place(final byte[] bytes) {
		return random.nextInt(random.nextBoolean() ? bytes.length : Math.min(
			bytes.length, 64));
	}

	private byte[] word() {
		return WORDS.get(random.nextInt(WORDS.size())).getBytes(
			StandardCharsets.UTF_8);
	}

	private byte[] insert(final byte[] bytes, final byte[] more,
		final int replaced)
	{
		final int at = place(bytes);
		return join(bytes, at, more, Math.min(bytes.length, at + replaced));
	}

	private static byte[] join(final byte[] bytes, final int end,
		final byte[] middle, final int start)
	{
		final byte[] joined = Arrays.copyOf(bytes, end + middle.length +
			bytes.length - start);
		System.arraycopy(middle, 0, joined, end, middle.length);
		System.arraycopy(bytes, start, joined, end + middle.length, bytes.length -
			start);
		return joined;
	}

	/** A number or a word of a text becomes another one. */
	private byte[] replaceNumber(final byte[] bytes) {
		int start = place(bytes);
		while (start < bytes.length && !isWord(bytes[start])) {
			start++;
		}
		int end = start;
		while (end < bytes.length && isWord(bytes[end])) {
			end++;
		}
		return join(bytes, start, word(), end);
	}

	private static boolean isWord(final byte b) {
		return Character.isLetterOrDigit(b) || b == '.' || b == '-';
	}

	private byte[] repeat(final byte[] bytes) {
		final int from = place(bytes);
		final int to = Math.min(bytes.length, from + 1 + random.nextInt(200));
		return insert(bytes, Arrays.copyOfRange(bytes, from, to), 0);
	}

	/** Goes on as another file does. */
	private byte[] mix(final byte[] bytes) {
		final byte[] other = seeds.get(choose());
		final int at = place(bytes);
		final byte[] rest = Arrays.copyOfRange(other, Math.min(at, other.length),
			other.length);
		return join(bytes, at, rest, bytes.length);
	}

	private byte[] overwrite(final byte[] bytes) {
		final byte[] changed = bytes.clone();
		final int number = NUMBERS[random.nextInt(NUMBERS.length)];
		final int size = random.nextBoolean() ? 2 : 4;
		final boolean isBig = random.nextBoolean();
		final int at = place(bytes);
		for (int i = 0; i < size && at + i < bytes.length; i++) {
			changed[at + i] = (byte) (number >> 8 * (isBig ? size - 1 - i : i));
		}
		return changed;
	}

	private byte[] set(final byte[] bytes) {
		final byte[] changed = bytes.clone();
		final int at = place(bytes);
		changed[at] = (byte) (random.nextBoolean() ? bytes[at] ^ 1 << random
			.nextInt(8) : random.nextInt(256));
		return changed;
	}
}
