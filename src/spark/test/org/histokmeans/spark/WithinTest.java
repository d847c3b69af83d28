
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.imagefile.ImageFiles;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides of a cohort of which only some areas are analyzed. */
public class WithinTest {

	@TempDir
	public Path folder;

	private MadeCohort cohort;

	@BeforeEach
	public void makeSlides() throws IOException {
		cohort = new MadeCohort(folder).withThree();
		Files.createDirectories(folder.resolve("areas"));
	}

	/** A rectangle, of pixels. */
	private void area(final String name, final int x, final int y,
		final int width, final int height) throws IOException
	{
		Files.write(folder.resolve("areas/" + name), String.format(
			"{\"type\":\"Polygon\",\"coordinates\":[[[%1$d,%2$d],[%3$d,%2$d]," +
				"[%3$d,%4$d],[%1$d,%4$d],[%1$d,%2$d]]]}", x, y, x + width, y + height)
			.getBytes("UTF-8"));
	}

	private void allAreas() throws IOException {
		area("a.geojson", 100, 50, 300, 200);
		area("b.svs.geojson", 900, 800, 250, 280);
		area("c d.geojson", 0, 0, 200, 150);
	}

	private String[] within() {
		return new String[] { "--k", "3", "--glass", "--within", cohort.path(
			"areas"), };
	}

	@Test
	public void theBytesAreThoseOfTheCommandLine() throws IOException {
		allAreas();
		assertEquals(0, cohort.commandLine("line", within()));
		assertEquals(0, cohort.jobOf("local[2]", cohort.slides.toString(), cohort
			.path("job"), "--k", "3", "--glass", "--within", "file:" + cohort.path(
				"areas"), "--partition-megapixels", "1"), () -> cohort.said);
		assertSame("line", "job");
		assertTrue(cohort.text("job/cohort.json").contains(" within=file:"));
	}

	private void assertSame(final String line, final String job)
		throws IOException
	{
		assertArrayEquals(cohort.bytes(line + "/shared-codebook.json"), cohort
			.bytes(job + "/codebook.json"));
		assertEquals(cohort.text(line + "/results.csv"), cohort.text(job +
			"/results.csv"));
		for (final String name : new String[] { "a", "b", "c d" }) {
			assertArrayEquals(labels(line, name), labels(job, name), name);
		}
	}

	private byte[] labels(final String out, final String name)
		throws IOException
	{
		return (byte[]) ImageFiles.open(folder.resolve(out + "/" + name +
			"-labels.tif")).getProcessor().getPixels();
	}

	@Test
	public void whatIsWithinOtherAreasIsCountedAgain() throws IOException {
		assertEquals(0, cohort.job("local[2]", "job", "--k", "3", "--glass"),
			() -> cohort.said);
		final String all = cohort.text("job/results.csv");
		allAreas();
		assertEquals(0, cohort.job("local[2]", "job", within()), () -> cohort.said);
		assertNotEquals(all, cohort.text("job/results.csv"));
		area("a.geojson", 200, 50, 300, 200);
		assertEquals(0, cohort.commandLine("line", within()));
		assertEquals(0, cohort.job("local[2]", "job", within()), () -> cohort.said);
		assertSame("line", "job");
	}

	@Test
	public void aSlideWithoutAreasIsARow() throws Exception {
		cohort.slide("beside.tif", 5, 300, 200);
		cohort.slide("bad.tif", 5, 300, 200);
		cohort.slide("pipe.tif", 5, 300, 200);
		area("a.geojson", 100, 50, 300, 200);
		area("b.geojson", 900, 800, 250, 280);
		area("beside.geojson", 300, 50, 300, 200);
		Files.write(folder.resolve("areas/bad.geojson"), "{".getBytes());
		assumeTrue(new ProcessBuilder("mkfifo", cohort.path("areas/pipe.geojson"))
			.start().waitFor() == 0, "There are no pipes here.");
		assertEquals(1, cohort.job("local[2]", "job", within()));
		assertFailed("bad.tif", "bad.geojson is not a GeoJSON file of areas");
		assertFailed("beside.tif", "beside.geojson hold no pixel");
		assertFailed("c d.tif", "there is no " + cohort.path("areas/c d.geojson"));
		assertFailed("pipe.tif", "a pipe or a device");
		assertEquals(5, cohort.text("job/failed.csv").split("\n").length);
		assertTrue(cohort.said.contains("2 slides done, 4 failed."), cohort.said);
	}

	private void assertFailed(final String slide, final String words)
		throws IOException
	{
		final String failed = cohort.text("job/failed.csv");
		for (final String row : failed.split("\n")) {
			if (row.startsWith(slide + ",")) assertTrue(row.contains(words), row);
		}
		assertTrue(failed.contains("\n" + slide + ","), failed);
	}

	@Test
	public void oneFileForSeveralSlidesIsASentenceBeforeSparkStarts()
		throws IOException
	{
		area("a.geojson", 100, 50, 300, 200);
		assertWrong("are those of one image", "areas/a.geojson");
		assertWrong("there is no such file", "areas/none.geojson");
		assertFalse(Files.exists(folder.resolve("job")));
		assertEquals(0, cohort.jobOf("local[2]", cohort.path("slides/a.tif"), cohort
			.path("job"), "--within", cohort.path("areas/a.geojson")),
			() -> cohort.said);
	}

	private void assertWrong(final String words, final String areas) {
		assertEquals(2, cohort.job("no such master", "job", "--within", cohort.path(
			areas)));
		assertTrue(cohort.said.contains(words), cohort.said);
	}
}
