
package org.histokmeans.fuzz;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.fuzz.TinyTiff.Compression;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.LabelFormat;
import org.histokmeans.slide.Tiling;

/** Slides that are read by tiles, into pyramids of labels of both formats. */
final class SlideTarget implements Target {

	private static final SegmentOptions OPTIONS = SegmentOptions.DEFAULT.with(
		KMeansOptions.DEFAULT.withK(2).withAttempts(1));

	@Override
	public List<Seed> seeds() throws IOException {
		final List<Seed> seeds = new ArrayList<>();
		for (final Compression compression : Compression.values()) {
			seeds.add(tiff(new TinyTiff(picture(), compression).inTiles()));
			seeds.add(tiff(new TinyTiff(picture(), compression).inTiles().asYCbCr()));
			seeds.add(tiff(new TinyTiff(picture(), compression)));
		}
		return seeds;
	}

	private static Seed tiff(final TinyTiff tiff) throws IOException {
		return new Seed("a.tif", tiff.bytes());
	}

	private static BufferedImage picture() {
		return TestFolder.picture(48, 32, 1);
	}

	@Override
	public void read(final Seed seed, final byte[] bytes, final Path folder)
		throws IOException
	{
		segment(Files.write(folder.resolve(seed.name()), bytes), folder.resolve(
			"out"), LabelFormat.TIFF);
	}

	/** Writes {@code a-labels.tif} or {@code a-labels.ome.tif}. */
	static void segment(final Path slide, final Path out,
		final LabelFormat format) throws IOException
	{
		new SegmentJob(OPTIONS, ResultChoice.DEFAULT).with(Tiling.of(true, 0)
			.writing(format)).slide(slide, 0, out, Workers.of(1));
	}
}
