
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.measure.Calibration;

import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.TrainingImage;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.measure.ImageScale;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.measure.TissueClass;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.segment.Segmentation;
import org.histokmeans.text.Messages;

/** An ImageJ image with its segmentation. */
public final class SegmentedImage {

	/**
	 * The label image's property with the class of each label, label 1 first;
	 * macros cannot read a table without a window.
	 */
	static final String CLASSES = "Classes";

	/** The share of pixels in classes of other stains that is worth a word. */
	private static final double MUCH_FOREIGN = 0.05;

	private final ImagePlus input;
	private final Segmentation segmentation;
	private final StoredCodebook applied;

	/** With a codebook of its own. */
	SegmentedImage(final ImagePlus input, final Segmentation segmentation) {
		this(input, segmentation, null);
	}

	/** @param applied the codebook, or null if it is the image's own */
	SegmentedImage(final ImagePlus input, final Segmentation segmentation,
		final StoredCodebook applied)
	{
		this.input = input;
		this.segmentation = segmentation;
		this.applied = applied;
	}

	public Segmentation segmentation() {
		return segmentation;
	}

	/**
	 * The label image, see {@link OutputImages#labels}; its property
	 * {@value #CLASSES} has the classes' words, with commas.
	 */
	public ImagePlus labels() {
		return labels(LabelColors.PROTOTYPES);
	}

	/** The label image in other colours. */
	public ImagePlus labels(final LabelColors colors) {
		final ImagePlus labels = new OutputImages(input).labels(segmentation,
			colors, macroLine(colors));
		labels.setProp(CLASSES, String.join(",", classes()));
		return labels;
	}

	private String macroLine(final LabelColors colors) {
		return applied == null ? MacroLine.of(segmentation.options(), colors)
			: MacroLine.of(applied, segmentation.options(), colors);
	}

	private List<String> classes() {
		return report().classes().stream().map(TissueClass::word).collect(Collectors
			.toList());
	}

	/** A copy of the input with the labels as a translucent overlay. */
	public ImagePlus overlay(final LabelColors colors) {
		return new OutputImages(input).overlay(labels(colors));
	}

	/** The quantized image. */
	public ImagePlus quantized() {
		return new OutputImages(input).quantized(segmentation);
	}

	/**
	 * The codebook with the classes in it, and, if it is the image's own, with
	 * its name, size and hash.
	 */
	public Codebook codebook() {
		final Codebook codebook = segmentation.codebook();
		if (applied != null) return codebook;
		return codebook.withClasses(classes()).withImages(Collections.singletonList(
			TrainingImage.of(input.getTitle(), input.getWidth(), input.getHeight(),
				segmentation.fit().histogram())));
	}

	/** The figures, areas in the image's unit. */
	public SegmentationReport report() {
		final Calibration scale = input.getCalibration();
		return new SegmentationReport(input.getTitle(), segmentation,
			new ImageScale(scale.pixelWidth * scale.pixelHeight, scale.getUnit()));
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		return Stream.of(ImageFiles.remark(input), fewerClusters(), foreignColors(),
			poorFit()).filter(sentence -> !sentence.isEmpty()).collect(Collectors
				.joining(" "));
	}

	private String foreignColors() {
		final List<TissueClass> classes = report().classes();
		long foreign = 0;
		for (int c = 0; c < classes.size(); c++) {
			if (classes.get(c) == TissueClass.OTHER) foreign += segmentation
				.statistics().pixels(c + 1);
		}
		final double share = (double) foreign / segmentation.analyzed();
		if (foreign == 0 || share < MUCH_FOREIGN) return "";
		return String.format(Messages.FOREIGN_COLORS, input.getTitle(), 100 *
			share);
	}

	private String poorFit() {
		return applied == null ? "" : TrainedImage.remark(input.getTitle(),
			segmentation.fit(), segmentation.reference());
	}

	private String fewerClusters() {
		if (!segmentation.hasFewerClustersThanWanted()) return "";
		final SegmentOptions options = segmentation.options();
		return String.format(Messages.FEWER_CLUSTERS, input.getTitle(), segmentation
			.codebook().k(), options.kmeans().k(), options.colorSpace().name());
	}
}
