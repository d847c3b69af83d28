
package org.histokmeans.preview;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.histokmeans.measure.ClassNames;
import org.histokmeans.measure.CompressionReport;
import org.histokmeans.measure.Psnr;
import org.histokmeans.measure.TissueRule;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.SegmentFigures;

/**
 * What a look shows: the labels as a picture, and the figures beside. Of a
 * stack, the picture is that of the slice in view; the figures are of all
 * slices, or, of smoothed labels, of this one. Immutable.
 */
public final class Seen {

	private final SegmentFigures figures;
	private final LabelColors colors;
	private final BufferedImage picture;
	private final List<SeenClass> classes;

	/** @param picture null if there are too many labels for one */
	Seen(final SegmentFigures figures, final LabelColors colors,
		final BufferedImage picture)
	{
		this.figures = figures;
		this.colors = colors;
		this.picture = picture;
		classes = Collections.unmodifiableList(newClasses());
	}

	BufferedImage picture() {
		return picture;
	}

	/** Whether the labels are shown in the image. */
	public boolean hasPicture() {
		return picture != null;
	}

	/** Label 1 first. */
	public List<SeenClass> classes() {
		return classes;
	}

	private List<SeenClass> newClasses() {
		final List<String> names = ClassNames.of(TissueRule.classify(figures
			.codebook()));
		final List<SeenClass> all = new ArrayList<>();
		for (int label = 1; label <= figures.codebook().k(); label++) {
			all.add(new SeenClass(label, colors.color(figures.codebook(), label),
				names.get(label - 1), percent(label)));
		}
		return all;
	}

	private double percent(final int label) {
		return 100.0 * figures.statistics().pixels(label) / Math.max(1, figures
			.statistics().analyzed());
	}

	/** See {@link CompressionReport#ratio}. */
	public double ratio() {
		return new CompressionReport(figures.pixels(), figures.codebook().k(),
			figures.statistics().pixels(0) > 0).ratio();
	}

	/** In dB; infinite without any error. */
	public double psnr() {
		final double distortion = figures.statistics().distortion();
		return distortion == 0 ? Double.POSITIVE_INFINITY : Psnr.ofDistortion(
			distortion);
	}
}
