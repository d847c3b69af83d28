
package org.histokmeans.spark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.apache.spark.SparkEnv;
import org.apache.spark.api.java.function.Function;
import org.apache.spark.broadcast.Broadcast;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.file.PartNames;
import org.histokmeans.file.Sha256;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.imagej.SegmentJob;
import org.histokmeans.imagej.SlideResult;
import org.histokmeans.text.CohortMessages;

/**
 * Labels a slide with the codebook and writes its files. On disks they are
 * written in their place; elsewhere files cannot be changed once they are
 * written, so they are made on a disk of the machine and copied.
 */
final class LabelTask implements Function<CohortSlide, Outcome<LabeledSlide>> {

	private static final long serialVersionUID = 1L;

	private final CohortSettings settings;
	private final Broadcast<String> codebook;
	private final String path;
	private final Failures failures;

	/** @param path of the codebook, as a user would type it */
	LabelTask(final CohortSettings settings, final Broadcast<String> codebook,
		final String path, final Failures failures)
	{
		this.settings = settings;
		this.codebook = codebook;
		this.path = path;
		this.failures = failures;
	}

	@Override
	public Outcome<LabeledSlide> call(final CohortSlide slide) {
		return Outcome.of(slide, () -> labeled(slide), failures);
	}

	/** Unless an earlier run did it. */
	private LabeledSlide labeled(final CohortSlide slide) throws IOException {
		final LabeledSlide before = saved().of(slide);
		return before == null ? labeledNow(slide) : before;
	}

	private SavedLabels saved() throws IOException {
		return new SavedLabels(settings.storage(), settings.output(), String.join(
			"\n", Sha256.of(codebook.value()), path, settings.labeling()));
	}

	private LabeledSlide labeledNow(final CohortSlide slide) throws IOException {
		final Path folder = settings.storage().path(folder(slide));
		if (folder != null) return labeled(slide, folder);
		final Path scratch = Files.createTempDirectory(scratch(), "labels");
		try {
			return labeled(slide, scratch);
		}
		finally {
			delete(scratch);
		}
	}

	private String folder(final CohortSlide slide) throws IOException {
		return settings.storage().below(settings.output(), slide.folder());
	}

	/** Spark deletes it when it ends. */
	private static Path scratch() {
		return SparkEnv.get().blockManager().diskBlockManager().localDirs()[0]
			.toPath();
	}

	private static void delete(final Path folder) throws IOException {
		try (Stream<Path> files = Files.list(folder)) {
			for (final Path file : (Iterable<Path>) files::iterator) {
				Files.delete(file);
			}
		}
		Files.delete(folder);
	}

	private LabeledSlide labeled(final CohortSlide slide, final Path folder)
		throws IOException
	{
		final Codebook applied = CodebookFile.fromJson(codebook.value());
		final SlideResult result = segmented(slide, folder, applied);
		check(slide, applied, result);
		final Storage storage = settings.storage();
		if (storage.path(folder(slide)) == null) for (final Path file : result
			.written())
		{
			storage.put(file, storage.below(folder(slide), file.getFileName()
				.toString()));
		}
		final LabeledSlide labeled = LabeledSlide.of(slide.name(), result);
		saved().save(slide, labeled, names(result));
		return labeled;
	}

	private static List<String> names(final SlideResult result) {
		return result.written().stream().map(file -> file.getFileName().toString())
			.collect(Collectors.toList());
	}

	private SlideResult segmented(final CohortSlide slide, final Path folder,
		final Codebook applied) throws IOException
	{
		try (PartNames own = PartNames.of(DiskStorage.OWNER)) {
			return new SegmentJob(settings.options(), ResultChoice.NONE.with(
				ResultKind.LABELS, settings.labels())).applying(new StoredCodebook(
					applied, path), settings.fit()).within(SlideAreas.of(settings, slide))
				.slide(settings.storageOf(slide).slide(slide), settings.level(), folder,
					CountTask.workers());
		}
	}

	/** What was labeled is what was counted; a file that was changed is not. */
	private void check(final CohortSlide slide, final Codebook applied,
		final SlideResult result) throws IOException
	{
		final SavedHistograms.Counted counted = settings.histograms().whole(slide);
		if (counted == null) return;
		final ColorHistogram all = counted.histogram();
		final ColorHistogram tissue = applied.training().glass().of(all).tissue(
			all);
		if (tissue.equals(result.report().figures().fit().histogram())) return;
		for (final Path file : result.written()) {
			Files.deleteIfExists(file);
		}
		settings.histograms().forget(slide);
		throw new IOException(String.format(CohortMessages.CHANGED_SLIDE, slide
			.name()));
	}
}
