
package org.histokmeans.segment;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.type.BooleanType;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;
import net.imglib2.util.Intervals;

import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.LabelTable;
import org.histokmeans.parallel.Workers;

/** Makes the label image and the quantized image of a fit. */
final class ImageLabeling {

	private final PixelSource source;
	private final Fit fit;
	private final Workers workers;

	private LabelTable table;
	private Img<? extends IntegerType<?>> labels;
	private Img<ARGBType> quantized;

	/** @param source the pixels of the fit */
	ImageLabeling(final PixelSource source, final Fit fit,
		final Workers workers)
	{
		this.source = source;
		this.fit = fit;
		this.workers = workers;
		create();
	}

	/** To fill memory with zeros takes time, so it is done side by side. */
	private void create() {
		final Runnable[] tasks = { //
			() -> quantized = BlankImages.colors(source.size()), //
			() -> table = new LabelTable(fit, workers), //
			() -> labels = newLabels() };
		workers.run(tasks.length, task -> tasks[task].run());
	}

	private Img<? extends IntegerType<?>> newLabels() {
		return BlankImages.labels(source.size(), fit.codebook().k());
	}

	private QuantizedSink decoded() {
		return new QuantizedSink(quantized, fit.codebook());
	}

	Segmentation rough(final SegmentOptions options) {
		new LabelPass(source, table, new LabelImageSink(labels).and(decoded())).run(
			workers);
		return new Segmentation(SegmentFigures.of(options, fit, Intervals
			.numElements(source.size())), labels, quantized);
	}

	/** @param selection of the source; null for all pixels */
	Segmentation smoothed(final SegmentOptions options,
		final RandomAccessibleInterval<? extends BooleanType<?>> selection)
	{
		new LabelPass(source, table, new LabelImageSink(labels)).run(workers);
		final Img<? extends IntegerType<?>> smooth = newLabels();
		new MajorityFilter(options.smoothing(), workers).apply(labels, selection,
			fit.codebook().k(), smooth);
		final LabelStatistics statistics = new DecodePass(source, fit.codebook(),
			smooth, decoded()).run(workers);
		return new Segmentation(new SegmentFigures(options, fit, statistics),
			smooth, quantized);
	}
}
