
package org.histokmeans.imagej;

import java.math.BigDecimal;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.SegmentOptions;

/** The macro line that makes a label image again. */
public final class MacroLine {

	private MacroLine() {
		// only static methods
	}

	/** Of an image that a codebook was applied to. */
	static String of(final StoredCodebook codebook, final SegmentOptions options,
		final LabelColors colors)
	{
		return "run(\"K-Means Apply Codebook...\", \"codebook=[" + escaped(codebook
			.path()) + "] smoothing=" + options.smoothing() + " lut=" + colors
				.word() + "\");";
	}

	static String of(final SegmentOptions options, final LabelColors colors) {
		return "run(\"K-Means Segment...\", \"" + classes(options) + " lut=" +
			colors.word() + fit(options) + "\");";
	}

	/** The options that every command knows that clusters. */
	public static String options(final SegmentOptions options) {
		return classes(options) + fit(options);
	}

	private static String classes(final SegmentOptions options) {
		return "k=" + options.kmeans().k() + " colorspace=" + options.colorSpace()
			.name() + stains(options) + glass(options) + " smoothing=" + options
				.smoothing();
	}

	private static String fit(final SegmentOptions options) {
		final KMeansOptions kmeans = options.kmeans();
		return " seeding=" + kmeans.seeding().word() + " attempts=" + kmeans
			.attempts() + " iterations=" + kmeans.iterations() + " tolerance=" +
			plain(kmeans.tolerance()) + " seed=" + kmeans.seed() + start(options);
	}

	private static String start(final SegmentOptions options) {
		return options.start() == null ? "" : " start=[" + escaped(options.start()
			.path()) + "]";
	}

	/** As text between the quotes of a macro. */
	private static String escaped(final String path) {
		return path.replace("\\", "\\\\").replace("\"", "\\\"");
	}

	private static String stains(final SegmentOptions options) {
		return " stains=[" + options.stains().text() + "]";
	}

	private static String glass(final SegmentOptions options) {
		return options.glass().isActive() ? " glass=true glasslevel=" + options
			.glass().level() : " glass=false";
	}

	private static String plain(final double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}
}
