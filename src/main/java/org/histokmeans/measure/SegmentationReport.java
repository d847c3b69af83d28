
package org.histokmeans.measure;

import java.util.Collections;
import java.util.List;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.Origin;
import org.histokmeans.codebook.TrainingImage;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.ProgramVersion;

/**
 * What is told of a segmentation: one row for the image, one for each cluster,
 * a remark, and the codebook that is saved. The columns are those of ImageJ's
 * Results table, of the table K-Means Clusters, of results.csv and of
 * clusters.csv. Immutable.
 */
public final class SegmentationReport {

	private final String image;
	private final SegmentFigures figures;
	private final ImageScale scale;
	private final Workers workers;

	/**
	 * @param image title or file name
	 * @param scale what a pixel measures
	 * @param workers who compute the colors of the clusters
	 */
	public SegmentationReport(final String image, final SegmentFigures figures,
		final ImageScale scale, final Workers workers)
	{
		this.image = image;
		this.figures = figures;
		this.scale = scale;
		this.workers = workers;
	}

	public String image() {
		return image;
	}

	public SegmentFigures figures() {
		return figures;
	}

	public CompressionReport compression() {
		return new CompressionReport(figures.pixels(), figures.codebook().k(),
			figures.statistics().pixels(0) > 0);
	}

	/** In dB; infinite without any error. */
	public double psnr() {
		final double distortion = figures.statistics().distortion();
		return distortion == 0 ? Double.POSITIVE_INFINITY : Psnr.ofDistortion(
			distortion);
	}

	/** The image's row. */
	public Row row() {
		final Row row = new Row();
		addSize(row);
		addCompression(row);
		addQuality(row);
		addFit(row);
		addHistology(row);
		if (figures.origin().isApplied()) row.addAll(fitReport().referenceRow());
		return row.add("Version", ProgramVersion.get());
	}

	private void addSize(final Row row) {
		row.add("K", figures.codebook().k());
		row.add("Color space", figures.options().colorSpace().name());
		row.add("Pixels", figures.pixels());
		row.add("Analyzed", figures.statistics().analyzed());
		row.add("Colors", figures.fit().histogram().size());
	}

	private void addCompression(final Row row) {
		final CompressionReport compression = compression();
		row.add("Original bits", compression.originalBits());
		row.add("Label bits", compression.labelBits());
		row.add("Codebook bits", compression.codebookBits());
		row.add("Compressed bits", compression.compressedBits());
		row.add("Compression ratio", compression.ratio(), 7);
		row.add("Space saving (%)", compression.spaceSavingPercent(), 3);
	}

	private void addQuality(final Row row) {
		row.add("Distortion", figures.statistics().distortion(), 4);
		if (Double.isInfinite(psnr())) row.add("PSNR (dB)", "");
		else row.add("PSNR (dB)", psnr(), 3);
		row.add("Compactness", figures.fit().compactness(), 4);
	}

	private void addFit(final Row row) {
		final Origin origin = figures.origin();
		final KMeansOptions options = figures.options().kmeans();
		row.add("Iterations", origin.iterations());
		if (origin.isApplied()) row.add("Converged", "");
		else row.add("Converged", origin.isConverged());
		row.add("Attempts", options.attempts());
		row.add("Seed", options.seed());
		row.add("Seeding", options.seeding().word());
		row.add("Iteration limit", options.iterations());
		row.add("Tolerance", options.tolerance(), 3);
	}

	private void addHistology(final Row row) {
		final SegmentOptions options = figures.options();
		row.addAll(fitReport().glassRow());
		row.add("Smoothing", options.smoothing());
		row.add("Stains", options.stains().text());
		if (options.start() != null) row.add("Start", options.start().path());
	}

	private FitReport fitReport() {
		return new FitReport(image, figures.fit());
	}

	/** The rule's class of each label, label 1 first. */
	public List<TissueClass> classes() {
		return TissueRule.classify(figures.codebook());
	}

	/** The word of each label, which a person may have chosen, label 1 first. */
	public List<String> words() {
		return ClassWords.of(figures);
	}

	/** The classes' names for people, label 1 first. */
	public List<String> classNames() {
		return ClassNames.ofWords(words());
	}

	/** Of a label, in the unit of the image, squared. */
	public double area(final int label) {
		return scale.area(figures.statistics().pixels(label));
	}

	/** Such as "µm²". */
	public String areaUnit() {
		return scale.areaUnit();
	}

	/** Of a label, as a share of what was analyzed. */
	public double percent(final int label) {
		return 100.0 * figures.statistics().pixels(label) / Math.max(1, figures
			.statistics().analyzed());
	}

	/** A row for each cluster, label 1 first. */
	public List<Row> clusterRows() {
		return new ClusterRows(image, figures, scale).rows(workers);
	}

	/** The same under another name, such as a path below a folder. */
	public List<Row> clusterRows(final String name) {
		final List<Row> rows = clusterRows();
		rows.replaceAll(row -> row.with("Image", name));
		return rows;
	}

	/**
	 * The codebook to save: with the classes in it, and, if it is the image's
	 * own, with its name, size and hash.
	 *
	 * @param width of the image, in pixels
	 * @param height of the image, in pixels
	 */
	public Codebook codebook(final long width, final long height) {
		return codebook(width, height, figures.fit().histogram());
	}

	/**
	 * The same.
	 *
	 * @param trained the colors that it was trained on, if not on all
	 */
	public Codebook codebook(final long width, final long height,
		final ColorHistogram trained)
	{
		if (figures.origin().isApplied()) return figures.codebook();
		return TissueRule.named(figures.codebook()).withImages(Collections
			.singletonList(TrainingImage.of(image, width, height, trained)));
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		final String remark = new FigureRemarks(image, figures).text();
		return figures.origin().isApplied() ? (remark + " " + fitReport().remark())
			.trim() : remark;
	}
}
