
package org.histokmeans.fuzz;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.batch.BatchListener;
import org.histokmeans.batch.BatchOptions;
import org.histokmeans.batch.BatchRun;
import org.histokmeans.batch.TestFolder;
import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.parallel.Progress;
import org.histokmeans.segment.SegmentOptions;

/**
 * What a batch left in its folder. Whatever it holds, the next run makes the
 * files of its images and touches no others.
 */
final class BatchTarget implements Target {

	private static final String STATE = "batch.json";
	private static final String JOURNAL = "batch.journal";

	/** Stands in seeds for the folder, which batch.json names. */
	private static final String FOLDER = "@folder@";
	private static final byte[] KEPT = "somebody's".getBytes(
		StandardCharsets.UTF_8);

	@Override
	public List<Seed> seeds() throws IOException {
		final Path folder = Files.createTempDirectory("fuzz-seed");
		try {
			prepare(folder);
			run(folder);
			final byte[] state = replace(Files.readAllBytes(folder.resolve("out")
				.resolve(STATE)), folder.toString(), FOLDER);
			return Arrays.asList(new Seed(STATE, state), new Seed(JOURNAL, lines(
				state)));
		}
		finally {
			Fuzzer.empty(folder);
			Files.delete(folder);
		}
	}

	/** Every byte is a letter of this encoding. */
	private static byte[] replace(final byte[] bytes, final String from,
		final String to)
	{
		return new String(bytes, StandardCharsets.ISO_8859_1).replace(from, to)
			.getBytes(StandardCharsets.ISO_8859_1);
	}

	/** A journal has one record a line. */
	private static byte[] lines(final byte[] state) {
		final String json = new String(state, StandardCharsets.UTF_8);
		final String records = json.substring(json.indexOf("\"images\"")).replace(
			"\n", "").replaceFirst("\"images\": \\[", "").replaceFirst("\\]\\}$", "");
		return records.replace("    },    {", "}\n{").trim().getBytes(
			StandardCharsets.UTF_8);
	}

	private static void prepare(final Path folder) throws IOException {
		for (int i = 0; i < 2; i++) {
			TestFolder.image(folder.resolve("in/" + i + ".png"), 6, 5, i);
		}
		Files.createDirectories(folder.resolve("out"));
		Files.write(folder.resolve("keep.txt"), KEPT);
	}

	private static void run(final Path folder) throws IOException {
		new BatchRun(BatchOptions.of(folder.resolve("in"), folder.resolve("out"))
			.with(SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(1)
				.withAttempts(1))).withThreads(1), Progress.NONE, BatchListener.NONE)
			.run();
	}

	@Override
	public void read(final Seed seed, final byte[] bytes, final Path folder)
		throws IOException
	{
		prepare(folder);
		Files.write(folder.resolve("out").resolve(seed.name()), replace(bytes,
			FOLDER, folder.toString()));
		try {
			run(folder);
			checkMade(folder);
		}
		finally {
			checkKept(folder);
		}
	}

	private static void checkMade(final Path folder) {
		for (final String name : new String[] { "0-labels.tif", "1-labels.tif",
			"results.csv" })
		{
			if (Files.notExists(folder.resolve("out").resolve(name)))
				throw new AssertionError(name + " is missing");
		}
	}

	private static void checkKept(final Path folder) throws IOException {
		for (final String name : new String[] { "in/0.png", "in/1.png",
			"keep.txt" })
		{
			if (Files.notExists(folder.resolve(name))) throw new AssertionError(name +
				" was deleted");
		}
		if (!Arrays.equals(KEPT, Files.readAllBytes(folder.resolve("keep.txt"))))
			throw new AssertionError("keep.txt was changed");
	}
}
