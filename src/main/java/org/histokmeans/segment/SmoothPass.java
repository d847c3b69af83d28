
package org.histokmeans.segment;

import java.util.Arrays;

import net.imglib2.Cursor;
import net.imglib2.FinalInterval;
import net.imglib2.Interval;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.type.logic.NativeBoolType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.LabelTable;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.CancelOnly;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/**
 * Looks up the labels of pixels region by region and smooths them. Each region
 * is read with a margin as wide as the filter's window reaches, so the result
 * is that of the image as a whole, whatever the regions are.
 */
final class SmoothPass {

	private final PixelSource source;
	private final LabelTable table;
	private final int radius;
	private final LabelSink sink;
	private final RegionPass pass;

	SmoothPass(final PixelSource source, final LabelTable table, final int radius,
		final LabelSink sink)
	{
		this.source = source;
		this.table = table;
		this.radius = radius;
		this.sink = sink;
		pass = new RegionPass(source, Stage.LABELING, radius);
	}

	LabelStatistics run(final Codebook codebook, final Workers workers) {
		final LabelStatistics sum = new LabelStatistics(codebook.k());
		pass.run(source.regions(), workers, visitor(codebook, sum, workers));
		return sum;
	}

	/**
	 * What is done with a region and its margin.
	 *
	 * @param sum what its labels are added to
	 */
	RegionPass.Visitor visitor(final Codebook codebook, final LabelStatistics sum,
		final Workers workers)
	{
		final int[] palette = codebook.palette();
		final Workers quiet = workers.single().reportingTo(new CancelOnly(workers
			.progress()));
		return (region, pixels) -> sum.add(write(region, pixels, smoothed(region,
			pixels, codebook.k(), quiet), palette));
	}

	/** The labels of a region with its margin, starting at 0. */
	private Img<? extends IntegerType<?>> smoothed(final Interval region,
		final RegionPixels pixels, final int k, final Workers quiet)
	{
		final Interval around = pass.around(region);
		final Interval size = new FinalInterval(around.dimension(0), around
			.dimension(1));
		final Img<? extends IntegerType<?>> rough = BlankImages.labels(size, k);
		new LabelPass(source, table, new LabelImageSink(rough)).label(size, pixels);
		final Img<? extends IntegerType<?>> smooth = BlankImages.labels(size, k);
		new MajorityFilter(radius, quiet).apply(rough, selection(size, pixels), k,
			smooth);
		return smooth;
	}

	/** Null for all pixels. */
	private static Img<NativeBoolType> selection(final Interval size,
		final RegionPixels pixels)
	{
		return pixels.selected() == null ? null : ArrayImgs.booleans(Arrays.copyOf(
			pixels.selected(), pixels.count()), size.dimension(0), size.dimension(1));
	}

	/** Hands the labels without the margin to the sink, row by row. */
	private LabelStatistics write(final Interval region,
		final RegionPixels pixels, final Img<? extends IntegerType<?>> labels,
		final int[] palette)
	{
		final LabelStatistics sum = new LabelStatistics(palette.length - 1);
		final Interval around = pass.around(region);
		final int left = (int) (region.min(0) - around.min(0));
		final int top = (int) (region.min(1) - around.min(1));
		final int[] row = new int[(int) region.dimension(0)];
		for (int y = 0; y < region.dimension(1); y++) {
			final int from = (top + y) * (int) around.dimension(0) + left;
			final Cursor<? extends IntegerType<?>> label = labels.cursor();
			label.jumpFwd(from);
			for (int x = 0; x < row.length; x++) {
				row[x] = label.next().getInteger();
				sum.add(row[x], 1, Rgb.squaredDistance(pixels.colors()[pixels.start() +
					from + x], palette[row[x]]));
			}
			sink.write(region, y * row.length, row, row.length);
		}
		return sum;
	}
}
