
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.math.BigDecimal;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;
import org.histokmeans.measure.SegmentationReport;

/**
 * The figures of the classes as properties of the label image, for macros
 * without windows, which cannot read a table.
 *
 * <pre>
 * area = Property.getNumber("Class 1 area");
 * </pre>
 */
final class ClassProperties {

	/** An image with more has no window that shows their colors either. */
	private static final int MOST = 255;

	static final String NAME = "name";
	static final String AREA = "area";
	static final String PERCENT = "percent";

	/** The prototype, in whatever colors the image is shown. */
	static final String COLOR = "color";

	private ClassProperties() {
		// only static methods
	}

	static void set(final ImagePlus labels, final SegmentationReport report) {
		final List<String> names = report.classNames();
		final Codebook codebook = report.figures().codebook();
		if (names.size() > MOST) return;
		for (int label = 1; label <= names.size(); label++) {
			labels.setProp(name(label, NAME), names.get(label - 1));
			labels.setProp(name(label, AREA), plain(report.area(label)));
			labels.setProp(name(label, PERCENT), plain(report.percent(label)));
			labels.setProp(name(label, COLOR), Rgb.hex(codebook.decode(label)));
		}
	}

	/** Of the property with a figure of a label. */
	static String name(final int label, final String figure) {
		return "Class " + label + " " + figure;
	}

	/** Digits that every macro reads. */
	private static String plain(final double value) {
		return BigDecimal.valueOf(value).toPlainString();
	}
}
