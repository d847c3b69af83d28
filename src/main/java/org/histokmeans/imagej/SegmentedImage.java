
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.measure.Calibration;

import java.util.Collections;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.TrainingImage;
import org.histokmeans.measure.ImageScale;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.segment.Segmentation;

/** An ImageJ image with its segmentation. */
public final class SegmentedImage {

	private final ImagePlus input;
	private final Segmentation segmentation;

	SegmentedImage(final ImagePlus input, final Segmentation segmentation) {
		this.input = input;
		this.segmentation = segmentation;
	}

	public Segmentation segmentation() {
		return segmentation;
	}

	/** The label image, see {@link OutputImages#labels}. */
	public ImagePlus labels() {
		return new OutputImages(input).labels(segmentation);
	}

	/** The quantized image. */
	public ImagePlus quantized() {
		return new OutputImages(input).quantized(segmentation);
	}

	/** The codebook with the image's name and size in it. */
	public Codebook codebook() {
		return segmentation.codebook().withImages(Collections.singletonList(
			new TrainingImage(input.getTitle(), input.getWidth(), input.getHeight(),
				segmentation.analyzed())));
	}

	/** The figures, areas in the image's unit. */
	public SegmentationReport report() {
		final Calibration scale = input.getCalibration();
		return new SegmentationReport(input.getTitle(), segmentation,
			new ImageScale(scale.pixelWidth * scale.pixelHeight, scale.getUnit()));
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		if (!segmentation.hasFewerClustersThanWanted()) return "";
		return String.format(Messages.FEWER_CLUSTERS, input.getTitle(), segmentation
			.fit().histogram().size(), segmentation.codebook().k(), segmentation
				.options().kmeans().k());
	}
}
