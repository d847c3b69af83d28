
package org.histokmeans.color;

/**
 * The glass level of an image from the mode of its own background, on the
 * histogram of the smallest channel of its nearly gray colors (channels within
 * {@value #COLORED}), five levels wide.
 * <p>
 * The mode is the highest place from {@value #DARKEST} on. It is background if
 * it is narrow (no more than {@value #WIDEST} levels at half its height: pale
 * tissue, mucus and goblet cells have a texture, the lamp has none), not rare
 * (1 of {@value #RAREST} pixels), and the image's bright end (brighter pixels
 * are no more than a quarter of it and a twentieth of the image). The level is
 * where the slope below it ends: at a fiftieth of its height, where it rises
 * again, or {@value #FARTHEST} levels below the mode; at least
 * {@value #NEAREST} below it, and never above {@value #HIGHEST}. Otherwise
 * there is none.
 * </p>
 * <p>
 * Otsu's threshold is no help: it falls into pale tissue on most slides. The
 * first thought, a level a fixed way below the mode, took pale tissue where the
 * slope is steep. Wider modes of colors that no stain has (green is not the
 * least channel) were one background more on 123 images, and pale muscle on
 * another.
 * </p>
 */
final class GlassLevel {

	/** No level: nothing reaches it. */
	static final int NONE = 256;

	private static final int COLORED = 40;
	private static final int DARKEST = 150;
	private static final int WIDEST = 16;
	private static final int RAREST = 100;
	private static final int FARTHEST = 20;
	private static final int NEAREST = 6;
	private static final int HIGHEST = 245;
	private static final int SLOPE_END = 50;
	private static final int REACH = 2;

	private final long[] gray = new long[NONE];
	private final long[] all = new long[NONE];

	private GlassLevel(final ColorHistogram histogram) {
		for (int i = 0; i < histogram.size(); i++) {
			add(histogram.color(i), histogram.count(i));
		}
	}

	private void add(final int rgb, final long count) {
		final int red = Rgb.red(rgb);
		final int green = Rgb.green(rgb);
		final int blue = Rgb.blue(rgb);
		final int least = Math.min(red, Math.min(green, blue));
		all[least] += count;
		if (Math.max(red, Math.max(green, blue)) - least <= COLORED) gray[least] +=
			count;
	}

	/** 1 to {@value #HIGHEST}, or {@link #NONE}. */
	static int of(final ColorHistogram histogram) {
		return new GlassLevel(histogram).level();
	}

	private int level() {
		final int mode = mode();
		final int first = end(mode, -1);
		final int last = end(mode, 1);
		return last - first < WIDEST && isBackground(first, last) ? Math.min(
			HIGHEST, Math.min(slopeEnd(mode), mode - NEAREST)) : NONE;
	}

	private int mode() {
		int mode = DARKEST;
		for (int level = DARKEST; level < NONE; level++) {
			if (isHigher(level, mode)) mode = level;
		}
		return mode;
	}

	/** Of equal heights, that in the middle. */
	private boolean isHigher(final int level, final int mode) {
		return height(level) > height(mode) || height(level) == height(mode) &&
			gray[level] > gray[mode];
	}

	private long height(final int level) {
		return sum(gray, level - REACH, level + REACH);
	}

	/** From level {@code first} to {@code last}, as far as there are such. */
	private static long sum(final long[] counts, final int first,
		final int last)
	{
		long sum = 0;
		for (int level = Math.max(0, first); level <= Math.min(NONE - 1,
			last); level++)
		{
			sum += counts[level];
		}
		return sum;
	}

	/** The last level of more than half the mode's height, in a direction. */
	private int end(final int mode, final int step) {
		int level = mode;
		while (level + step >= 0 && level + step < NONE && 2 * height(level +
			step) > height(mode))
		{
			level += step;
		}
		return level;
	}

	private boolean isBackground(final int first, final int last) {
		final long pixels = sum(all, 0, NONE);
		final long near = sum(gray, first, last);
		final long brighter = sum(all, last + 1, NONE);
		return near > 0 && near * RAREST >= pixels && brighter <= near / 4 +
			pixels / 20;
	}

	private int slopeEnd(final int mode) {
		int level = mode;
		while (level > mode - FARTHEST && height(level - 1) * SLOPE_END > height(
			mode) && height(level - 1) <= height(level))
		{
			level--;
		}
		return level;
	}
}
