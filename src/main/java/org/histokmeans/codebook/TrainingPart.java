
package org.histokmeans.codebook;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.GlassRule;

/**
 * What a {@link TrainingPool} keeps of some of its images: sums, which may be
 * made on other machines and added there. Immutable.
 */
public final class TrainingPart {

	private static final int HALF_SHARE_BITS = 15;

	/** What each image gets. */
	static final long SHARE = 1L << 2 * HALF_SHARE_BITS;

	private final ColorHistogram pixels;
	private final ColorHistogram shares;
	private final int stained;
	private final List<TrainingImage> images;

	/**
	 * @param pixels the colors of all images, without glass
	 * @param shares the same with the weights of {@link Weight#EQUAL}; empty for
	 *          the other weight
	 * @param stained number of images that are not glass alone
	 * @param images not copied
	 */
	public TrainingPart(final ColorHistogram pixels, final ColorHistogram shares,
		final int stained, final List<TrainingImage> images)
	{
		this.pixels = pixels;
		this.shares = shares;
		this.stained = stained;
		this.images = Collections.unmodifiableList(images);
	}

	/** Of one image. */
	public static TrainingPart of(final CountedImage image, final Weight weight,
		final GlassRule glass)
	{
		final ColorHistogram tissue = glass.of(image.histogram()).tissue(image
			.histogram());
		final ColorHistogram shares = weight == Weight.EQUAL ? shared(tissue)
			: ColorHistogram.EMPTY;
		return new TrainingPart(tissue, shares, tissue.size() > 0 ? 1 : 0,
			Collections.singletonList(image.analyzed(tissue)));
	}

	/** The colors of all images, without glass. */
	public ColorHistogram pixels() {
		return pixels;
	}

	/** The same with the weights of {@link Weight#EQUAL}, if they are asked. */
	public ColorHistogram shares() {
		return shares;
	}

	/** Number of images that are not glass alone. */
	public int stained() {
		return stained;
	}

	public List<TrainingImage> images() {
		return images;
	}

	private static ColorHistogram shared(final ColorHistogram tissue) {
		final long all = tissue.pixels();
		final int[] colors = new int[tissue.size()];
		final long[] weights = new long[colors.length];
		int kept = 0;
		long before = 0;
		long count = 0;
		for (int i = 0; i < tissue.size(); i++) {
			count += tissue.count(i);
			final long upTo = share(count, all);
			if (upTo == before) continue;
			colors[kept] = tissue.color(i);
			weights[kept++] = upTo - before;
			before = upTo;
		}
		return new ColorHistogram(Arrays.copyOf(colors, kept), Arrays.copyOf(
			weights, kept));
	}

	/** &lfloor;2^30 count / all&rfloor;, in halves that fit into a long. */
	private static long share(final long count, final long all) {
		final long scaled = count << HALF_SHARE_BITS;
		return (scaled / all << HALF_SHARE_BITS) + (scaled %
			all << HALF_SHARE_BITS) / all;
	}
}
