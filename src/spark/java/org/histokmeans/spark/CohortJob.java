
package org.histokmeans.spark;

import java.io.IOException;
import java.util.List;
import java.util.concurrent.Callable;

import org.apache.hadoop.conf.Configuration;
import org.apache.spark.SparkConf;
import org.apache.spark.api.java.JavaSparkContext;
import org.apache.spark.deploy.SparkHadoopUtil;
import org.histokmeans.cli.CohortArguments;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.Messages;
import org.histokmeans.text.OptionText;
import org.histokmeans.text.ProgramVersion;
import org.histokmeans.text.SlideText;

import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/**
 * One codebook over the slides of a study, and the labels of each, on the
 * machines of a Spark cluster or on this one.
 *
 * <pre>
 * spark-submit --class org.histokmeans.spark.CohortJob HistoKMeans_-...-spark.jar
 *   --slides hdfs:/study --k 4 --glass --out hdfs:/results
 * </pre>
 */
@Command(name = "cohort", mixinStandardHelpOptions = true,
	versionProvider = CohortJob.Version.class,
	description = "Trains one codebook on many whole slides and labels each " +
		"with it, on Spark. What an earlier run counted is kept; run it again to " +
		"go on.", footer = { "",
			"In --out: codebook.json, results.csv, clusters.csv, failed.csv (which " +
				"slide, and why), cohort.json, and the files of each slide in folders " +
				"as those of the slides.",
			"Exit codes: 0 done, 1 some slide failed (the others are done), " +
				"2 the arguments are wrong." })
public final class CohortJob implements Callable<Integer> {

	@Option(names = "--slides", paramLabel = "FOLDER|LIST", required = true,
		description = "A folder of slides, searched with the folders in it, or a " +
			"text file with a slide on each line. Any path that Hadoop knows.")
	private String slides;

	@Option(names = { "-o", "--out" }, paramLabel = "FOLDER", required = true,
		description = "Folder for the files, made if missing.")
	private String out;

	@Option(names = "--codebook", paramLabel = "FILE",
		description = "One codebook for all slides; nothing is trained then.")
	private String codebook;

	@Option(names = "--partition-megapixels", paramLabel = "N",
		defaultValue = "256",
		description = "How many million pixels a task counts, about " +
			"(${DEFAULT-VALUE}). The result does not depend on it.")
	private int megapixels;

	@Option(names = "--max-failures", paramLabel = "N",
		description = "Stop when more slides than these have failed (never).")
	private Integer maxFailures;

	@Option(names = "--within", paramLabel = "PATH",
		description = SlideText.Within.MANY + OptionText.END)
	private String within;

	@Mixin
	private CohortArguments arguments;

	private Storages storages;

	/** The program's own version. */
	static final class Version implements IVersionProvider {

		@Override
		public String[] getVersion() {
			return new String[] { "HistoKMeans " + ProgramVersion.get() };
		}
	}

	/** Ends the JVM only if something failed: Spark may run it within its own. */
	public static void main(final String... args) {
		final int code = CohortArguments.execute(new CohortJob(), args);
		if (code != 0) System.exit(code);
	}

	@Override
	public Integer call() throws IOException {
		final SparkConf conf = new SparkConf().setIfMissing("spark.master",
			"local[*]").setIfMissing("spark.app.name", "HistoKMeans cohort");
		final Configuration hadoop = SparkHadoopUtil.get().newConfiguration(conf);
		storages = new Storages(hadoop);
		final CohortOptions options = options();
		final CohortSettings settings = settings();
		final List<CohortSlide> found = slides();
		if (options.areas() != null) checkAreas(options.areas(), found);
		checkKept(found, settings.output(), options);
		try (JavaSparkContext spark = new JavaSparkContext(conf)) {
			spark.setLogLevel("WARN");
			return new Cohort(spark, settings, options, System.err).run(found) ? 0
				: 1;
		}
	}

	/** What is read must not be written over. */
	private void checkKept(final List<CohortSlide> found, final String output,
		final CohortOptions options) throws IOException
	{
		final KeptPlaces kept = new KeptPlaces(storages);
		kept.add(storages.of(slides).place(slides));
		if (codebook != null) kept.add(storages.of(codebook).place(codebook));
		if (options.areas() != null) kept.add(options.areas().place());
		if (options.start() != null) kept.add(new DiskStorage().place(options
			.start()));
		for (final CohortSlide slide : found) {
			kept.add(slide.place());
		}
		try {
			kept.check(output, CohortTables.files(codebook == null), found);
		}
		catch (final IllegalArgumentException e) {
			throw CohortArguments.wrong(e.getMessage());
		}
	}

	private static void checkAreas(final AreaPlaces areas,
		final List<CohortSlide> found) throws IOException
	{
		try {
			areas.check(found.size());
		}
		catch (final IllegalArgumentException e) {
			throw CohortArguments.wrong(e.getMessage());
		}
	}

	private CohortOptions options() throws IOException {
		if (megapixels < 1) throw CohortArguments.wrong(String.format(
			Messages.AT_LEAST, "--partition-megapixels", 1, megapixels));
		if (maxFailures != null && maxFailures < 0) throw CohortArguments.wrong(
			String.format(Messages.AT_LEAST, "--max-failures", 0, maxFailures));
		return new CohortOptions(arguments.options(), arguments.weight(),
			megapixels, maxFailures == null ? Integer.MAX_VALUE : maxFailures,
			codebook == null ? null : given(), storages.typed(out,
				CohortTables.CODEBOOK), areas());
	}

	private AreaPlaces areas() throws IOException {
		if (within == null) return null;
		if (within.isEmpty()) throw CohortArguments.wrong(String.format(
			FileMessages.NO_PATH, within));
		return new AreaPlaces(storages, within);
	}

	private StoredCodebook given() throws IOException {
		if (storages.isOnDisk(codebook)) return read();
		final Storage storage = storages.of(codebook);
		final byte[] bytes = storage.read(storage.place(codebook));
		if (bytes == null) throw CohortArguments.wrong(String.format(
			FileMessages.NO_SUCH_FILE, codebook));
		try {
			return new StoredCodebook(CodebookFile.fromBytes(bytes), codebook);
		}
		catch (final IllegalArgumentException e) {
			throw CohortArguments.wrong(codebook + " cannot be used: " + e
				.getMessage());
		}
	}

	private StoredCodebook read() {
		try {
			return StoredCodebook.read(DiskStorage.typedPath(codebook));
		}
		catch (final IOException e) {
			throw CohortArguments.wrong(e.getMessage());
		}
	}

	private CohortSettings settings() throws IOException {
		return new CohortSettings(storages, storages.of(out).place(out), arguments
			.level(), arguments.options(), arguments.labels(), arguments.fit());
	}

	private List<CohortSlide> slides() throws IOException {
		try {
			return new CohortSlides(storages).of(slides);
		}
		catch (final IllegalArgumentException e) {
			throw CohortArguments.wrong(e.getMessage());
		}
	}
}
