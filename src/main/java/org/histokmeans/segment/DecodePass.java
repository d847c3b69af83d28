
package org.histokmeans.segment;

import net.imglib2.Cursor;
import net.imglib2.Interval;
import net.imglib2.img.Img;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;

/**
 * Hands changed labels to a sink, and compares their prototypes with the
 * pixels.
 */
final class DecodePass {

	private final PixelSource source;
	private final Img<? extends IntegerType<?>> labels;
	private final int[] palette;
	private final LabelSink sink;

	/** @param labels of the source's size */
	DecodePass(final PixelSource source, final Codebook codebook,
		final Img<? extends IntegerType<?>> labels, final LabelSink sink)
	{
		this.source = source;
		this.labels = labels;
		palette = codebook.palette();
		this.sink = sink;
	}

	LabelStatistics run(final Workers workers) {
		final LabelStatistics sum = new LabelStatistics(palette.length - 1);
		new RegionPass(source, Stage.LABELING).run(source.regions(), workers, (
			region, pixels) -> sum.add(decode(region, pixels)));
		return sum;
	}

	private LabelStatistics decode(final Interval region,
		final RegionPixels pixels)
	{
		final LabelStatistics sum = new LabelStatistics(palette.length - 1);
		final Cursor<? extends IntegerType<?>> label = ImageRows.cursor(labels,
			region);
		final int[] part = new int[Math.min(LabelPass.PART, pixels.count())];
		for (int from = 0; from < pixels.count(); from += part.length) {
			final int count = Math.min(part.length, pixels.count() - from);
			for (int i = 0; i < count; i++) {
				part[i] = label.next().getInteger();
			}
			add(part, pixels.colors(), pixels.start() + from, count, sum);
			sink.write(region, from, part, count);
		}
		return sum;
	}

	private void add(final int[] part, final int[] colors, final int start,
		final int count, final LabelStatistics sum)
	{
		for (int i = 0; i < count; i++) {
			sum.add(part[i], 1, Rgb.squaredDistance(colors[start + i],
				palette[part[i]]));
		}
	}
}
