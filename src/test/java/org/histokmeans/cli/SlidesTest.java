
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.ImagePlus;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Slides by tiles on the command line, and the same files in memory. */
public class SlidesTest {

	private static final int WIDTH = 640;
	private static final int HEIGHT = 384;

	@TempDir
	public Path folder;

	private Path slide;

	@BeforeEach
	public void writeSlide() throws IOException {
		slide = folder.resolve("slide.svs");
		final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT,
			BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, WIDTH, HEIGHT, new HESample(WIDTH, HEIGHT, 4, 1, 1)
			.pixels(), 0, WIDTH);
		new TiledTiffFile(picture).write(slide);
	}

	private int run(final String task, final String out, final String... more) {
		final String[] all = Arrays.copyOf(new String[] { task, slide.toString(),
			"--out", folder.resolve(out).toString() }, 4 + more.length);
		System.arraycopy(more, 0, all, 4, more.length);
		return Main.execute(all);
	}

	private byte[] bytes(final String file) throws IOException {
		return Files.readAllBytes(folder.resolve(file));
	}

	private List<String> lines(final String file) throws IOException {
		return Files.readAllLines(folder.resolve(file), StandardCharsets.UTF_8);
	}

	@Test
	public void tilesAndMemoryHaveTheSameLabelsCodebookAndTable()
		throws IOException
	{
		final String[] options = { "--glass", "--smoothing", "2", "--k", "4" };
		assertEquals(0, run("segment", "memory", options));
		assertEquals(0, run("segment", "tiles", "--glass", "--smoothing", "2",
			"--k", "4", "--tiled"));
		assertArrayEquals(bytes("memory/slide-codebook.json"), bytes(
			"tiles/slide-codebook.json"));
		assertEquals(lines("memory/clusters.csv"), lines("tiles/clusters.csv"));
		assertArrayEquals(labels("memory"), labels("tiles"));
		assertEquals(row("memory").subList(0, 26), row("tiles").subList(0, 26));
	}

	private List<String> row(final String out) throws IOException {
		return Arrays.asList(lines(out + "/results.csv").get(1).split(","));
	}

	private byte[] labels(final String out) throws IOException {
		return (byte[]) ImageFiles.open(folder.resolve(out + "/slide-labels.tif"))
			.getProcessor().getPixels();
	}

	/** The sample, as ImageJ writes it, and a file whose pages differ. */
	@Test
	public void tilesAndMemoryHaveTheSameAreasAndRemarks() throws IOException {
		final Path sample = folder.resolve("sample.tif");
		assertEquals(0, Main.execute("sample", "--out", sample.toString()));
		assertEquals(said(sample, "false"), said(sample, "true"));
		assertTrue(lines("true/clusters.csv").get(1).contains("\u00B5m\u00B2"));
		final Path pages = Paths.get(System.getProperty("histokmeans.data", ""),
			"formats/pages-of-two-sizes.tif");
		assumeTrue(Files.exists(pages), "There is no " + pages);
		assertTrue(said(pages, "true").contains("192 x 128 pixels, is read"));
		assertEquals(said(pages, "false"), said(pages, "true"));
	}

	/** On standard error, and of the clusters in the table. */
	private String said(final Path image, final String tiled) throws IOException {
		final String words = errors(() -> Main.execute("segment", image.toString(),
			"--tiled=" + tiled, "--quantized=false", "--out", folder.resolve(tiled)
				.toString()));
		return words + lines(tiled + "/clusters.csv");
	}

	@Test
	public void tilesHaveAPyramidAndASmallPictureButNoQuantizedImage()
		throws IOException
	{
		assertEquals(0, run("segment", "out", "--tiled"));
		assertTrue(Files.exists(folder.resolve("out/slide-overview.png")));
		assertFalse(Files.exists(folder.resolve("out/slide-quantized.png")));
		final ImagePlus overview = ImageFiles.open(folder.resolve(
			"out/slide-overview.png"));
		assertEquals(2 * WIDTH + 8, overview.getWidth());
		assertTrue(lines("out/results.csv").get(0).endsWith(",Level"));
		assertTrue(lines("out/clusters.csv").get(0).contains("Area (mm\u00B2)"));
	}

	@Test
	public void whatIsNotWrittenByTilesIsSaid() throws IOException {
		assertEquals("slide.svs is read by tiles: no quantized image.", errors(
			() -> run("segment", "out", "--tiled")));
		assertEquals("", errors(() -> run("segment", "out", "--tiled",
			"--quantized=false")));
	}

	@Test
	public void thePaletteChartIsThatOfMemory() throws IOException {
		assertEquals(0, run("segment", "memory", "--palette"));
		assertEquals(0, run("segment", "tiles", "--palette", "--tiled"));
		assertArrayEquals(bytes("memory/slide-palette.png"), bytes(
			"tiles/slide-palette.png"));
	}

	@Test
	public void labelsCanBeAnOmeTiff() throws IOException {
		assertEquals(0, run("segment", "plain", "--tiled"));
		assertEquals(0, run("segment", "ome", "--tiled", "--format", "OME"));
		assertFalse(Files.exists(folder.resolve("ome/slide-labels.tif")));
		assertArrayEquals(labels("plain"), (byte[]) ImageFiles.open(folder.resolve(
			"ome/slide-labels.ome.tif")).getProcessor().getPixels());
		assertEquals(2, run("segment", "out", "--format", "zarr"));
		assertEquals(slide + " was read in memory: its labels are a plain TIFF. " +
			"format=ome is for what is read by tiles (--tiled).", errors(
				() -> assertEquals(0, run("segment", "out", "--format", "ome"))));
	}

	private void writeArea(final String name) throws IOException {
		final Path path = folder.resolve(name);
		Files.createDirectories(path.getParent());
		Files.write(path,
			("{\"type\":\"Polygon\",\"coordinates\":[[[0,0],[100,0]," +
				"[100,50],[0,50],[0,0]]]}").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	public void areasOfSeveralImagesAreInAFolder() throws IOException {
		writeArea("areas/slide.geojson");
		final Path other = Files.copy(slide, folder.resolve("other.svs"));
		final String areas = folder.resolve("areas").toString();
		final String said = errors(() -> assertEquals(1, run("segment", "out", other
			.toString(), "--within", areas, "--quantized=false")));
		assertEquals(other + ": other.svs has no file of areas: there is no " +
			folder.resolve("areas/other.geojson") + ". Outline areas and export " +
			"them, or leave the image out.", said);
		assertEquals("5000", row("out").get(4));
		writeArea("areas/other.svs.geojson");
		assertEquals(0, run("segment", "both", other.toString(), "--within", areas,
			"--shared", "--tiled"));
		assertTrue(String.join("", lines("both/shared-codebook.json")).contains(
			"\"pixels\": 5000"));
		assertEquals(2, run("segment", "out", other.toString(), "--within", folder
			.resolve("areas/slide.geojson").toString()));
	}

	@Test
	public void aCodebookIsTrainedOnAreasByTilesAsInMemory() throws IOException {
		writeArea("areas/slide.geojson");
		final String areas = folder.resolve("areas").toString();
		assertEquals(0, run("train", "tiles.json", "--tiled", "--within", areas));
		assertEquals(0, run("train", "memory.json", "--within", areas));
		assertArrayEquals(bytes("memory.json"), bytes("tiles.json"));
		assertTrue(String.join("", lines("tiles.json")).contains(
			"\"pixels\": 5000"));
		assertEquals(0, run("compare", "memory", "--ks", "2-3", "--within", areas));
		assertEquals(0, run("compare", "tiles", "--ks", "2-3", "--within", areas,
			"--tiled"));
		assertEquals(lines("memory/compare.csv"), lines("tiles/compare.csv"));
	}

	/** By tiles as in memory, before anything is counted. */
	@Test
	public void areasWithoutAPixelAreOneSentence() throws IOException {
		final Path areas = folder.resolve("areas.geojson");
		Files.write(areas,
			("{\"type\":\"Polygon\",\"coordinates\":[[[3.6,4],[4.4," +
				"4],[4.4,5],[3.6,5],[3.6,4]]]}").getBytes(StandardCharsets.UTF_8));
		final String expected = slide + ": The areas of " + areas + " hold no " +
			"pixel of the image: they may be of another one.";
		assertEquals(expected, sentence("--within", areas.toString()));
		assertEquals(expected, sentence("--within", areas.toString(), "--tiled"));
	}

	@Test
	public void aCodebookIsAppliedByTilesAsInMemory() throws IOException {
		assertEquals(0, run("train", "train.json", "--k", "3", "--tiled"));
		assertEquals(0, run("train", "memory.json", "--k", "3"));
		assertArrayEquals(bytes("memory.json"), bytes("train.json"));
		final String codebook = folder.resolve("train.json").toString();
		assertEquals(0, Main.execute("apply", codebook, slide.toString(), "--tiled",
			"--out", folder.resolve("tiles").toString()));
		assertEquals(0, Main.execute("apply", codebook, slide.toString(), "--out",
			folder.resolve("memory").toString()));
		assertArrayEquals(labels("memory"), labels("tiles"));
		assertEquals(lines("memory/clusters.csv"), lines("tiles/clusters.csv"));
	}

	@Test
	public void namesOfACodebookStayInThePyramid() throws IOException {
		assertEquals(0, run("train", "train.json", "--k", "3", "--tiled"));
		final Path named = folder.resolve("named.json");
		Files.write(named, String.join("\n", lines("train.json")).replaceAll(
			"\"class\": *\"[^\"]*\"", "\"class\": \"my own\"").getBytes(
				StandardCharsets.UTF_8));
		assertEquals(0, Main.execute("apply", named.toString(), slide.toString(),
			"--tiled", "--out", folder.resolve("tiles").toString()));
		assertEquals(4, new String(bytes("tiles/slide-labels.tif"),
			StandardCharsets.ISO_8859_1).split("my own", -1).length);
	}

	/** The pictures have their own size; this slide is a small one. */
	@Test
	public void severalKAreComparedByTilesAsInMemory() throws IOException {
		final String[] options = { "--ks", "2-4", "--glass", "--smoothing", "1" };
		assertEquals(0, run("compare", "memory", options));
		assertEquals(0, run("compare", "tiles", "--ks", "2-4", "--glass",
			"--smoothing", "1", "--tiled"));
		assertEquals(lines("memory/compare.csv"), lines("tiles/compare.csv"));
		assertArrayEquals(bytes("memory/slide-compare.png"), bytes(
			"tiles/slide-compare.png"));
	}

	/** Of a slide by tiles and of the same image in memory. */
	@Test
	public void pixelsOutsideOfAnnotationsAreNotCounted() throws IOException {
		final Path areas = folder.resolve("areas.geojson");
		Files.write(areas, ("[{\"type\":\"Feature\",\"geometry\":{\"type\":" +
			"\"Polygon\",\"coordinates\":[[[10,20],[400.5,20],[333,300],[10,20]]," +
			"[[200,40],[300,40],[300,90],[200,90],[200,40]]]}}]").getBytes(
				StandardCharsets.UTF_8));
		assertEquals(0, run("segment", "memory", "--within", areas.toString()));
		assertEquals(0, run("segment", "tiles", "--within", areas.toString(),
			"--tiled"));
		assertArrayEquals(labels("memory"), labels("tiles"));
		assertEquals(0, labels("tiles")[0]);
		assertTrue(labels("tiles")[30 * WIDTH + 150] > 0);
		assertEquals(0, labels("tiles")[50 * WIDTH + 250]);
		assertEquals(lines("memory/clusters.csv"), lines("tiles/clusters.csv"));
	}

	@Test
	public void aSampleIsSaidInTheTableAndInTheFile() throws IOException {
		assertEquals(0, run("segment", "all", "--tiled"));
		assertEquals(0, run("segment", "some", "--tiled", "--sample", "2"));
		assertEquals(lines("all/results.csv").get(0) + ",Sampled", lines(
			"some/results.csv").get(0));
		final List<String> row = row("some");
		assertEquals(Arrays.asList("0", "2"), row.subList(row.size() - 2, row
			.size()));
		assertEquals(row("all").subList(3, 5), row.subList(3, 5));
		final String file = new String(bytes("some/slide-labels.tif"),
			StandardCharsets.ISO_8859_1);
		assertTrue(file.contains("run(\"K-Means Whole Slide...\", \"slide=[" +
			slide + "] out=[\" + getDirectory(\"Output folder\") + \"] level=0 " +
			"sample=2 format=tiff k=3 "));
		final String codebook = String.join("\n", lines(
			"some/slide-codebook.json"));
		assertTrue(codebook.contains("\"pixels\": 131072,"), codebook);
	}

	/** Nobody takes it for a sample. */
	@Test
	public void aLevelOfOneTileIsCountedInFullAndSaysSo() throws IOException {
		final Path small = folder.resolve("small.svs");
		new TiledTiffFile(new BufferedImage(200, 100, BufferedImage.TYPE_INT_RGB))
			.write(small);
		slide = small;
		final String said = "small.svs was counted in full: it is too small to " +
			"leave a tile out.";
		assertTrue(errors(() -> run("segment", "one", "--tiled", "--sample", "5",
			"--k", "1")).contains(said));
		assertTrue(lines("one/results.csv").get(0).endsWith(",Level,Sampled"));
		assertTrue(lines("one/results.csv").get(1).endsWith(",0,1"));
		assertTrue(errors(() -> run("train", "one.json", "--tiled", "--sample", "5",
			"--k", "1")).contains(said));
	}

	@Test
	public void aSampleIsTrainedOnAndSaid() throws IOException {
		final String said = errors(() -> run("train", "some.json", "--tiled",
			"--sample", "2"));
		assertTrue(said.contains("slide.svs: one tile in 2 was counted."), said);
		final String compared = errors(() -> run("compare", "out", "--tiled",
			"--sample", "2", "--ks", "2"));
		assertTrue(compared.contains("slide.svs: one tile in 2 was counted."),
			compared);
	}

	@Test
	public void whatIsReadInMemoryIsNotSampledAndThatIsSaid() throws IOException {
		assertEquals(0, run("segment", "all"));
		assertEquals(slide +
			" was counted in full: only what is read by tiles is " +
			"sampled (--tiled).", errors(() -> assertEquals(0, run("segment", "out",
				"--sample", "2"))));
		assertEquals(lines("all/results.csv"), lines("out/results.csv"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--sample=0", "--sample=2 --tiled=false" })
	public void aSampleThatCannotBeIsAWrongArgument(final String options) {
		for (final String task : new String[] { "segment", "train", "compare" }) {
			assertEquals(2, run(task, "out.json", options.split(" ")));
		}
		assertFalse(Files.exists(folder.resolve("out.json")));
	}

	@Test
	public void aCodebookThatIsGivenLeavesNothingToSample() throws IOException {
		assertTrue(errors(() -> assertEquals(2, Main.execute("apply", "none.json",
			slide.toString(), "--tiled", "--sample", "2"))).contains(
				"leave out sample, or the codebook"));
	}

	@Test
	public void labelsNeedNotBeWritten() throws IOException {
		assertEquals(0, run("segment", "out", "--tiled", "--labels=false"));
		assertFalse(Files.exists(folder.resolve("out/slide-labels.tif")));
		assertTrue(Files.exists(folder.resolve("out/slide-overview.png")));
	}

	@Test
	public void aLevelThatIsNotThereIsASentence() throws IOException {
		assertEquals(slide + " has no smaller copies: its only level is 0, but " +
			"the level to read is 3. Leave out the level.", sentence("--level", "3"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "--level=-1", "--level=1 --tiled=false" })
	public void aLevelThatCannotBeReadIsAWrongArgument(final String options) {
		for (final String task : new String[] { "segment", "train" }) {
			assertEquals(2, run(task, "out.json", options.split(" ")));
		}
		assertEquals(2, Main.execute(("apply none.json " + slide + " " + options)
			.split(" ")));
		assertFalse(Files.exists(folder.resolve("out.json")));
	}

	/** With the library or without: it says what to do. */
	@Test
	public void jpeg2000IsForOpenSlide() throws IOException {
		final byte[] all = Files.readAllBytes(slide);
		final int compression = 10 + 3 * 12 + 8;
		assertEquals(7, all[compression + 1]);
		all[compression] = (byte) (33003 >> 8);
		all[compression + 1] = (byte) 33003;
		Files.write(slide, all);
		final String sentence = sentence("--tiled");
		assertTrue(sentence.startsWith(slide.toString()), sentence);
		assertTrue(sentence.contains("OpenSlide"), sentence);
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	public void aSlideThatIsCutIsASentenceAndNothingIsWritten()
		throws IOException
	{
		final byte[] all = Files.readAllBytes(slide);
		Files.write(slide, Arrays.copyOf(all, all.length - 100));
		assertEquals(slide + " is damaged: its end is missing. Copy it again.",
			sentence("--tiled"));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	public void aTileThatDoesNotDecodeIsNamedAndNothingIsWritten()
		throws IOException
	{
		assertEquals(0, run("train", "train.json", "--k", "3"));
		final String codebook = folder.resolve("train.json").toString();
		final byte[] all = Files.readAllBytes(slide);
		Arrays.fill(all, all.length - 600, all.length - 20, (byte) 0xFF);
		Files.write(slide, all);
		final String sentence = sentence("--tiled");
		assertTrue(sentence.startsWith(slide +
			" is damaged: its pixels from column 576, row 320 on"), sentence);
		assertFalse(Files.exists(folder.resolve("out")));
		assertEquals(1, Main.execute("apply", codebook, slide.toString(), "--tiled",
			"--out", folder.resolve("out").toString()));
		assertFalse(Files.exists(folder.resolve("out")));
	}

	/** On standard error, of a command that fails. */
	private String sentence(final String... options) throws IOException {
		return errors(() -> assertEquals(1, run("segment", "out", options)));
	}

	private static String errors(final Runnable command) throws IOException {
		final PrintStream before = System.err;
		final ByteArrayOutputStream said = new ByteArrayOutputStream();
		System.setErr(new PrintStream(said, true, "UTF-8"));
		try {
			command.run();
		}
		finally {
			System.setErr(before);
		}
		return said.toString("UTF-8").trim();
	}
}
