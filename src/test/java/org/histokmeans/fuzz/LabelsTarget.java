
package org.histokmeans.fuzz;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.imagej.LabelFile;
import org.histokmeans.imagej.RegionExport;
import org.histokmeans.imagej.RegionLabels;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.LabelFormat;

/** Label images and pyramids of labels, whose regions are exported. */
final class LabelsTarget implements Target {

	@Override
	public List<Seed> seeds() throws IOException {
		final Path folder = Files.createTempDirectory("fuzz-seed");
		try {
			final List<Seed> seeds = new ArrayList<>();
			for (final LabelFormat format : LabelFormat.values()) {
				SlideTarget.segment(slide(folder), folder, format);
				seeds.add(seed(folder.resolve("a" + format.suffix())));
			}
			write(folder);
			seeds.add(seed(folder.resolve("b-labels.tif")));
			return seeds;
		}
		finally {
			Fuzzer.empty(folder);
			Files.delete(folder);
		}
	}

	private static Path slide(final Path folder) throws IOException {
		return Files.write(folder.resolve("a.tif"), new SlideTarget().seeds().get(0)
			.bytes());
	}

	private static void write(final Path folder) throws IOException {
		final Path image = folder.resolve("b.png");
		TestFolder.image(image, 20, 15, 1);
		final SegmentJob job = new SegmentJob(SegmentOptions.DEFAULT,
			ResultChoice.DEFAULT);
		final SegmentedImage result = job.segment(() -> ImageFiles.open(image),
			Workers.of(1));
		job.write(new ResultFiles(result, folder, "b"), Workers.of(1));
	}

	private static Seed seed(final Path path) throws IOException {
		return new Seed(path.getFileName().toString(), Files.readAllBytes(path));
	}

	@Override
	public void read(final Seed seed, final byte[] bytes, final Path folder)
		throws IOException
	{
		final Path path = Files.write(folder.resolve(seed.name()), bytes);
		try (RegionLabels labels = new LabelFile(path, 0).open(null,
			remark -> {}))
		{
			new RegionExport(labels, RegionOptions.DEFAULT).write(folder.resolve(
				"a.geojson"));
		}
	}
}
