
package org.histokmeans.imagej;

import java.math.BigDecimal;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.GlassRule;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;

/** The macro line that makes a label image again. */
public final class MacroLine {

	private MacroLine() {
		// only static methods
	}

	static String of(final SegmentFigures figures, final LabelColors colors) {
		return figures.origin().isApplied() ? apply(figures.origin().path(), figures
			.options(), colors) : segment(figures.options(), colors);
	}

	/** Of a slide of which one in so many tiles was counted. */
	static String ofSample(final SegmentFigures figures, final int level,
		final int sample)
	{
		return "run(\"K-Means Whole Slide...\", \"level=" + level + " sample=" +
			sample + " " + options(figures.options()) + "\");";
	}

	private static String apply(final String codebook,
		final SegmentOptions options, final LabelColors colors)
	{
		return "run(\"K-Means Apply Codebook...\", \"codebook=[" + escaped(
			codebook) + "] smoothing=" + options.smoothing() + " lut=" + colors
				.word() + "\");";
	}

	private static String segment(final SegmentOptions options,
		final LabelColors colors)
	{
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
		final GlassRule glass = options.glass();
		return " glass=" + glass.word() + (glass.hasLevel() && !glass.isAuto()
			? " glasslevel=" + glass.level() : "");
	}

	private static String plain(final double value) {
		return BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
	}
}
