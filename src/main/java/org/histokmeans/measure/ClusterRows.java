
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.codebook.Cluster;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentFigures;

/** A row of figures for each cluster of an image. Immutable. */
final class ClusterRows {

	private final String image;
	private final SegmentFigures figures;
	private final ImageScale scale;

	ClusterRows(final String image, final SegmentFigures figures,
		final ImageScale scale)
	{
		this.image = image;
		this.figures = figures;
		this.scale = scale;
	}

	/** Label 1 first. */
	List<Row> rows(final Workers workers) {
		final ColorStatistics colors = new ColorStatistics(figures.fit(), figures
			.options().stains(), workers);
		final List<Row> colorRows = colors.rows();
		final List<String> words = ClassWords.of(figures);
		final List<Row> rows = new ArrayList<>();
		for (int label = 1; label <= colorRows.size(); label++) {
			rows.add(row(label, words.get(label - 1)).add("Within SS", colors
				.withinSS(label), 3).addAll(colorRows.get(label - 1)));
		}
		return rows;
	}

	private Row row(final int label, final String word) {
		final Cluster cluster = figures.codebook().cluster(label);
		final long pixels = figures.statistics().pixels(label);
		final Row row = new Row().add("Image", image).add("Label", label);
		row.add("Class", word);
		row.add("Red", Rgb.red(cluster.prototype()));
		row.add("Green", Rgb.green(cluster.prototype()));
		row.add("Blue", Rgb.blue(cluster.prototype()));
		row.add("Hex", cluster.hex());
		row.add("Pixels", pixels);
		row.add("Area", scale.area(pixels), 3);
		row.add("Unit", scale.areaUnit());
		row.add("Area (mm\u00B2)", scale.squareMillimeters(pixels), 6);
		return row.add("Area (%)", 100.0 * pixels / Math.max(1, figures.statistics()
			.analyzed()), 3);
	}
}
