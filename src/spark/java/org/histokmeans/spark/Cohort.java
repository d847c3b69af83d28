
package org.histokmeans.spark;

import com.google.gson.JsonObject;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.util.CollectionAccumulator;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.file.PartNames;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.MacroLine;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.Messages;

/**
 * One codebook over many slides, and the labels of each: colors are counted by
 * ranges of tiles on all machines, the fit is made here, by the classes that
 * make it everywhere, and each slide is labeled by one task.
 */
final class Cohort {

	private static final String CODEBOOK = "codebook.json";

	private final JavaSparkContext spark;
	private final CohortSettings settings;
	private final CohortOptions options;
	private final PrintStream err;
	private final CollectionAccumulator<String> failed;
	private final CohortTables tables = new CohortTables();
	private final JsonObject json = new JsonObject();

	Cohort(final JavaSparkContext spark, final CohortSettings settings,
		final CohortOptions options, final PrintStream err)
	{
		this.spark = spark;
		this.settings = settings;
		this.options = options;
		this.err = err;
		failed = spark.sc().collectionAccumulator("failed slides");
	}

	/**
	 * @return whether all slides are done
	 * @throws IOException with a sentence, if there is no codebook, a file cannot
	 *           be written, or Spark ends the job
	 */
	boolean run(final List<CohortSlide> slides) throws IOException {
		checkKept(slides);
		makeFolders(slides);
		try (CohortWatch watch = new CohortWatch(spark, failed, options
			.maxFailures(), err))
		{
			final boolean isWhole = told(slides, watch);
			if (!isWhole) throw new IOException(String.format(Messages.COHORT_STOPPED,
				tables.failed(), options.maxFailures()));
		}
		tables.slides().forEach((name, slide) -> {
			if (!slide.remark().isEmpty()) err.println(slide.remark());
		});
		err.println(String.format(Messages.COHORT_DONE, tables.done(), tables
			.failed()));
		return tables.failed() == 0;
	}

	/** No slide may be written over by the labels of another. */
	private void checkKept(final List<CohortSlide> slides) throws IOException {
		final Set<String> read = new HashSet<>();
		slides.forEach(slide -> read.add(slide.place()));
		for (final CohortSlide slide : slides) {
			final String labels = settings.storage().below(settings.output(), slide
				.folder() + ImageNames.base(slide.title()) + ResultKind.LABELS
					.suffixes().get(0));
			if (read.contains(labels)) throw new IOException(String.format(
				Messages.OTHER_FOLDER, labels));
		}
	}

	/** Whatever happens, it is said which slides failed by then, and why. */
	private boolean told(final List<CohortSlide> slides, final CohortWatch watch)
		throws IOException
	{
		try {
			return ran(slides, watch);
		}
		finally {
			writeTables(slides);
		}
	}

	private boolean ran(final List<CohortSlide> slides, final CohortWatch watch)
		throws IOException
	{
		try {
			final StoredCodebook given = options.codebook();
			final List<CohortSlide> good = given == null ? counted(slides, watch)
				: slides;
			if (watch.isStopped()) return false;
			label(good, given == null ? trained(good, watch) : given, watch);
			return !watch.isStopped();
		}
		catch (final Exception e) {
			if (watch.isStopped()) return false;
			if (e instanceof SparkException) throw new IOException(String.format(
				Messages.SPARK_ENDED, firstLine(e)), e);
			throw e;
		}
	}

	private static String firstLine(final Exception e) {
		return String.valueOf(e.getMessage()).split("\n", 2)[0];
	}

	private void makeFolders(final List<CohortSlide> slides) throws IOException {
		final Storage storage = settings.storage();
		storage.makeFolder(settings.output());
		storage.makeFolder(storage.below(settings.output(),
			SavedHistograms.FOLDER));
		final TreeSet<String> folders = new TreeSet<>();
		slides.forEach(slide -> folders.add(slide.folder()));
		for (final String folder : folders) {
			final String place = storage.below(settings.output(), folder);
			storage.makeFolder(place);
			deleteParts(storage, place);
		}
		deleteParts(storage, storage.below(settings.output(),
			SavedHistograms.FOLDER));
	}

	/** What a job that was killed had not written to its end. */
	private static void deleteParts(final Storage storage, final String folder)
		throws IOException
	{
		for (final String file : storage.in(folder)) {
			final String name = file.substring(1 + Math.max(file.lastIndexOf('/'),
				file.lastIndexOf('\\')));
			if (PartNames.isOf(DiskStorage.OWNER, java.nio.file.Paths.get(name)))
				storage.delete(file);
		}
	}

	/** Those whose colors are known. */
	private List<CohortSlide> counted(final List<CohortSlide> slides,
		final CohortWatch watch) throws IOException
	{
		watch.begin("Opening " + slides.size() + " slides");
		final List<CohortSlide> good = new ArrayList<>();
		final List<TileRange> ranges = new ArrayList<>();
		for (final Outcome<SlideHeader> slide : spark.parallelize(slides, slides
			.size()).map(new OpenTask(settings, failed)).collect())
		{
			if (slide.isFailed()) tables.fail(slide);
			else if (slide.result().isCounted()) good.add(slide.slide());
			else ranges.addAll(TileRange.of(slide.slide(), slide.result(), options
				.megapixels()));
		}
		if (!ranges.isEmpty() && !watch.isStopped()) good.addAll(rangesCounted(
			ranges, watch));
		if (tables.failed() == 0 && !watch.isStopped()) settings.histograms()
			.deleteRanges();
		return good.stream().sorted(CohortSlides.BY_NAME).collect(Collectors
			.toList());
	}

	private List<CohortSlide> rangesCounted(final List<TileRange> ranges,
		final CohortWatch watch)
	{
		final int slides = (int) ranges.stream().map(range -> range.slide().place())
			.distinct().count();
		watch.begin("Counting the colors of " + slides + " slides");
		final List<CohortSlide> good = new ArrayList<>();
		for (final Outcome<SlideHeader> slide : spark.parallelize(ranges, ranges
			.size()).mapToPair(new CountTask(settings, failed)).reduceByKey(
				SaveTask::sum, slides).map(new SaveTask(settings)).collect())
		{
			if (slide.isFailed()) tables.fail(slide);
			else good.add(slide.slide());
		}
		return good;
	}

	private StoredCodebook trained(final List<CohortSlide> slides,
		final CohortWatch watch) throws IOException
	{
		if (slides.isEmpty()) throw new IOException(Messages.NO_SLIDE_READ);
		watch.begin("Training one codebook on " + slides.size() + " slides");
		final SharedTraining training = new SharedTraining(options.options(),
			options.weight(), Workers.all());
		training.addAll(slides.stream().map(this::source).collect(Collectors
			.toList()));
		final Codebook codebook = training.codebook();
		final Storage storage = settings.storage();
		storage.write(storage.below(settings.output(), CODEBOOK), CohortTables
			.bytes(CodebookFile.toJson(codebook)));
		final String remark = SharedTraining.remark(codebook, CODEBOOK);
		if (!remark.isEmpty()) err.println(remark);
		return new StoredCodebook(codebook, options.codebookPath());
	}

	private HistogramSource source(final CohortSlide slide) {
		return new HistogramSource() {

			@Override
			public String name() {
				return slide.name();
			}

			@Override
			public CountedImage count(final Workers workers) throws IOException {
				final SavedHistograms.Counted counted = settings.histograms().whole(
					slide);
				if (counted == null) throw new IOException(String.format(
					Messages.NO_HISTOGRAM, slide.name()));
				return new CountedImage(slide.name(), counted.header().width(), counted
					.header().height(), counted.histogram(), counted.header().remark());
			}
		};
	}

	private void label(final List<CohortSlide> slides,
		final StoredCodebook codebook, final CohortWatch watch)
	{
		watch.begin("Labeling " + slides.size() + " slides");
		final String text = CodebookFile.toJson(codebook.codebook());
		json.addProperty("codebook", CohortTables.sum(text));
		if (slides.isEmpty()) return;
		spark.parallelize(slides, slides.size()).map(new LabelTask(settings, spark
			.broadcast(text), codebook.path(), failed)).collect().forEach(
				tables::add);
	}

	private void writeTables(final List<CohortSlide> slides) throws IOException {
		json.addProperty("slides", slides.size());
		json.addProperty("options", MacroLine.options(options.options()) +
			" weight=" + options.weight() + " level=" + settings.level());
		tables.write(settings.storage(), settings.output(), json);
	}
}
