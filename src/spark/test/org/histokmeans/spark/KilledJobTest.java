
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A job that is killed while it counts and while it labels goes on. */
public class KilledJobTest {

	private static final int SLIDES = 4;

	@TempDir
	public Path folder;

	private MadeCohort cohort;

	@Test
	public void theBytesAreThoseOfAJobThatWasNotKilled() throws Exception {
		cohort = new MadeCohort(folder);
		for (int i = 0; i < SLIDES; i++) {
			cohort.slide("s" + i + ".tif", i, 1100, 1050);
		}
		assertEquals(0, cohort.job("local[2]", "whole", "--k", "4"));
		killWhen("_histograms", ".range");
		killWhen("", "-labels.tif");
		final Map<Path, FileTime> counted = times();
		assertEquals(0, cohort.job("local[2]", "job", "--k", "4"));
		for (final String file : new String[] { "results.csv", "clusters.csv",
			"codebook.json", "cohort.json" })
		{
			assertEquals(cohort.text("whole/" + file), cohort.text("job/" + file));
		}
		assertArrayEquals(cohort.bytes("whole/s3-overview.png"), cohort.bytes(
			"job/s3-overview.png"));
		assertEquals(SLIDES, counted.size());
		for (final Path file : counted.keySet()) {
			assertEquals(counted.get(file), Files.getLastModifiedTime(file));
		}
		assertEquals(2 * SLIDES + 5, files("").size(), () -> files("").toString());
	}

	/** Those of whole slides, which are not counted again. */
	private Map<Path, FileTime> times() throws IOException {
		final Map<Path, FileTime> times = new HashMap<>();
		for (final Path file : files("_histograms")) {
			if (file.toString().endsWith(".slide")) times.put(file, Files
				.getLastModifiedTime(file));
		}
		return times;
	}

	private void killWhen(final String below, final String ending)
		throws Exception
	{
		final Process process = start();
		while (process.isAlive() && !has(below, ending)) {
			Thread.sleep(2);
		}
		assertTrue(process.isAlive(), "ended before it was killed");
		process.destroyForcibly().waitFor();
	}

	/** A file whose name begins with a point is not complete. */
	private boolean has(final String below, final String ending) {
		return files(below).stream().map(file -> file.getFileName().toString())
			.anyMatch(name -> name.endsWith(ending) && !name.startsWith("."));
	}

	private List<Path> files(final String below) {
		final Path out = folder.resolve("job").resolve(below);
		if (!Files.isDirectory(out)) return Collections.emptyList();
		try (Stream<Path> files = Files.list(out)) {
			return files.filter(Files::isRegularFile).collect(Collectors.toList());
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}

	private Process start() throws IOException {
		return new ProcessBuilder(System.getProperty("java.home") + "/bin/java",
			"--add-opens=java.base/sun.nio.ch=ALL-UNNAMED", "-Xmx512m",
			"-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Dspark.master=local[2]",
			"-Dspark.ui.enabled=false", "-Dspark.driver.host=localhost", "-cp", System
				.getProperty("surefire.test.class.path", System.getProperty(
					"java.class.path")), CohortJob.class.getName(), "--slides",
			cohort.slides.toString(), "--out", folder.resolve("job").toString(),
			"--k", "4", "--partition-megapixels", "2").redirectErrorStream(true)
			.redirectOutput(folder.resolve("killed.txt").toFile()).start();
	}
}
