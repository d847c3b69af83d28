
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.ImagePlus;
import ij.process.ColorProcessor;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** The command line's regions. */
public class RegionsTaskTest {

	@TempDir
	private Path folder;
	private Path labels;

	@BeforeEach
	public void makeLabels() {
		final Path sample = folder.resolve("sample.tif");
		said(0, "sample", "-o", sample.toString());
		said(0, "segment", sample.toString(), "-o", folder.toString());
		labels = folder.resolve("sample-labels.tif");
	}

	@Test
	public void oneFileIsOneWhateverTheDoor() throws IOException {
		final Path first = folder.resolve("a.geojson");
		final Path second = folder.resolve("b.geojson");
		said(0, "regions", labels + "", "-o", first + "");
		said(0, "regions", labels + "", "-o", second + "", "--codebook", folder +
			"/sample-codebook.json", "--each", "CLASS", "--minarea", "12.5");
		assertSame(text(first), text(second));
	}

	@Test
	public void aCodebookOfOtherClassesIsRefused() {
		said(0, "train", folder + "/sample.tif", "-k", "4", "-o", folder +
			"/four.json");
		assertTrue(said(1, "regions", labels + "", "-o", folder + "/a.geojson",
			"--codebook", folder + "/four.json").contains(
				"The codebook has 4 classes, but sample-labels.tif has 3"));
	}

	/** With a palette, in tiles, with the codebook in its description. */
	@Test
	public void aPyramidHasTheRegionsOfTheImage() throws IOException {
		final Path tiled = folder.resolve("tiled");
		said(0, "segment", folder + "/sample.tif", "-o", tiled + "", "--tiled");
		final Path first = folder.resolve("a.geojson");
		final Path second = folder.resolve("b.geojson");
		for (final String each : new String[] { "class", "object" }) {
			said(0, "regions", labels + "", "-o", first + "", "--each", each);
			said(0, "regions", tiled + "/sample-labels.tif", "-o", second + "",
				"--each", each);
			assertSame(text(first), text(second));
		}
		said(0, "regions", tiled + "/sample-labels.tif", "-o", folder + "/a.zip");
	}

	/** Its numbers have no colors, but its description has the codebook. */
	@Test
	public void anOmeTiffHasTheRegionsAndObjectsOfTheImage() throws IOException {
		final Path tiled = folder.resolve("tiled");
		said(0, "segment", folder + "/sample.tif", "-o", tiled + "", "--tiled",
			"--format", "ome");
		final String ome = tiled + "/sample-labels.ome.tif";
		final Path first = folder.resolve("a.geojson");
		final Path second = folder.resolve("b.geojson");
		said(0, "regions", labels + "", "-o", first + "");
		said(0, "regions", ome, "-o", second + "");
		assertSame(withoutIds(text(first)), withoutIds(text(second)));
		said(0, "objects", labels + "", folder + "/sample.tif", "-o", folder + "");
		said(0, "objects", ome, folder + "/sample.tif", "-o", tiled + "");
		assertSame(withoutWords(text(folder.resolve("sample-objects.csv"))),
			withoutWords(text(tiled.resolve("sample-objects.csv"))));
	}

	/** Words of classes are in the table of a label image of ImageJ's only. */
	private static String withoutWords(final String table) {
		return table.replaceAll("(?m)^([^,]*,\\d+,\\d+),[^,]*,", "$1,");
	}

	/** Ids are made of the names of files. */
	private static String withoutIds(final String json) {
		return json.replaceAll("\"id\":\"[^\"]*\"", "");
	}

	/** These texts are too long for a message. */
	private static void assertSame(final String expected, final String text) {
		assertTrue(expected.equals(text), "the files differ");
	}

	@Test
	public void aSmallerCopyHasCoordinatesOfTheImage() throws IOException {
		ImageFiles.writeTiff(new ImagePlus("", new ColorProcessor(700, 530,
			new HESample(700, 530, 9, 1, 1).pixels())), folder.resolve("sample.tif"));
		for (final String format : new String[] { "tiff", "ome" }) {
			said(0, "segment", folder + "/sample.tif", "-o", folder + "", "--tiled",
				"--format", format);
			assertSmallerCopy(folder + "/sample-labels" + (format.equals("ome")
				? ".ome" : "") + ".tif");
		}
	}

	private void assertSmallerCopy(final String pyramid) throws IOException {
		final Path file = folder.resolve("a.geojson");
		said(0, "regions", pyramid, "-o", file + "", "--minarea=0");
		final String full = farthest(text(file));
		final int length = text(file).length();
		said(0, "regions", pyramid, "-o", file + "", "--minarea=0", "--level=1");
		assertEquals(full, farthest(text(file)));
		assertTrue(text(file).length() < length / 2);
		assertTrue(said(1, "regions", pyramid, "-o", file + "", "--level=9")
			.contains("the level to read is 9"));
	}

	/** The lower right corner of all coordinates. */
	private static String farthest(final String json) {
		int right = 0;
		int bottom = 0;
		final Matcher corner = Pattern.compile("\\[(\\d+),(\\d+)]").matcher(json);
		while (corner.find()) {
			right = Math.max(right, Integer.parseInt(corner.group(1)));
			bottom = Math.max(bottom, Integer.parseInt(corner.group(2)));
		}
		return right + " " + bottom;
	}

	/** A smaller copy of a slide was segmented. */
	@Test
	public void coordinatesAreThoseOfTheSlide() throws IOException {
		final Path slide = Paths.get("../shared/data/cmu-pyramid-1024.tif");
		assumeTrue(Files.exists(slide), slide + " is not there");
		said(0, "segment", slide + "", "-o", folder + "", "--level=1");
		final Path file = folder.resolve("a.geojson");
		said(0, "regions", folder + "/cmu-pyramid-1024-labels.tif", "-o", file + "",
			"--minarea=0");
		assertEquals("1024 1024", farthest(text(file)));
		final Path changed = folder.resolve("cmu-pyramid-1024-labels.tif");
		Files.write(changed, new String(Files.readAllBytes(changed),
			StandardCharsets.ISO_8859_1).replace("slide 1024 x 1024",
				"slide 0000 x 0000").getBytes(StandardCharsets.ISO_8859_1));
		said(0, "regions", changed + "", "-o", file + "", "--minarea=0");
		assertEquals("512 512", farthest(text(file)));
	}

	@Test
	public void everyOptionChangesTheFile() throws IOException {
		final Path file = folder.resolve("a.geojson");
		said(0, "regions", labels + "", "-o", file + "");
		final String plain = text(file);
		for (final String option : new String[] { "--each=object", "--fill",
			"--minarea=0", "--simplify=1" })
		{
			said(0, "regions", labels + "", "-o", file + "", option);
			assertTrue(!text(file).equals(plain), option);
		}
	}

	@Test
	public void whatIsWrongIsSaid() {
		assertTrue(said(2, "regions", labels + "", "-o", folder + "/a.txt")
			.contains("must end in .geojson"));
		assertTrue(said(2, "regions", labels + "", "-o", folder + "/a.zip",
			"--each", "cell").contains("class or object"));
		assertTrue(said(2, "regions", labels + "", "-o", folder + "/a.zip",
			"--minarea", "-1").contains("at least 0"));
		assertTrue(said(1, "regions", folder + "/sample.tif", "-o", folder +
			"/a.zip").contains("is not a label image"));
		assertTrue(said(1, "regions", folder + "/none.tif", "-o", folder + "/a.zip")
			.contains("no such file"));
	}

	private static String text(final Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}

	/** What is said where errors go. */
	private static String said(final int code, final String... args) {
		final StringWriter said = new StringWriter();
		final CommandLine line = new CommandLine(new Main()).setErr(new PrintWriter(
			said)).setExecutionExceptionHandler((e, l, parsed) -> {
				l.getErr().println(e.getMessage());
				return e instanceof Failure ? ((Failure) e).exitCode()
					: ExitCode.SOME_FAILED;
			});
		assertEquals(code, line.execute(args), said.toString());
		return said.toString();
	}
}
