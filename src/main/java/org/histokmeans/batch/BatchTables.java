
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

import org.histokmeans.measure.CsvTable;
import org.histokmeans.measure.Row;

/**
 * The tables over all images of a batch, in the order of their paths:
 * results.csv, clusters.csv, and failed.csv with the images that are not in
 * them, and why.
 */
final class BatchTables {

	static final String RESULTS = "results.csv";
	static final String CLUSTERS = "clusters.csv";
	static final String FAILED = "failed.csv";

	private final Path output;

	BatchTables(final Path output) {
		this.output = output;
	}

	void write(final List<BatchRecord> records) throws IOException {
		final CsvTable results = new CsvTable();
		final CsvTable clusters = new CsvTable();
		final CsvTable failed = new CsvTable("Image", "Reason");
		for (final BatchRecord record : records) {
			if (record.isDone()) results.add(record.row());
			clusters.addAll(record.clusterRows());
			if (record.isFailed()) failed.add(new Row().add("Image", record.name())
				.add("Reason", record.reason()));
		}
		write(results, RESULTS);
		write(clusters, CLUSTERS);
		failed.write(output.resolve(FAILED));
	}

	/** A table without rows would not even have columns. */
	private void write(final CsvTable table, final String name)
		throws IOException
	{
		if (table.isEmpty()) OutputFolder.delete(output.resolve(name));
		else table.write(output.resolve(name));
	}
}
