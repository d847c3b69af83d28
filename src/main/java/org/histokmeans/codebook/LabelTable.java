
package org.histokmeans.codebook;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Blocks;
import org.histokmeans.parallel.Workers;

/**
 * The label of every color that occurs, at hand for a pass over the pixels;
 * several threads may use it at once.
 * <p>
 * A byte for each color there can be, two with more than 255 labels; a hash
 * table where few colors are known, since small images would wait for the
 * memory.
 * </p>
 */
public final class LabelTable {

	private static final int COLORS = 1 << 24;

	/** Up to so many colors, a hash table of them is faster. */
	private static final int FEW_COLORS = 1 << 16;

	private final Codebook codebook;
	private final GlassRule glass;
	private final byte[] bytes;
	private final char[] chars;

	/** Color and label together, or 0. */
	private final long[] hashed;

	/**
	 * The colors of the fit are known at once, others are encoded as they are
	 * met; glass gets label 0.
	 *
	 * @throws java.util.concurrent.CancellationException if it is canceled
	 */
	public LabelTable(final Fit fit, final Workers workers) {
		this(fit.codebook(), fit.glass(), fit.histogram().size());
		final int colors = fit.histogram().size();
		if (hashed == null) Blocks.visit(colors, workers, (from, end) -> putAll(fit,
			from, end));
		else putAll(fit, 0, colors);
	}

	/**
	 * Colors are encoded as they are met: many of them, but each once.
	 *
	 * @param codebook whose rule of glass is the same for all images
	 */
	public LabelTable(final Codebook codebook) {
		this(codebook, codebook.training().glass());
	}

	/**
	 * The same.
	 *
	 * @param glass what is glass on the image
	 */
	public LabelTable(final Codebook codebook, final GlassRule glass) {
		this(codebook, glass, COLORS);
	}

	private void putAll(final Fit fit, final int from, final int end) {
		for (int i = from; i < end; i++) {
			put(fit.histogram().color(i), fit.labels()[i]);
		}
	}

	private LabelTable(final Codebook codebook, final GlassRule glass,
		final int known)
	{
		this.codebook = codebook;
		this.glass = glass;
		final boolean isHashed = known <= FEW_COLORS;
		final boolean fitsByte = codebook.k() <= 255;
		hashed = isHashed ? new long[4 * Integer.highestOneBit(known + 1)] : null;
		bytes = !isHashed && fitsByte ? new byte[COLORS] : null;
		chars = !isHashed && !fitsByte ? new char[COLORS] : null;
	}

	/** Label of a color, 1 to K; 0 for glass. */
	public int label(final int rgb) {
		final int color = rgb & Rgb.MASK;
		final int known = bytes != null ? bytes[color] & 0xFF : chars != null
			? chars[color] : labelInHash(color);
		return known == 0 ? encode(color) : known;
	}

	/** Puts the labels of colors from {@code start} on into {@code labels}. */
	public void encode(final int[] colors, final int start, final int[] labels,
		final int count)
	{
		if (bytes == null) {
			for (int i = 0; i < count; i++) {
				labels[i] = label(colors[start + i]);
			}
			return;
		}
		for (int i = 0; i < count; i++) {
			final int known = bytes[colors[start + i] & Rgb.MASK] & 0xFF;
			labels[i] = known != 0 ? known : label(colors[start + i]);
		}
	}

	private int encode(final int color) {
		if (glass.isGlass(color)) return 0;
		final int label = codebook.encode(color);
		if (hashed == null) put(color, label);
		return label;
	}

	private void put(final int color, final int label) {
		if (bytes != null) bytes[color] = (byte) label;
		else if (chars != null) chars[color] = (char) label;
		else hashed[place(color)] = (long) color << 32 | label;
	}

	private int labelInHash(final int color) {
		return (int) hashed[place(color)];
	}

	/** Where a color is, or a free place. */
	private int place(final int color) {
		int place = color * 0x9E3779B1 >>> 7;
		while (isOther(hashed[place & hashed.length - 1], color)) {
			place++;
		}
		return place & hashed.length - 1;
	}

	private static boolean isOther(final long entry, final int color) {
		return entry != 0 && entry >>> 32 != color;
	}
}
