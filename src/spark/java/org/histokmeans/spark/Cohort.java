
package org.histokmeans.spark;

import com.google.gson.JsonObject;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.apache.spark.SparkException;
import org.apache.spark.api.java.JavaSparkContext;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.imagej.MacroLine;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.text.CohortMessages;

/**
 * One codebook over many slides, and the labels of each: colors are counted by
 * ranges of tiles on all machines, the fit is made here, by the classes that
 * make it everywhere, and each slide is labeled by one task.
 */
final class Cohort {

	private final JavaSparkContext spark;
	private final CohortSettings settings;
	private final CohortOptions options;
	private final PrintStream err;
	private final Failures failures;
	private final CohortTables tables = new CohortTables();
	private final JsonObject json = new JsonObject();

	Cohort(final JavaSparkContext spark, final CohortSettings settings,
		final CohortOptions options, final PrintStream err)
	{
		this.spark = spark;
		this.settings = settings;
		this.options = options;
		this.err = err;
		failures = new Failures(spark.sc());
	}

	/**
	 * @return whether all slides are done
	 * @throws IOException with a sentence, if there is no codebook, a file cannot
	 *           be written, or Spark ends the job
	 */
	boolean run(final List<CohortSlide> slides) throws IOException {
		CohortFolders.make(settings.storage(), settings.output(), slides);
		try (CohortWatch watch = new CohortWatch(spark, failures, options
			.maxFailures(), err))
		{
			final boolean isWhole = told(slides, watch);
			if (!isWhole) throw new IOException(String.format(
				CohortMessages.COHORT_STOPPED, tables.failed(), options.maxFailures()));
		}
		tables.slides().forEach((name, slide) -> {
			if (!slide.remark().isEmpty()) err.println(slide.remark());
		});
		err.println(String.format(CohortMessages.COHORT_DONE, tables.done(), tables
			.failed()));
		return tables.failed() == 0;
	}

	/** Whatever happens, it is said which slides failed by then, and why. */
	private boolean told(final List<CohortSlide> slides, final CohortWatch watch)
		throws IOException
	{
		boolean isWhole = false;
		try {
			isWhole = ran(slides, watch);
			return isWhole;
		}
		finally {
			if (!isWhole) tables.failAll(failures.reasons());
			writeTables(slides);
		}
	}

	private boolean ran(final List<CohortSlide> slides, final CohortWatch watch)
		throws IOException
	{
		try {
			final List<CohortSlide> found = new CohortAreas(spark, settings, failures,
				watch).of(options.areas(), slides, tables);
			if (watch.isStopped()) return false;
			final StoredCodebook given = options.codebook();
			if (given == null) trainAndLabel(found, watch);
			else if (!found.isEmpty()) label(found, given, watch);
			return !watch.isStopped();
		}
		catch (final Exception e) {
			if (watch.isStopped()) return false;
			if (e instanceof SparkException) throw new IOException(String.format(
				CohortMessages.SPARK_ENDED, firstLine(e)), e);
			throw e;
		}
	}

	private static String firstLine(final Exception e) {
		return String.valueOf(e.getMessage()).split("\n", 2)[0];
	}

	private void trainAndLabel(final List<CohortSlide> slides,
		final CohortWatch watch) throws IOException
	{
		final List<CohortSlide> counted = slides.isEmpty() ? slides
			: new CohortCount(spark, settings, options.megapixels(), failures, watch)
				.counted(slides, tables);
		if (watch.isStopped()) return;
		if (counted.isEmpty()) throw new IOException(CohortMessages.NO_SLIDE_READ);
		final CohortTraining training = new CohortTraining(spark, settings, options,
			failures);
		watch.begin(CohortMessages.COHORT_ADDING, counted.size());
		final SlideSums sums = training.sums(counted);
		final List<CohortSlide> good = added(counted, sums);
		if (watch.isStopped()) return;
		watch.begin(CohortMessages.COHORT_TRAINING, good.size());
		label(good, stored(training.trained(sums)), watch);
	}

	/** Those that the codebook is trained on. */
	private List<CohortSlide> added(final List<CohortSlide> slides,
		final SlideSums sums) throws IOException
	{
		final Map<String, String> reasons = failures.reasons();
		final List<CohortSlide> good = new ArrayList<>();
		for (final CohortSlide slide : slides) {
			if (sums.has(slide)) good.add(slide);
			else tables.fail(slide.name(), reasons.get(slide.name()));
		}
		if (good.isEmpty()) throw new IOException(CohortMessages.NO_SLIDE_READ);
		return good;
	}

	private StoredCodebook stored(final Codebook codebook) throws IOException {
		final Storage storage = settings.storage();
		storage.write(storage.below(settings.output(), CohortTables.CODEBOOK),
			CohortTables.bytes(CodebookFile.toJson(codebook)));
		final String remark = SharedTraining.remark(codebook,
			CohortTables.CODEBOOK);
		if (!remark.isEmpty()) err.println(remark);
		return new StoredCodebook(codebook, options.codebookPath());
	}

	private void label(final List<CohortSlide> slides,
		final StoredCodebook codebook, final CohortWatch watch)
	{
		watch.begin(CohortMessages.COHORT_LABELING, slides.size());
		final String text = CodebookFile.toJson(codebook.codebook());
		json.addProperty("codebook", CohortTables.sum(text));
		spark.parallelize(slides, slides.size()).map(new LabelTask(settings, spark
			.broadcast(text), codebook.path(), failures)).collect().forEach(
				tables::add);
	}

	private void writeTables(final List<CohortSlide> slides) throws IOException {
		json.addProperty("slides", slides.size());
		json.addProperty("options", MacroLine.options(options.options()) +
			" weight=" + options.weight() + " level=" + settings.level() + (options
				.areas() == null ? "" : " within=" + options.areas()));
		tables.write(settings.storage(), settings.output(), json);
	}
}
