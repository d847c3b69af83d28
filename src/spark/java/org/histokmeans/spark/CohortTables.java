
package org.histokmeans.spark;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.histokmeans.file.Sha256;
import org.histokmeans.measure.CsvTable;
import org.histokmeans.measure.Row;
import org.histokmeans.text.ProgramVersion;

/**
 * What is told of all slides of a cohort, in the order of their names:
 * results.csv, clusters.csv, failed.csv and cohort.json.
 */
final class CohortTables {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting()
		.disableHtmlEscaping().create();

	static final String CODEBOOK = "codebook.json";

	private static final String RESULTS = "results.csv";
	private static final String CLUSTERS = "clusters.csv";
	private static final String FAILED = "failed.csv";
	private static final String COHORT = "cohort.json";

	private final Map<String, LabeledSlide> done = new TreeMap<>();
	private final Map<String, String> failed = new TreeMap<>();

	void add(final Outcome<LabeledSlide> outcome) {
		if (outcome.isFailed()) fail(outcome);
		else done.put(outcome.slide().name(), outcome.result());
	}

	void fail(final Outcome<?> outcome) {
		fail(outcome.slide().name(), outcome.failure());
	}

	void fail(final String name, final String reason) {
		failed.put(name, reason);
	}

	/** But for those that were done when they were tried again. */
	void failAll(final Map<String, String> reasons) {
		failed.putAll(reasons);
		failed.keySet().removeAll(done.keySet());
	}

	/** Names of the files that are not of one slide. */
	static List<String> files(final boolean isTrained) {
		final List<String> files = new ArrayList<>(Arrays.asList(RESULTS, CLUSTERS,
			FAILED, COHORT));
		if (isTrained) files.add(CODEBOOK);
		return files;
	}

	int done() {
		return done.size();
	}

	int failed() {
		return failed.size();
	}

	Map<String, LabeledSlide> slides() {
		return done;
	}

	/** @param json what is said beside the numbers of slides */
	void write(final Storage storage, final String folder, final JsonObject json)
		throws IOException
	{
		final CsvTable results = new CsvTable();
		final CsvTable clusters = new CsvTable();
		done.values().forEach(slide -> {
			results.add(slide.row());
			clusters.addAll(slide.clusterRows());
		});
		final CsvTable reasons = new CsvTable("Image", "Reason");
		failed.forEach((name, reason) -> reasons.add(new Row().add("Image", name)
			.add("Reason", reason)));
		write(storage, storage.below(folder, RESULTS), results);
		write(storage, storage.below(folder, CLUSTERS), clusters);
		storage.write(storage.below(folder, FAILED), bytes(reasons.text()));
		json.addProperty("program", ProgramVersion.get());
		json.addProperty("done", done.size());
		json.addProperty("failed", failed.size());
		storage.write(storage.below(folder, COHORT), bytes(GSON.toJson(json) +
			"\n"));
	}

	/** A table without rows would not even have columns. */
	private static void write(final Storage storage, final String place,
		final CsvTable table) throws IOException
	{
		if (table.isEmpty()) storage.delete(place);
		else storage.write(place, bytes(table.text()));
	}

	static byte[] bytes(final String text) {
		return text.getBytes(StandardCharsets.UTF_8);
	}

	static String sum(final String codebook) {
		return Sha256.of(codebook);
	}
}
