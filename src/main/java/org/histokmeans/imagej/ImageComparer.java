
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.util.List;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.ARGBType;

import org.histokmeans.codebook.Fit;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.measure.KComparison;
import org.histokmeans.parallel.CancelOnly;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;

/**
 * Segments an ImageJ image with several K, to see which is best: the same for
 * menu, macro and command line.
 *
 * <pre>
 *
 * ComparedImage result = new ImageComparer(SegmentOptions.DEFAULT, workers)
 * 	.compare(imp, KList.parse("2-12"));
 * result.stack().show();
 * </pre>
 */
public final class ImageComparer {

	private final SegmentOptions options;
	private final Workers workers;

	/**
	 * @param options their K is not used
	 */
	public ImageComparer(final SegmentOptions options, final Workers workers) {
		this.options = options;
		this.workers = workers;
	}

	/**
	 * Ends where K is as large as the number of distinct colors: more clusters
	 * cannot be.
	 *
	 * @param image see {@link ImageSegmenter#segment}
	 * @param ks ascending
	 * @throws IllegalArgumentException with a sentence that says what to do
	 */
	public ComparedImage compare(final ImagePlus image, final List<Integer> ks) {
		return compare(image, ks, true);
	}

	/**
	 * The same without {@link ComparedImage#stack()}, in the memory of one K.
	 */
	public ComparedImage compareForMontage(final ImagePlus image,
		final List<Integer> ks)
	{
		return compare(image, ks, false);
	}

	private ComparedImage compare(final ImagePlus image, final List<Integer> ks,
		final boolean withStack)
	{
		final RandomAccessibleInterval<ARGBType> pixels = new ColorImage(image)
			.pixels();
		final RandomAccessibleInterval<NativeBoolType> selection = Selection.of(
			image);
		final ImagePlus kept = KeptImage.of(image);
		final String remark = ImageFiles.remark(image);
		final Workers silent = workers.reportingTo(new CancelOnly(workers
			.progress()));
		final KComparison comparison = new KComparison(options, segmenter(1,
			workers).histogram(pixels, selection), silent);
		final ComparedImage compared = new ComparedImage(kept, pixels, comparison
			.curve(), ks.size(), withStack, remark);
		for (final int k : ks) {
			workers.report(Stage.COMPARING, (double) ks.indexOf(k) / ks.size());
			final Fit fit = comparison.fit(k);
			if (!compared.has(fit)) compared.add(comparison.evidence(fit),
				new SegmentedImage(kept, segmenter(k, silent).label(pixels, selection,
					fit), workers, remark));
			if (fit.codebook().k() < k) return compared.noMoreThan(fit, ks);
		}
		return compared;
	}

	private ColorSegmenter segmenter(final int k, final Workers threads) {
		return new ColorSegmenter(options.with(options.kmeans().withK(k)), threads);
	}
}
