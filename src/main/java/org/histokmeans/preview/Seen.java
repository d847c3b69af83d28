
package org.histokmeans.preview;

import java.awt.image.BufferedImage;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.histokmeans.measure.CompressionReport;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.picture.LabelColors;

/**
 * What a look shows: the labels as a picture, and the figures beside. Of a
 * stack, the picture is that of the slice in view; the figures are of all
 * slices, or, of smoothed labels, of this one. Immutable.
 */
public final class Seen {

	private final SegmentationReport report;
	private final BufferedImage picture;
	private final List<SeenClass> classes;

	/** @param picture null if there are too many labels for one */
	Seen(final SegmentationReport report, final LabelColors colors,
		final BufferedImage picture)
	{
		this.report = report;
		this.picture = picture;
		classes = Collections.unmodifiableList(newClasses(colors));
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

	private List<SeenClass> newClasses(final LabelColors colors) {
		final List<String> names = report.classNames();
		final List<SeenClass> all = new ArrayList<>();
		for (int label = 1; label <= names.size(); label++) {
			all.add(new SeenClass(label, colors.color(report.figures().codebook(),
				label), names.get(label - 1), report.percent(label)));
		}
		return all;
	}

	/** See {@link CompressionReport#ratio}. */
	public double ratio() {
		return report.compression().ratio();
	}

	/** See {@link SegmentationReport#psnr}. */
	public double psnr() {
		return report.psnr();
	}
}
