
package org.histokmeans.preview;

import java.io.IOException;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.SegmentOptions;

/**
 * What to look at: a fit, or a codebook that is applied. Immutable; every
 * request is one of its own.
 */
public final class Look {

	/** Takes its time, so it is called on the preview's thread. */
	@FunctionalInterface
	public interface Reader<T> {

		/**
		 * @throws IOException with a sentence, if there is no such file
		 * @throws IllegalArgumentException likewise
		 */
		T read() throws IOException;
	}

	private final Reader<SegmentOptions> options;
	private final Reader<StoredCodebook> codebook;
	private final LabelColors colors;

	private Look(final Reader<SegmentOptions> options,
		final Reader<StoredCodebook> codebook, final LabelColors colors)
	{
		this.options = options;
		this.codebook = codebook;
		this.colors = colors;
	}

	/** A fit. */
	public static Look fitting(final Reader<SegmentOptions> options,
		final LabelColors colors)
	{
		return new Look(options, () -> null, colors);
	}

	/** A codebook of another image. */
	public static Look applying(final Reader<StoredCodebook> codebook,
		final SegmentOptions options, final LabelColors colors)
	{
		return new Look(() -> options, codebook, colors);
	}

	/** The same once more. */
	Look again() {
		return new Look(options, codebook, colors);
	}

	SegmentOptions options() throws IOException {
		return options.read();
	}

	/** Null for a fit. */
	StoredCodebook codebook() throws IOException {
		return codebook.read();
	}

	LabelColors colors() {
		return colors;
	}
}
