
package org.histokmeans.fuzz;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.concurrent.TimeUnit;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Damaged files are read or refused with a sentence. The same ones each time;
 * for new ones during some minutes: <code>mvn -Pfuzz test
 * -Dfuzz.minutes=60</code>.
 */
public class FuzzTest {

	private static final double MINUTES = Double.parseDouble(System.getProperty(
		"fuzz.minutes", "0"));
	private static final long SEED = Long.getLong("fuzz.seed", MINUTES > 0
		? System.nanoTime() : 1);
	private static final Path KEPT = Paths.get("target", "fuzz");

	@TempDir
	public Path folder;

	@BeforeAll
	public static void withoutWindows() {
		System.setProperty("java.awt.headless", "true");
	}

	@Test
	public void imagesAreReadOrRefused() throws Exception {
		fuzz(new ImageTarget(), 30_000, 0.4);
	}

	@Test
	public void codebooksAreReadOrRefused() throws Exception {
		fuzz(new CodebookTarget(), 10_000, 0.1);
	}

	@Test
	public void aBatchSurvivesWhatIsInItsFolder() throws Exception {
		fuzz(new BatchTarget(), 350, 0.1);
	}

	@Test
	public void slidesAreReadByTilesOrRefused() throws Exception {
		fuzz(new SlideTarget(), 3_000, 0.15);
	}

	@Test
	public void labelsAreReadOrRefused() throws Exception {
		fuzz(new LabelsTarget(), 5_000, 0.15);
	}

	@Test
	public void areasAreReadOrRefused() throws Exception {
		fuzz(new AreasTarget(), 5_000, 0.1);
	}

	private void fuzz(final Target target, final int count, final double share)
		throws Exception
	{
		final Fuzzer fuzzer = new Fuzzer(target, SEED, folder, KEPT);
		fuzzer.runSeeds();
		if (MINUTES > 0) fuzzer.runUntil(System.nanoTime() + (long) (share *
			MINUTES * TimeUnit.MINUTES.toNanos(1)));
		else fuzzer.run(count);
		if (MINUTES > 0) System.out.println("seed " + SEED + ", " + fuzzer);
		assertEquals("", String.join("\n", fuzzer.faults()), fuzzer + ", seed " +
			SEED);
	}
}
