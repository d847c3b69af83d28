
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.ColorCloud;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.picture.PaletteChart;
import org.histokmeans.segment.Segmentation;

/** An ImageJ image with its segmentation. */
public final class SegmentedImage {

	/**
	 * The label image's property with the class of each label, label 1 first;
	 * macros cannot read a table without a window.
	 */
	static final String CLASSES = "Classes";

	/** The property that ImageJ shows above the pixels of a single slice. */
	static final String LINE = "Slice_Label";

	private final ImagePlus input;
	private final Segmentation segmentation;
	private final Workers workers;
	private final String inputRemark;

	/**
	 * @param workers who compute the figures, when they are asked for
	 * @param inputRemark what is to be said of the input
	 */
	SegmentedImage(final ImagePlus input, final Segmentation segmentation,
		final Workers workers, final String inputRemark)
	{
		this.inputRemark = inputRemark;
		this.input = input;
		this.segmentation = segmentation;
		this.workers = workers.reportingTo(Progress.NONE);
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

	/** The label image in other colors. */
	public ImagePlus labels(final LabelColors colors) {
		final ImagePlus labels = new OutputImages(input).labels(segmentation,
			colors, MacroLine.of(segmentation.figures(), colors));
		labels.setProp(CLASSES, String.join(",", report().words()));
		ClassProperties.set(labels, report());
		return withLine(labels);
	}

	/**
	 * Adds the classes to the overlays of results, see {@link Legend}; nulls are
	 * left out.
	 */
	public void addLegend(final LabelColors colors, final ImagePlus... outputs) {
		final Legend legend = new Legend(new LabelImage(labels(colors)));
		Stream.of(outputs).filter(Objects::nonNull).forEach(legend::addTo);
	}

	/** ImageJ shows it above the pixels of a single slice. */
	private ImagePlus withLine(final ImagePlus output) {
		if (output.getStackSize() == 1) output.setProp(LINE, String.format(
			Locale.ROOT, "K = %d, %s, ratio %.4f", segmentation.figures().codebook()
				.k(), segmentation.figures().options().colorSpace().name(), report()
					.compression().ratio()));
		return output;
	}

	/** A copy of the input with the labels as a translucent overlay. */
	public ImagePlus overlay(final LabelColors colors) {
		return new OutputImages(input).overlay(labels(colors));
	}

	/** The quantized image. */
	public ImagePlus quantized() {
		return withLine(new OutputImages(input).quantized(segmentation));
	}

	/** The classes as bars of their shares, see {@link PaletteChart}. */
	public ImagePlus palette(final LabelColors colors) {
		final ImagePlus chart = new ImagePlus(ResultKind.PALETTE.title(input
			.getTitle()), new PaletteChart(report(), segmentation.figures()
				.codebook(), colors).picture());
		SourceImage.mark(chart, input);
		return chart;
	}

	/** The colors of the image and how they were split. */
	public ImagePlus cloud(final LabelColors colors) {
		final ImagePlus cloud = new ImagePlus(ImageNames.cloud(input.getTitle()),
			new ColorCloud(report(), colors).picture());
		SourceImage.mark(cloud, input);
		return cloud;
	}

	/** See {@link SegmentationReport#codebook}. */
	public Codebook codebook() {
		return report().codebook(input.getWidth(), input.getHeight());
	}

	/** The figures, areas in the image's unit. */
	public SegmentationReport report() {
		return new SegmentationReport(input.getTitle(), segmentation.figures(),
			PixelScale.area(input.getCalibration()), workers);
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		return (inputRemark + " " + report().remark()).trim();
	}
}
