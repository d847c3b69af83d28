
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Cluster;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.segment.Segmentation;
import org.histokmeans.text.ProgramVersion;

/**
 * The figures of a segmentation: one row for the image, one for each cluster.
 * The columns are those of ImageJ's Results table, of the table K-Means
 * Clusters, of results.csv and of clusters.csv.
 */
public final class SegmentationReport {

	private final String image;
	private final Segmentation segmentation;
	private final ImageScale scale;

	/**
	 * @param image title or file name
	 * @param scale what a pixel measures
	 */
	public SegmentationReport(final String image, final Segmentation segmentation,
		final ImageScale scale)
	{
		this.image = image;
		this.segmentation = segmentation;
		this.scale = scale;
	}

	public String image() {
		return image;
	}

	public CompressionReport compression() {
		return new CompressionReport(segmentation.pixels(), segmentation.codebook()
			.k(), segmentation.statistics().pixels(0) > 0);
	}

	/** The image's row. */
	public Row row() {
		final Row row = new Row();
		addSize(row);
		addCompression(row);
		addQuality(row);
		addFit(row);
		addHistology(row);
		if (segmentation.reference() != null) addReference(row);
		return row.add("Version", ProgramVersion.get());
	}

	private void addSize(final Row row) {
		row.add("K", segmentation.codebook().k());
		row.add("Color space", segmentation.options().colorSpace().name());
		row.add("Pixels", segmentation.pixels());
		row.add("Analyzed", segmentation.analyzed());
		row.add("Colors", segmentation.fit().histogram().size());
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
		final double distortion = segmentation.statistics().distortion();
		row.add("Distortion", distortion, 4);
		if (distortion == 0) row.add("PSNR (dB)", "");
		else row.add("PSNR (dB)", Psnr.ofDistortion(distortion), 3);
		row.add("Compactness", segmentation.fit().compactness(), 4);
	}

	private void addFit(final Row row) {
		final Fit fit = segmentation.fit();
		final KMeansOptions options = segmentation.options().kmeans();
		row.add("Iterations", fit.iterations());
		row.add("Converged", segmentation.reference() == null ? Boolean.toString(fit
			.isConverged()) : "");
		row.add("Attempts", options.attempts());
		row.add("Seed", options.seed());
		row.add("Seeding", options.seeding().word());
		row.add("Iteration limit", options.iterations());
		row.add("Tolerance", options.tolerance(), 3);
	}

	private void addHistology(final Row row) {
		final SegmentOptions options = segmentation.options();
		if (options.glass().isActive()) row.add("Glass level", options.glass()
			.level());
		else row.add("Glass level", "");
		row.add("Glass pixels", segmentation.glassPixels());
		row.add("Smoothing", options.smoothing());
		row.add("Stains", options.stains().text());
		if (options.start() != null) row.add("Start", options.start().path());
	}

	private void addReference(final Row row) {
		row.add("Fit (%)", segmentation.reference().percent(), 2);
		row.add("Unexplained (%)", segmentation.reference().unexplainedPercent(),
			3);
	}

	/** The rule's class of each label, label 1 first. */
	public List<TissueClass> classes() {
		return TissueRule.classify(segmentation.codebook());
	}

	/** A row for each cluster, label 1 first. */
	public List<Row> clusterRows() {
		final ColorStatistics colors = new ColorStatistics(segmentation.fit(),
			segmentation.options().stains(), Workers.all());
		final List<Row> colorRows = colors.rows();
		final List<TissueClass> classes = classes();
		final List<Row> rows = new ArrayList<>();
		for (int label = 1; label <= colorRows.size(); label++) {
			rows.add(clusterRow(label, classes.get(label - 1)).add("Within SS", colors
				.withinSS(label), 3).addAll(colorRows.get(label - 1)));
		}
		return rows;
	}

	private Row clusterRow(final int label, final TissueClass tissue) {
		final Cluster cluster = segmentation.codebook().cluster(label);
		final long pixels = segmentation.statistics().pixels(label);
		final Row row = new Row().add("Image", image).add("Label", label);
		row.add("Class", tissue.word());
		row.add("Red", Rgb.red(cluster.prototype()));
		row.add("Green", Rgb.green(cluster.prototype()));
		row.add("Blue", Rgb.blue(cluster.prototype()));
		row.add("Hex", cluster.hex());
		row.add("Pixels", pixels);
		row.add("Area", scale.area(pixels), 3);
		row.add("Unit", scale.areaUnit());
		return row.add("Area (%)", 100.0 * pixels / Math.max(1, segmentation
			.analyzed()), 3);
	}
}
