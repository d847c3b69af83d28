
package org.histokmeans.imagej;

import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.GlassRule;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.regions.Annotations;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.Tiling;

/** The macro line that makes a label image again. */
public final class MacroLine {

	private MacroLine() {
		// only static methods
	}

	static String of(final SegmentFigures figures, final LabelColors colors) {
		return figures.origin().isApplied() ? apply(figures.origin().path(), figures
			.options(), colors) : segment(figures.options(), colors);
	}

	/**
	 * Of a slide. It asks where to write: the same slide has the same file,
	 * wherever that is.
	 *
	 * @param within what was analyzed; null: all
	 */
	static String ofSlide(final SegmentFigures figures, final Path slide,
		final int level, final Tiling tiling, final Annotations within)
	{
		return "run(\"K-Means Whole Slide...\", \"slide=[" + absolute(slide) +
			"] out=[\" + getDirectory(\"Output folder\") + \"] level=" + level +
			(figures.origin().isApplied() ? "" : " sample=" + tiling.sample()) +
			" format=" + tiling.format().word() + (within == null ? "" : " within=[" +
				absolute(within.path()) + "]") + " " + classesOf(figures) + "\");";
	}

	private static String classesOf(final SegmentFigures figures) {
		return figures.origin().isApplied() ? "codebook=[" + escaped(figures
			.origin().path()) + "] smoothing=" + figures.options().smoothing()
			: options(figures.options());
	}

	/** What is kept elsewhere has no other name. */
	private static String absolute(final Path path) {
		return escaped(String.valueOf(Files.exists(path) ? path.toAbsolutePath()
			.normalize() : path));
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
