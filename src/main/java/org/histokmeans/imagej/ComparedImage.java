
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ColorProcessor;

import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.img.planar.PlanarImg;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.codebook.Fit;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.measure.DistortionCurve;
import org.histokmeans.measure.KEvidence;
import org.histokmeans.measure.KReport;
import org.histokmeans.measure.Row;
import org.histokmeans.picture.KPlots;
import org.histokmeans.picture.Montage;
import org.histokmeans.text.Messages;

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
	private final int depth;

	/** Null where only the montage is wanted. */
	private final ImageStack slices;

	/** Null where the slices make it. */
	private final Montage montage;
	private final String inputRemark;
	private String remark = "";

	/**
	 * @param most the number of K, or more
	 * @param inputRemark what is to be said of the input
	 * @param withStack false to keep no picture but those of the montage
	 */
	ComparedImage(final ImagePlus input,
		final RandomAccessibleInterval<ARGBType> pixels,
		final DistortionCurve curve, final int most, final boolean withStack,
		final String inputRemark)
	{
		this.input = input;
		this.inputRemark = inputRemark;
		report = new KReport(curve);
		depth = ((PlanarImg<?, ?>) pixels).numSlices();
		slices = withStack ? new ImageStack(input.getWidth(), input.getHeight())
			: null;
		montage = withStack ? null : new Montage(input.getWidth(), input
			.getHeight(), most + 1);
		addPictures(ORIGINAL, pixels, withStack);
	}

	/**
	 * Of a slide, only small pictures.
	 *
	 * @param slide a small picture of it
	 */
	ComparedImage(final ImagePlus slide, final DistortionCurve curve,
		final int most, final String remark)
	{
		this(slide, new ColorImage(slide).pixels(), curve, most, false, remark);
	}

	/** Keeps a small quantized image and the figures. */
	void add(final KEvidence evidence, final Row figures,
		final ImagePlus quantized)
	{
		report.add(figures, evidence);
		addPictures(report.label(report.ks().size() - 1), new ColorImage(quantized)
			.pixels(), false);
	}

	/** Keeps the quantized image and the figures. */
	void add(final KEvidence evidence, final SegmentedImage segmented) {
		report.add(segmented.report().row(), evidence);
		addPictures(report.label(report.ks().size() - 1), segmented.segmentation()
			.quantized(), false);
	}

	/** The input's arrays are copied, so that nobody changes it. */
	private void addPictures(final String label,
		final RandomAccessibleInterval<ARGBType> pixels, final boolean copied)
	{
		final PlanarImg<?, ?> planes = (PlanarImg<?, ?>) pixels;
		for (int slice = 0; slice < depth; slice++) {
			final int[] plane = (int[]) ((ArrayDataAccess<?>) planes.getPlane(slice))
				.getCurrentStorageArray();
			if (slices != null) slices.addSlice(label, copied ? plane.clone()
				: plane);
			else if (slice == inView()) montage.add(new ColorProcessor(input
				.getWidth(), input.getHeight(), plane), label);
		}
	}

	/** The channels of one color are one slice. */
	private int inView() {
		return (input.getCurrentSlice() - 1) * depth / input.getStackSize();
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
	 *
	 * @throws IllegalStateException if only the montage was wanted
	 */
	public ImagePlus stack() {
		if (slices == null) throw new IllegalStateException("no stack was kept");
		final ImagePlus stack = new ImagePlus(ImageNames.compare(input.getTitle()),
			slices);
		stack.setCalibration(input.getCalibration().copy());
		if (depth > 1) {
			stack.setDimensions(1, depth, slices.size() / depth);
			stack.setOpenAsHyperStack(true);
		}
		return withSuggestion(stack);
	}

	/** The same as one labeled picture; of a stack, the slice in view. */
	public ImagePlus montage() {
		return withSuggestion(new ImagePlus(ImageNames.montage(input.getTitle()),
			filledMontage().picture(picture(report.suggested()), picture(report
				.curve().nearly().orElse(0)))));
	}

	/** That of a K; number 0 is the original. */
	private int picture(final int k) {
		final int row = report.ks().indexOf(k);
		return row < 0 ? row : row + 1;
	}

	private Montage filledMontage() {
		if (slices == null) return montage;
		final Montage filled = new Montage(input.getWidth(), input.getHeight(),
			slices.size() / depth);
		for (int slice = 1 + inView(); slice <= slices.size(); slice += depth) {
			filled.add(slices.getProcessor(slice), slices.getSliceLabel(slice));
		}
		return filled;
	}

	private ImagePlus withSuggestion(final ImagePlus image) {
		SourceImage.mark(image, input);
		image.setProp(SUGGESTED, report.suggested());
		if (image.getStackSize() == 1) image.setProp(SegmentedImage.LINE, line());
		return image;
	}

	/** For people who look at the picture and not at the log. */
	private String line() {
		final OptionalInt nearly = report.curve().nearly();
		return "K = " + report.suggested() + " is suggested" + (nearly.isPresent()
			? ", K = " + nearly.getAsInt() + " is nearly as good" : "");
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
		return String.format(Locale.ROOT, Messages.SUGGESTED_K, input.getTitle(), k,
			DistortionCurve.WORTH_PERCENT, k + 1, roundedDown(report.curve()
				.explainedByLast(k + 1))) + nearly();
	}

	private String nearly() {
		final OptionalInt k = report.curve().nearly();
		return k.isPresent() ? String.format(Messages.NEARLY_K, k.getAsInt()) : "";
	}

	/** What is not enough must not look so. */
	private static double roundedDown(final double percent) {
		return Math.floor(100 * percent) / 100;
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		return (inputRemark + " " + remark).trim();
	}
}
