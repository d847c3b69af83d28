
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;

import org.histokmeans.imagefile.ImageFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The job on this machine beside the command line on the same slides. */
public class CohortJobTest {

	private static final String[] NAMES = { "a", "b", "c d" };

	@TempDir
	public Path folder;

	private MadeCohort cohort;

	@BeforeEach
	public void makeSlides() throws IOException {
		cohort = new MadeCohort(folder).withThree();
	}

	/** Three, four and seven ranges: of 1 megapixel, each is a part. */
	@ParameterizedTest
	@CsvSource({ "local[1], 256", "local[2], 256", "local[2], 3", "local[2], 1" })
	public void theBytesAreThoseOfTheCommandLine(final String master,
		final String megapixels) throws IOException
	{
		final String[] options = { "--k", "4", "--glass", "--weight", "equal" };
		assertEquals(0, cohort.commandLine("line", options));
		assertEquals(0, cohort.job(master, "job", "--k", "4", "--glass", "--weight",
			"equal", "--partition-megapixels", megapixels), () -> cohort.said);
		assertSame("line", "job");
	}

	private void assertSame(final String line, final String job)
		throws IOException
	{
		assertArrayEquals(cohort.bytes(line + "/shared-codebook.json"), cohort
			.bytes(job + "/codebook.json"));
		assertEquals(cohort.text(line + "/results.csv"), cohort.text(job +
			"/results.csv"));
		assertEquals(cohort.text(line + "/clusters.csv"), cohort.text(job +
			"/clusters.csv"));
		for (final String name : NAMES) {
			assertArrayEquals(labels(line, name), labels(job, name), name);
			assertArrayEquals(cohort.bytes(line + "/" + name + "-overview.png"),
				cohort.bytes(job + "/" + name + "-overview.png"));
		}
	}

	private byte[] labels(final String out, final String name)
		throws IOException
	{
		return (byte[]) ImageFiles.open(folder.resolve(out + "/" + name +
			"-labels.tif")).getProcessor().getPixels();
	}

	@Test
	public void smoothingAndGlassOfItsOwnAreThoseOfTheCommandLine()
		throws IOException
	{
		final String[] options = { "--k", "3", "--glass", "auto", "--smoothing",
			"2", "--colorspace", "HE", "--stains", "ruifrok" };
		assertEquals(0, cohort.commandLine("line", options));
		assertEquals(0, cohort.job("local[2]", "job", options), () -> cohort.said);
		assertSame("line", "job");
	}

	@Test
	public void aGivenCodebookIsAppliedAndNothingIsTrained() throws IOException {
		assertEquals(0, cohort.commandLine("line", "--k", "3"));
		assertEquals(0, cohort.job("local[2]", "job", "--codebook", cohort.path(
			"line/shared-codebook.json")), () -> cohort.said);
		assertEquals(cohort.text("line/results.csv"), cohort.text(
			"job/results.csv"));
		for (final String name : NAMES) {
			assertArrayEquals(cohort.bytes("line/" + name + "-labels.tif"), cohort
				.bytes("job/" + name + "-labels.tif"));
		}
		assertFalse(Files.exists(folder.resolve("job/codebook.json")));
	}

	@Test
	public void aBadSlideIsARowAndTheOthersAreDone() throws IOException {
		assertEquals(0, cohort.commandLine("line", "--k", "3"));
		Files.write(cohort.slides.resolve("bad.svs"), new byte[] { 'I', 'I', 42, 0,
			9, 9, 9, 9 });
		assertEquals(1, cohort.job("local[2]", "job", "--k", "3"));
		assertSame("line", "job");
		final String[] failed = cohort.text("job/failed.csv").split("\n");
		assertEquals(2, failed.length);
		assertTrue(failed[1].startsWith("bad.svs,"), failed[1]);
		assertTrue(failed[1].contains("is damaged"), failed[1]);
		assertTrue(cohort.said.contains("3 slides done, 1 failed."), cohort.said);
	}

	@Test
	public void tooManyFailuresStopTheJob() throws IOException {
		Files.write(cohort.slides.resolve("bad.svs"), new byte[] { 'I', 'I', 42, 0,
			9, 9, 9, 9 });
		assertEquals(1, cohort.job("local[2]", "job", "--max-failures", "0"));
		assertTrue(cohort.said.contains(
			"more slides have failed (1) than --max-failures allows (0)"),
			cohort.said);
		assertFalse(Files.exists(folder.resolve("job/results.csv")));
		assertTrue(cohort.text("job/failed.csv").contains("bad.svs is damaged"),
			cohort.text("job/failed.csv"));
	}

	@Test
	public void aSlideThatChangedBehindItsTimeIsCountedByTheNextRun()
		throws IOException
	{
		slideOfLength("a.tif", 2);
		assertEquals(0, cohort.job("local[2]", "job"), () -> cohort.said);
		slideOfLength("a.tif", 9);
		assertEquals(1, cohort.job("local[2]", "job", "--k", "4"));
		assertTrue(cohort.text("job/failed.csv").contains(
			"a.tif has other colors than when they were counted"));
		assertFalse(Files.exists(folder.resolve("job/a-labels.tif")));
		assertEquals(0, cohort.job("local[2]", "job", "--k", "4"),
			() -> cohort.said);
		assertEquals(0, cohort.commandLine("line", "--k", "4"));
		assertSame("line", "job");
	}

	/** Always as long and as old. */
	private void slideOfLength(final String name, final int number)
		throws IOException
	{
		final Path slide = cohort.slide(name, number, 1100, 300);
		Files.write(slide, Arrays.copyOf(Files.readAllBytes(slide), 1 << 20));
		Files.setLastModifiedTime(slide, FileTime.fromMillis(1_000_000));
	}

	@Test
	public void whatIsLabeledAlreadyIsKept() throws IOException {
		assertEquals(0, cohort.commandLine("line", "--k", "3"));
		assertEquals(0, cohort.job("local[2]", "job", "--k", "4"));
		assertEquals(0, cohort.job("local[2]", "job", "--k", "3"));
		assertSame("line", "job");
		final FileTime kept = time("a");
		final FileTime lost = time("b");
		Files.delete(folder.resolve("job/b-labels.tif"));
		assertEquals(0, cohort.job("local[2]", "job", "--k", "3"));
		assertSame("line", "job");
		assertEquals(kept, time("a"));
		assertNotEquals(lost, time("b"));
	}

	private FileTime time(final String name) throws IOException {
		return Files.getLastModifiedTime(folder.resolve("job/" + name +
			"-labels.tif"));
	}

	@Test
	public void sparksPagesSayInWordsWhatIsDone() {
		StageWords.SAID.clear();
		System.setProperty("spark.extraListeners", StageWords.class.getName());
		try {
			assertEquals(0, cohort.job("local[2]", "job"), () -> cohort.said);
		}
		finally {
			System.clearProperty("spark.extraListeners");
		}
		assertEquals(Arrays.asList("Opening 3 slides",
			"Counting the colors of 3 slides", "Adding the colors of 3 slides",
			"Labeling 3 slides"), new ArrayList<>(StageWords.SAID));
	}

	@Test
	public void labelsNeedNotBeWritten() throws IOException {
		assertEquals(0, cohort.commandLine("line", "--labels=false"));
		assertEquals(0, cohort.job("local[2]", "job", "--labels=false"));
		assertEquals(cohort.text("line/results.csv"), cohort.text(
			"job/results.csv"));
		assertFalse(Files.exists(folder.resolve("job/a-labels.tif")));
	}

	@Test
	public void slidesInFoldersHaveFilesInFolders() throws IOException {
		cohort.slide("p1/a.tif", 5, 300, 200);
		assertEquals(0, cohort.job("local[2]", "job"), () -> cohort.said);
		assertTrue(Files.exists(folder.resolve("job/p1/a-labels.tif")));
		assertTrue(cohort.text("job/results.csv").contains("\np1/a.tif,"));
		assertTrue(cohort.text("job/codebook.json").contains("\"p1/a.tif\""));
	}

	@Test
	public void aListNamesSlidesBesideItAndElsewhere() throws IOException {
		Files.write(folder.resolve("list.txt"), ("slides/a.tif\n\n" + cohort.slides
			.resolve("b.svs") + "\nslides/gone.svs\n").getBytes("UTF-8"));
		assertEquals(1, cohort.jobOf("local[2]", cohort.path("list.txt"), cohort
			.path("job")));
		assertTrue(cohort.text("job/results.csv").contains("\na.tif,"));
		assertTrue(cohort.text("job/results.csv").contains("\nb.svs,"));
		assertEquals("Image,Reason\ngone.svs," + cohort.slides.resolve("gone.svs") +
			" cannot be opened: there is no such file.\n", cohort.text(
				"job/failed.csv"));
	}

	/** What is above the list stays out of what is above the output. */
	@Test
	public void filesStayWithinTheOutput() throws IOException {
		Files.createDirectories(folder.resolve("lists"));
		Files.write(folder.resolve("lists/list.txt"),
			"../slides/a.tif\n../slides/../slides/b.svs\n".getBytes("UTF-8"));
		assertEquals(0, cohort.jobOf("local[2]", cohort.path("lists/list.txt"),
			cohort.path("job")), () -> cohort.said);
		assertTrue(cohort.text("job/results.csv").contains("\na.tif,"));
		assertTrue(Files.exists(folder.resolve("job/b-labels.tif")));
	}

	@Test
	public void aSlideIsNotWrittenOver() throws IOException {
		final Path other = cohort.slide("a-labels.tif", 5, 300, 200);
		final byte[] before = Files.readAllBytes(other);
		Files.write(folder.resolve("list.txt"), (cohort.slides.resolve("a.tif") +
			"\n" + other + "\n").getBytes("UTF-8"));
		assertEquals(2, cohort.jobOf("no such master", cohort.path("list.txt"),
			cohort.slides.toString()));
		assertTrue(cohort.said.contains("would be overwritten"), cohort.said);
		assertArrayEquals(before, Files.readAllBytes(other));
	}

	@Test
	public void neitherTheListNorACodebookIsWrittenOver() throws IOException {
		assertEquals(0, cohort.commandLine("line", "--k", "3"));
		final Path job = Files.createDirectories(folder.resolve("job"));
		Files.copy(folder.resolve("line/shared-codebook.json"), job.resolve(
			"codebook.json"));
		Files.copy(job.resolve("codebook.json"), job.resolve("cohort.json"));
		Files.write(job.resolve("failed.csv"), "../slides/a.tif\n".getBytes());
		assertLost("failed.csv", job.resolve("failed.csv").toString());
		assertLost("cohort.json", cohort.slides.toString(), "--codebook", cohort
			.path("job/cohort.json"));
		assertLost("codebook.json", cohort.slides.toString(), "--k", "3", "--start",
			cohort.path("job/codebook.json"));
	}

	private void assertLost(final String file, final String from,
		final String... options) throws IOException
	{
		final byte[] before = cohort.bytes("job/" + file);
		assertEquals(2, cohort.jobOf("no such master", from, cohort.path("job"),
			options));
		assertEquals("file:" + cohort.path("job/" + file) +
			" would be overwritten. Choose another output folder.", cohort.said
				.trim());
		assertArrayEquals(before, cohort.bytes("job/" + file));
	}

	@Test
	public void aLinkToAFolderIsTheFolder() throws IOException {
		Files.createSymbolicLink(folder.resolve("link"), cohort.slides);
		assertEquals(0, cohort.jobOf("local[2]", cohort.path("link"), cohort.path(
			"job")), () -> cohort.said);
		assertTrue(cohort.text("job/results.csv").contains("\na.tif,"));
	}

	@Test
	public void badOptionsAreASentenceBeforeSparkStarts() throws IOException {
		assertWrong("K must be at least 1, but was 0.", "--k", "0");
		assertWrong("--partition-megapixels must be at least 1, but was 0.",
			"--partition-megapixels", "0");
		assertWrong("--max-failures must be at least 0, but was -1.",
			"--max-failures", "-1");
		assertWrong("There is no codebook file none.json.", "--codebook",
			"none.json");
		assertFalse(Files.exists(folder.resolve("job")));
	}

	private void assertWrong(final String sentence, final String... options) {
		assertEquals(2, cohort.job("no such master", "job", options));
		assertEquals(sentence, cohort.said.trim());
	}

	@Test
	public void noSlidesAreASentenceBeforeSparkStarts() throws IOException {
		assertEquals(2, cohort.jobOf("no such master", cohort.path("none"), cohort
			.path("job")));
		assertEquals("There is neither a folder nor a list of slides " + cohort
			.path("none") + ".", cohort.said.trim());
		Files.createDirectories(folder.resolve("empty"));
		assertEquals(2, cohort.jobOf("no such master", cohort.path("empty"), cohort
			.path("job")));
		assertTrue(cohort.said.startsWith("There is no slide in " + cohort.path(
			"empty")), cohort.said);
	}
}
