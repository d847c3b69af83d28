
package org.histokmeans.measure;

import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.Fit;

/** How well a codebook suits an image that it was trained on. */
public final class TrainedImage {

	private final String opened;
	private final FitReport report;

	/** @param fit the codebook on the image */
	TrainedImage(final CountedImage image, final Fit fit) {
		opened = image.remark();
		report = new FitReport(image.title(), fit);
	}

	public String title() {
		return report.image();
	}

	/** The same columns as those of a segmented image, but fewer. */
	public Row row() {
		return report.row();
	}

	/** Fit and unexplained pixels in words. */
	public String figures() {
		return report.words();
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		return (opened + " " + report.remark()).trim();
	}
}
