
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.ImageStack;

import java.util.List;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.img.planar.PlanarImg;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.codebook.Fit;
import org.histokmeans.measure.DistortionCurve;
import org.histokmeans.measure.KEvidence;
import org.histokmeans.measure.KReport;
import org.histokmeans.measure.Row;
import org.histokmeans.segment.Segmentation;
import org.histokmeans.segment.SegmentOptions;

/** An ImageJ image with its segmentations for several K. */
public final class ComparedImage {

	/**
	 * The property of stack and montage with the K that is suggested; it need not
	 * be one that was compared.
	 */
	static final String SUGGESTED = "Suggested K";

	private static final String ORIGINAL = "original";

	private final ImagePlus input;
	private final KReport report;
	private final ImageStack slices;
	private String remark = "";

	ComparedImage(final ImagePlus input,
		final RandomAccessibleInterval<ARGBType> pixels,
		final DistortionCurve curve)
	{
		this.input = input;
		report = new KReport(curve);
		slices = new ImageStack(input.getWidth(), input.getHeight());
		addSlices(ORIGINAL, pixels, true);
	}

	/** Keeps the quantized image and the figures. */
	void add(final KEvidence evidence, final Segmentation segmentation) {
		final Row row = new SegmentedImage(input, segmentation).report().row();
		report.add(row, evidence);
		addSlices(report.label(report.ks().size() - 1), segmentation.quantized(),
			false);
	}

	/** The input's arrays are copied, so that nobody changes it. */
	private void addSlices(final String label,
		final RandomAccessibleInterval<ARGBType> pixels, final boolean copied)
	{
		final PlanarImg<?, ?> planes = (PlanarImg<?, ?>) pixels;
		for (int slice = 0; slice < planes.numSlices(); slice++) {
			final int[] plane = (int[]) ((ArrayDataAccess<?>) planes.getPlane(slice))
				.getCurrentStorageArray();
			slices.addSlice(label, copied ? plane.clone() : plane);
		}
	}

	boolean has(final Fit fit) {
		return report.ks().contains(fit.codebook().k());
	}

	/** Notes that larger K cannot be. */
	ComparedImage noMoreThan(final Fit fit, final List<Integer> ks) {
		remark = String.format(Messages.FEWER_CLUSTERS, input.getTitle(), fit
			.codebook().k(), ks.get(ks.size() - 1), fit.codebook().colorSpace()
				.name());
		return this;
	}

	/** The input's. */
	public String title() {
		return input.getTitle();
	}

	public KReport report() {
		return report;
	}

	/**
	 * The original and the quantized images, K ascending; of a stack, all slices
	 * of each, K as time.
	 */
	public ImagePlus stack() {
		final int versions = report.ks().size() + 1;
		final ImagePlus stack = new ImagePlus(ImageNames.compare(input.getTitle()),
			slices);
		stack.setCalibration(input.getCalibration().copy());
		if (slices.size() > versions) {
			stack.setDimensions(1, slices.size() / versions, versions);
			stack.setOpenAsHyperStack(true);
		}
		return withSuggestion(stack);
	}

	/** The same as one labelled picture; of a stack, the slice in view. */
	public ImagePlus montage() {
		final int pictures = report.ks().size() + 1;
		final int depth = slices.size() / pictures;
		final int inView = (input.getCurrentSlice() - 1) * depth / input
			.getStackSize();
		final Montage montage = new Montage(input.getWidth(), input.getHeight(),
			pictures);
		for (int i = 0; i < pictures; i++) {
			final int slice = i * depth + inView + 1;
			montage.add(slices.getProcessor(slice), slices.getSliceLabel(slice),
				isSuggested(i));
		}
		return withSuggestion(new ImagePlus(ImageNames.montage(input.getTitle()),
			montage.picture()));
	}

	/** Number 0 is the original. */
	private boolean isSuggested(final int version) {
		return version > 0 && report.ks().get(version - 1) == report.suggested();
	}

	private ImagePlus withSuggestion(final ImagePlus image) {
		image.setProp(SUGGESTED, report.suggested());
		return image;
	}

	/** Distortion and PSNR against K. */
	public ImagePlus distortionPlot() {
		return new KPlots(report).distortion(ImageNames.distortion(input
			.getTitle()));
	}

	/** The other evidence against K. */
	public ImagePlus evidencePlot() {
		return new KPlots(report).evidence(ImageNames.evidence(input.getTitle()));
	}

	/** Which K the distortion suggests, and why. */
	public String suggestion() {
		final int k = report.suggested();
		return String.format(Messages.SUGGESTED_K, input.getTitle(), k,
			DistortionCurve.WORTH_PERCENT, k + 1, report.curve().explainedByLast(k +
				1));
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		return remark;
	}
}
