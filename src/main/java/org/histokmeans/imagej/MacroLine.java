
package org.histokmeans.imagej;

import java.math.BigDecimal;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.segment.SegmentOptions;

/** The macro line that makes a label image again. */
public final class MacroLine {

	private MacroLine() {
		// only static methods
	}

	static String of(final SegmentOptions options, final LabelColors colors) {
		return "run(\"K-Means Segment...\", \"" + classes(options) + " lut=" +
			colors.word() + fit(options.kmeans()) + "\");";
	}

	/** The options that every command knows that clusters. */
	public static String options(final SegmentOptions options) {
		return classes(options) + fit(options.kmeans());
	}

	private static String classes(final SegmentOptions options) {
		return "k=" + options.kmeans().k() + " colorspace=" + options.colorSpace()
			.name() + stains(options) + glass(options) + " smoothing=" + options
				.smoothing();
	}

	private static String fit(final KMeansOptions kmeans) {
		return " seeding=" + kmeans.seeding().word() + " attempts=" + kmeans
			.attempts() + " iterations=" + kmeans.iterations() + " tolerance=" +
			plain(kmeans.tolerance()) + " seed=" + kmeans.seed();
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
