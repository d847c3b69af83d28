
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.math.BigDecimal;
import java.util.List;

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

	private ClassProperties() {
		// only static methods
	}

	static void set(final ImagePlus labels, final SegmentationReport report) {
		final List<String> names = report.classNames();
		if (names.size() > MOST) return;
		for (int label = 1; label <= names.size(); label++) {
			final String begin = "Class " + label + " ";
			labels.setProp(begin + "name", names.get(label - 1));
			labels.setProp(begin + "area", plain(report.area(label)));
			labels.setProp(begin + "percent", plain(report.percent(label)));
		}
	}

	/** Digits that every macro reads. */
	private static String plain(final double value) {
		return BigDecimal.valueOf(value).toPlainString();
	}
}
