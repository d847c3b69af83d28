
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import ij.ImagePlus;
import ij.io.Opener;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.histokmeans.plainimagej.Program;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The standalone jar in processes of its own. */
class StandaloneJarIT {

	private static final int COLORS = 280;

	@TempDir
	Path folder;

	@TempDir
	static Path shared;

	private static Path image;

	@BeforeAll
	static void makeImage() throws IOException {
		image = shared.resolve("tissue.png");
		ImageIO.write(noise(40, 30), "png", image.toFile());
	}

	@Test
	void versionAndHelpAreDone() throws Exception {
		final Program version = run("--version");
		assertEquals(0, version.exitCode());
		assertTrue(version.out().matches("HistoKMeans \\d+\\.\\d+\\.\\d+\\S*\\s+"),
			version.out());
		final Program help = run("--help");
		assertEquals(0, help.exitCode());
		for (final String task : new String[] { "segment", "compare", "train",
			"apply", "decode", "sample", "macro", "demo", "Exit codes:" })
		{
			assertTrue(help.out().contains(task), help.out());
		}
		assertEquals("", help.err());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { //
		"|Say what to do", //
		"frobnicate|'frobnicate'", //
		"segment|Missing required parameter: 'IMAGE'", //
		"segment x.png --k 0|K must be at least 1, but was 0.", //
		"segment x.png --k 65536|K must be at most 65535, but was 65536.", //
		"segment x.png --k three|'three' is not an int", //
		"segment x.png --seeding best|random or deterministic, but was \"best\".",
		"segment x.png --colorspace XYZ|Lab, ab, OD or HE, but was \"XYZ\".",
		"segment x.png --stains 1,2,3|six numbers", //
		"segment x.png --stains 0,0,0,1,2,3|haematoxylin must not be zero.", //
		"segment x.png --stains 1,2,3,1,2,3.1|are nearly parallel", //
		"segment x.png --glasslevel 0|must be 1 to 255, but was 0.", //
		"segment x.png --glasslevel 256|must be 1 to 255, but was 256.", //
		"segment x.png --smoothing -1|but was -1.", //
		"segment x.png --smoothing 51|but was 51.", //
		"segment x.png --threads -1|must be at least 1, but was -1.", //
		"segment x.png --frob|Unknown option: '--frob'", //
		"segment a/x.png a/x.jpg|would be written to the same files", //
		"segment x.png --weight x|Weight must be pixels or equal, but was \"x\".",
		"segment x.png --start no.json|There is no codebook file no.json.", //
		"train x.png --out x.png|x.png must end in .json", //
		"train x.png --out no/x.json|there is no such folder.", //
		"train --out x.json|Missing required parameter: 'IMAGE'", //
		"apply book.json|Missing required parameter: 'IMAGE'", //
		"decode labels.tif book.json --out x.jpg|x.jpg must end in .png or .tif", //
		"batch in --out out --charts=false|Unknown option: '--charts=false'", //
		"compare|Missing required parameter: 'IMAGE'", //
		"compare x.png --ks 2-x|and ranges of them, such as 2,3,6,16 or 2-12", //
		"compare x.png --ks 2-200|at most 100 numbers, but", //
		"compare x.png --k 3|Unknown options: '--k'", //
		"compare x.png --smoothing 51|but was 51.", //
		"sample --out x.gif|x.gif must end in .png or .tif", //
		"macro missing.ijm|There is no macro missing.ijm." })
	void wrongArgumentsGetASentence(final String line, final String sentence)
		throws Exception
	{
		final Program program = run(line == null ? new String[0] : line.split(" "));
		assertEquals(2, program.exitCode(), program.toString());
		assertTrue(program.err().contains(sentence), program.toString());
		assertFalse(program.err().contains("\tat "), program.toString());
		assertEquals("", program.out());
		assertEquals(new TreeMap<>(), files("."));
	}

	@Test
	void badImagesDoNotStopTheOthers() throws Exception {
		write("text.png", "not an image".getBytes());
		write("zero.png", new byte[0]);
		final byte[] png = Files.readAllBytes(image);
		write("cutpng.png", Arrays.copyOf(png, png.length / 2));
		ImageIO.write(noise(200, 200), "jpg", folder.resolve("whole.jpg").toFile());
		final byte[] jpeg = Files.readAllBytes(folder.resolve("whole.jpg"));
		write("cutjpeg.jpg", Arrays.copyOf(jpeg, jpeg.length / 2));
		final byte[] longer = Arrays.copyOf(jpeg, jpeg.length + 9);
		write("longer.jpg", longer);
		ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY), "png",
			folder.resolve("gray.png").toFile());
		Files.createDirectory(folder.resolve("folder.png"));
		final String[] bad = { "missing.png", "text.png", "zero.png", "cutpng.png",
			"cutjpeg.jpg", "gray.png", "folder.png" };
		final List<String> args = new ArrayList<>(Arrays.asList("segment",
			"whole.jpg"));
		args.addAll(Arrays.asList(bad));
		args.addAll(Arrays.asList("longer.jpg", image.toString(), "--k", "2",
			"--attempts", "1", "--out", "out"));
		final Program program = run(args.toArray(new String[0]));
		assertEquals(1, program.exitCode(), program.toString());
		final String[] sentences = withoutRemarks(program.err());
		assertEquals(bad.length, sentences.length, program.err());
		for (int i = 0; i < bad.length; i++) {
			assertTrue(sentences[i].startsWith(bad[i]), sentences[i]);
			assertTrue(sentences[i].endsWith("."), sentences[i]);
		}
		assertTrue(sentences[5].contains("Image > Type > RGB Color"), sentences[5]);
		assertEquals(namesOf("longer", "tissue", "whole"), files("out").keySet());
		assertFalse(program.out().contains("Opener"), program.out());
		final List<String> results = Files.readAllLines(folder.resolve(
			"out/results.csv"));
		assertEquals(4, results.size());
		assertTrue(results.get(1).startsWith("whole.jpg,2,RGB,40000,40000,"));
	}

	@Test
	void onlyBadImagesLeaveNothing() throws Exception {
		final Program program = run("segment", "missing.png", "--out", "out");
		assertEquals(1, program.exitCode());
		assertEquals("", program.out());
		assertEquals(new TreeMap<>(), files("out"));
	}

	@ParameterizedTest
	@CsvSource({ "1,1", "2,1", "3,2", "16,4", "17,8", "255,8", "256,8", "257,24",
		"300,24" })
	void quantizedIsTheDecodedLabelsInAsFewBitsAsPngHas(final int k,
		final int bits) throws Exception
	{
		final Program program = segment("out", "--k", String.valueOf(k));
		assertEquals(0, program.exitCode(), program.toString());
		final byte[] png = files("out").get("tissue-quantized.png");
		assertEquals(bits, bitsPerPixel(png));
		final Program decode = run("decode", "out/tissue-labels.tif",
			"out/tissue-codebook.json", "--out", "decoded.png");
		assertEquals("decoded.png\n", decode.out(), decode.toString());
		assertArrayEquals(png, Files.readAllBytes(folder.resolve("decoded.png")));
		final ImagePlus labels = new Opener().openImage(folder.resolve(
			"out/tissue-labels.tif").toString());
		final int clusters = Math.min(k, COLORS);
		assertEquals(clusters > 255 ? 16 : 8, labels.getBitDepth());
		assertEquals(clusters > 255 ? clusters : 255, labels.getDisplayRangeMax());
		assertEquals(clusters, labels.getProcessor().getStats().max);
		assertEquals(1, labels.getProcessor().getStats().min);
		final boolean fewer = k > COLORS;
		assertEquals(fewer, program.err().contains("tissue.png: K is " + COLORS +
			" instead of " + k + ", because the analyzed pixels have no more " +
			"distinct colors than that in RGB."), program.err());
		if (clusters <= 255) assertArrayEquals(rgb(labels.getBufferedImage()), rgb(
			ImageIO.read(folder.resolve("decoded.png").toFile())));
	}

	/** Sixteen colors and white make seventeen. */
	@Test
	void whatWasNotAnalyzedCostsAColorMore() throws Exception {
		segment("out", "--k", "16");
		final Path labels = folder.resolve("out/tissue-labels.tif");
		final ImagePlus opened = new Opener().openImage(labels.toString());
		opened.getProcessor().set(3, 4, 0);
		assertTrue(new ij.io.FileSaver(opened).saveAsTiff(labels.toString()));
		assertEquals(0, run("decode", labels.toString(), "out/tissue-codebook.json",
			"--out", "decoded.png").exitCode());
		final Path decoded = folder.resolve("decoded.png");
		assertEquals(8, bitsPerPixel(Files.readAllBytes(decoded)));
		assertEquals(0xffffffff, ImageIO.read(decoded.toFile()).getRGB(3, 4));
	}

	/** K colors and white. */
	@ParameterizedTest
	@CsvSource({ "3,2", "4,4", "256,24" })
	void glassIsTheFirstColorOfTheTable(final int k, final int bits)
		throws Exception
	{
		final Path glassy = folder.resolve("glassy.png");
		final BufferedImage picture = noise(40, 30);
		for (int x = 0; x < 40; x++) {
			picture.setRGB(x, 29, 0xf0f0f0 + x % 9);
		}
		ImageIO.write(picture, "png", glassy.toFile());
		final Program program = run("segment", "glassy.png", "--glass", "--k",
			String.valueOf(k), "--attempts", "1", "--out", "out");
		assertEquals(0, program.exitCode(), program.toString());
		final Path quantized = folder.resolve("out/glassy-quantized.png");
		assertEquals(bits, bitsPerPixel(Files.readAllBytes(quantized)));
		final BufferedImage decoded = ImageIO.read(quantized.toFile());
		assertEquals(0xffffffff, decoded.getRGB(3, 29));
		if (bits < 24) {
			assertEquals(0, decoded.getRaster().getSample(3, 29, 0));
			assertEquals(0xffffffff, decoded.getColorModel().getRGB(0));
		}
		assertEquals(0, run("decode", "out/glassy-labels.tif",
			"out/glassy-codebook.json", "--out", "decoded.png").exitCode());
		assertArrayEquals(Files.readAllBytes(quantized), Files.readAllBytes(folder
			.resolve("decoded.png")));
	}

	@Test
	void nothingButGlassIsASentenceAndNoFile() throws Exception {
		final BufferedImage white = new BufferedImage(9, 9,
			BufferedImage.TYPE_INT_RGB);
		white.createGraphics().fillRect(0, 0, 9, 9);
		ImageIO.write(white, "png", folder.resolve("white.png").toFile());
		final Program program = run("segment", "white.png", "--glass", "--out",
			"out");
		assertEquals(1, program.exitCode(), program.toString());
		assertTrue(program.err().startsWith(
			"white.png: There is nothing but glass"), program.err());
		assertEquals(new TreeMap<>(), files("out"));
	}

	@Test
	void aComparisonIsFourFilesAndASentence() throws Exception {
		final Program one = compare("one", "--ks", "2-3,5", "--threads", "1");
		assertEquals(0, one.exitCode(), one.toString());
		final Map<String, byte[]> files = files("one");
		assertEquals(Arrays.asList("compare.csv", "tissue-compare.png",
			"tissue-distortion.png", "tissue-evidence.png"), new ArrayList<>(files
				.keySet()));
		for (final String name : files.keySet()) {
			assertTrue(one.out().contains(Paths.get("one", name).toString()));
		}
		assertTrue(one.out().contains(" is suggested, the largest K"), one.out());
		assertEquals("", one.err());
		final String[] lines = new String(files.get("compare.csv"),
			StandardCharsets.UTF_8).split("\n");
		assertTrue(lines[0].startsWith("Image,K,Color space,Pixels,Analyzed,"));
		assertTrue(lines[0].endsWith(
			",Version,Explained (%),Explained by last (%)," +
				"Calinski-Harabasz,Davies-Bouldin,Silhouette,Stability,Suggested,Nearly"));
		assertEquals(4, lines.length);
		assertTrue(lines[3].startsWith("tissue.png,5,RGB,1200,1200,280,"));
		final Program four = compare("four", "--ks", "2-3,5", "--threads", "4");
		assertEquals(one.out(), four.out().replace("four", "one"));
		files("four").forEach((name, bytes) -> assertArrayEquals(files.get(name),
			bytes, name));
	}

	@Test
	void moreClustersThanColorsAreRemarkedOn() throws Exception {
		final Program program = compare("out", "--ks", "279-290");
		assertEquals(0, program.exitCode(), program.toString());
		assertTrue(program.err().contains("tissue.png: K is " + COLORS +
			" instead of 290"), program.err());
		assertEquals(3, Files.readAllLines(folder.resolve("out/compare.csv"))
			.size());
	}

	@Test
	void aBadImageIsNotCompared() throws Exception {
		write("text.png", "not an image".getBytes());
		for (final String bad : new String[] { "text.png", "missing.png" }) {
			final Program program = run("compare", bad, "--out", "out");
			assertEquals(1, program.exitCode(), program.toString());
			assertTrue(program.err().startsWith(bad), program.err());
			assertEquals(1, program.err().trim().split("\n").length);
			assertEquals("", program.out());
			assertEquals(new TreeMap<>(), files("out"));
		}
	}

	private Program compare(final String out, final String... options)
		throws Exception
	{
		return run(Stream.concat(Stream.of("compare", image.toString(), "--out",
			out), Arrays.stream(options)).toArray(String[]::new));
	}

	@Test
	void aCodebookInAPngIsAppliedAndDecoded() throws Exception {
		segment("out", "--k", "5", "--smoothing", "1");
		final Program apply = run("apply", "out/tissue-quantized.png", image
			.toString(), "--smoothing", "1", "--out", "applied");
		assertEquals(0, apply.exitCode(), apply.toString());
		assertArrayEquals(files("out").get("tissue-quantized.png"), files("applied")
			.get("tissue-quantized.png"));
		assertArrayEquals(pixels("out/tissue-labels.tif"), pixels(
			"applied/tissue-labels.tif"));
		final List<String> results = Files.readAllLines(folder.resolve(
			"applied/results.csv"));
		final List<String> columns = Arrays.asList(results.get(0).split(","));
		assertEquals("100.0", results.get(1).split(",")[columns.indexOf(
			"Fit (%)")]);
		assertEquals(0, run("decode", "applied/tissue-labels.tif",
			"out/tissue-quantized.png", "--out", "decoded.png").exitCode());
		assertArrayEquals(files("out").get("tissue-quantized.png"), Files
			.readAllBytes(folder.resolve("decoded.png")));
		final Program without = run("apply", "tissue.png", image.toString(),
			"--out", "none");
		assertEquals(2, without.exitCode());
		assertTrue(without.err().contains("There is no codebook file tissue.png."),
			without.err());
		Files.copy(image, folder.resolve("tissue.png"));
		assertTrue(run("apply", "tissue.png", image.toString(), "--out", "none")
			.err().contains("there is no codebook in this PNG."));
		assertEquals(new TreeMap<>(), files("none"));
	}

	@Test
	void trainAndApplyAreWhatSegmentSharedDoes() throws Exception {
		ImageIO.write(noise(64, 48), "png", folder.resolve("b.png").toFile());
		final String[] options = { "--k", "4", "--weight", "equal", "--attempts",
			"2" };
		final Program train = run(all(options, "train", "b.png", image.toString(),
			"--out", "book.json"));
		assertEquals(0, train.exitCode(), train.toString());
		assertTrue(train.out().matches(
			"book.json\nb.png: fit \\d+\\.\\d\\d %, unexplained \\d\\.\\d{3} %\n" +
				"tissue.png: fit .*\n"), train.out());
		assertEquals(0, run("apply", "book.json", image.toString(), "b.png",
			"--fit=false", "--threads", "1", "--out", "applied").exitCode());
		final Program shared = run(all(options, "segment", "--shared", image
			.toString(), "b.png", "--threads", "3", "--out", "shared"));
		assertEquals(0, shared.exitCode(), shared.toString());
		assertArrayEquals(Files.readAllBytes(folder.resolve("book.json")), files(
			"shared").get("shared-codebook.json"));
		for (final String name : new String[] { "b", "tissue" }) {
			assertArrayEquals(files("applied").get(name + "-quantized.png"), files(
				"shared").get(name + "-quantized.png"));
			assertArrayEquals(pixels("applied/" + name + "-labels.tif"), pixels(
				"shared/" + name + "-labels.tif"));
			assertFalse(files("shared").containsKey(name + "-codebook.json"));
		}
	}

	/** Without the bad image the codebook would be another one. */
	@Test
	void oneBadImageEndsATraining() throws Exception {
		for (final String[] task : new String[][] { { "train", "--out",
			"book.json" }, { "segment", "--shared", "--out", "out" } })
		{
			final Program program = run(all(task, "", image.toString(),
				"missing.png"));
			assertEquals(1, program.exitCode(), program.toString());
			assertTrue(program.err().startsWith("missing.png cannot be opened"),
				program.err());
			assertEquals("", program.out());
		}
		assertFalse(Files.exists(folder.resolve("book.json")));
		assertEquals(new TreeMap<>(), files("out"));
	}

	private static String[] all(final String[] options, final String task,
		final String... more)
	{
		final List<String> all = new ArrayList<>();
		if (!task.isEmpty()) all.add(task);
		if (task.isEmpty()) all.addAll(Arrays.asList(options));
		all.addAll(Arrays.asList(more));
		if (!task.isEmpty()) all.addAll(Arrays.asList(options));
		return all.toArray(new String[0]);
	}

	private byte[] pixels(final String labels) {
		return (byte[]) new Opener().openImage(folder.resolve(labels).toString())
			.getProcessor().getPixels();
	}

	@Test
	void labelsOfAnotherCodebookAreRefused() throws Exception {
		segment("out", "--k", "3");
		segment("other", "--k", "2");
		final Program decode = run("decode", "out/tissue-labels.tif",
			"other/tissue-codebook.json", "--out", "decoded.png");
		assertEquals(1, decode.exitCode());
		assertTrue(decode.err().contains("do not belong together."), decode.err());
		final Program broken = run("decode", "out/tissue-labels.tif",
			"out/results.csv", "--out", "decoded.png");
		assertEquals(2, broken.exitCode());
		assertEquals(1, broken.err().trim().split("\n").length, broken.err());
		assertFalse(Files.exists(folder.resolve("decoded.png")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "plusplus", "random", "deterministic" })
	void bytesDoNotDependOnThreadsOrRun(final String seeding) throws Exception {
		segment("one", "--k", "7", "--seeding", seeding, "--threads", "1");
		segment("four", "--k", "7", "--seeding", seeding, "--threads", "4");
		segment("again", "--k", "7", "--seeding", seeding);
		assertSame(files("one"), files("four"));
		assertSame(files("one"), files("again"));
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 17, 257 })
	void anotherJavaWritesTheSameLabelsAndCodebook(final int k) throws Exception {
		final String jdk = System.getProperty("histokmeans.secondjdk", "");
		assumeFalse(jdk.isEmpty(), "Set second.jdk to the home of another JDK.");
		segment("here", "--k", String.valueOf(k));
		final Program there = run(Program.java(Paths.get(jdk)), "segment", image
			.toString(), "--attempts", "2", "--k", String.valueOf(k), "--out",
			"there");
		assertEquals(0, there.exitCode(), there.toString());
		assertFalse(there.err().contains("Exception"), there.err());
		for (final String name : new String[] { "tissue-labels.tif",
			"tissue-codebook.json", "clusters.csv" })
		{
			assertArrayEquals(files("here").get(name), files("there").get(name),
				name);
		}
	}

	@Test
	void anotherJavaRunsMacrosToo() throws Exception {
		final String jdk = System.getProperty("histokmeans.secondjdk", "");
		assumeFalse(jdk.isEmpty(), "Set second.jdk to the home of another JDK.");
		assertMacroRuns(Program.java(Paths.get(jdk)));
	}

	@Test
	void aMacroGetsItsArgument() throws Exception {
		assertMacroRuns(Program.java());
	}

	private void assertMacroRuns(final Path java) throws Exception {
		write("a.ijm",
			("newImage('x', 'RGB', 8, 8, 1); setColor(99, 60, 120); fillRect(0, 0, 4, 4);" +
				"run('K-Means Segment...', 'k=2'); print(getArgument() + getTitle());")
				.getBytes(StandardCharsets.UTF_8));
		final Program program = run(java, "macro", "a.ijm", "an argument: ");
		assertEquals("an argument: x-labels\n", program.out());
		assertEquals(0, program.exitCode(), program.toString());
	}

	@Test
	void aMacroThatAsksIsToldWhatIsMissing() throws Exception {
		write("asks.ijm", "x = 1;\ny = getDirectory('Choose a folder');"
			.getBytes());
		final Program asks = run("macro", "asks.ijm");
		assertEquals(1, asks.exitCode());
		assertTrue(asks.err().startsWith(
			"The macro ended in line 2: y = getDirectory('Choose a folder');"), asks
				.toString());
		write("wrong.ijm", "run('K-Means Batch...', 'k=3');".getBytes());
		final Program wrong = run("macro", "wrong.ijm");
		assertEquals(1, wrong.exitCode());
		assertTrue(wrong.toString().contains("Which images?"), wrong.toString());
		assertFalse(wrong.err().contains("ended in line"), wrong.toString());
	}

	@Test
	void failingMacrosHaveAnExitCode() throws Exception {
		write("syntax.ijm", "for (".getBytes());
		assertEquals(1, run("macro", "syntax.ijm").exitCode());
		write("unknown.ijm", "run('No Such Command');".getBytes());
		assertEquals(1, run("macro", "unknown.ijm").exitCode());
	}

	@Test
	void verboseTellsTheTimeOfEachStep() throws Exception {
		final Program program = segment("out", "--verbose");
		final String[] lines = withoutRemarks(program.err());
		final String[] steps = { "decode-input", "histogram", "kmeans", "labels",
			"measure", "write" };
		for (int i = 0; i < steps.length; i++) {
			assertTrue(lines[i].matches(steps[i] + " \\d+\\.\\d ms"), lines[i]);
		}
		assertEquals("distinct-colors " + COLORS, lines[6]);
		assertEquals(7, lines.length);
	}

	@Test
	void namesMayHaveSpacesAndAnyLetters() throws Exception {
		final Path input = folder.resolve("Gewebe ä 組織 1.png");
		Files.copy(image, input);
		final Program program = run("segment", input.getFileName().toString(),
			"--attempts", "1", "--out", "Ergebnisse für dich");
		assertEquals(0, program.exitCode(), program.toString());
		assertEquals(namesOf("Gewebe ä 組織 1"), files("Ergebnisse für dich")
			.keySet());
		assertTrue(program.out().contains("Gewebe ä 組織 1.png: K=3"), program.out());
	}

	@Test
	void theSampleIsACalibratedImage() throws Exception {
		assertEquals("sample.tif\n", run("sample", "--out", "sample.tif").out());
		final ImagePlus sample = new Opener().openImage(folder.resolve("sample.tif")
			.toString());
		assertEquals(24, sample.getBitDepth());
		assertEquals(0.5, sample.getCalibration().pixelWidth);
		assertEquals("µm", sample.getCalibration().getUnit());
		run("sample", "--out", "sample.png");
		assertArrayEquals((int[]) sample.getProcessor().getPixels(), rgb(ImageIO
			.read(folder.resolve("sample.png").toFile())));
	}

	@Test
	void theDemoPrintsItsTablesAndItsFiles() throws Exception {
		final Program demo = run("demo", "--out", "demo");
		assertEquals(0, demo.exitCode(), demo.toString());
		for (final String name : files("demo").keySet()) {
			assertTrue(demo.out().contains(Paths.get("demo", name).toString()), demo
				.out());
		}
		assertTrue(demo.out().contains("Compression ratio"));
		assertTrue(files("demo").containsKey("sample-quantized.png"));
	}

	@Test
	void aKilledRunLeavesNoHalfFile() throws Exception {
		assertEquals(0, run("sample", "--out", "sample.tif").exitCode());
		final String[] args = { "segment", "sample.tif", "--attempts", "1", "--k",
			"2", "--out" };
		assertEquals(0, run(with(args, "whole")).exitCode());
		final Map<String, byte[]> whole = files("whole");
		for (int millis = 250; millis <= 750; millis += 100) {
			final Process process = Program.start(folder, command(Program.java(),
				with(args, "cut" + millis)));
			if (!process.waitFor(millis, TimeUnit.MILLISECONDS)) process
				.destroyForcibly().waitFor();
			files("cut" + millis).forEach((name, bytes) -> {
				if (!name.startsWith(".part-")) assertArrayEquals(whole.get(name),
					bytes, name);
			});
		}
	}

	/** Noise has colors that no H&amp;E image has, which the program remarks. */
	private static String[] withoutRemarks(final String err) {
		return Arrays.stream(err.trim().split("\n")).filter(line -> !line.contains(
			"neither haematoxylin nor eosin")).toArray(String[]::new);
	}

	/** With few attempts, for speed. */
	private Program segment(final String out, final String... options)
		throws Exception
	{
		final String[] args = { "segment", image.toString(), "--attempts", "2",
			"--out", out };
		return run(Stream.concat(Arrays.stream(args), Arrays.stream(options))
			.toArray(String[]::new));
	}

	private Program run(final String... args) throws Exception {
		return run(Program.java(), args);
	}

	private Program run(final Path java, final String... args) throws Exception {
		return Program.run(folder, command(java, args));
	}

	private static List<String> command(final Path java, final String... args) {
		final List<String> command = Program.command(java, "-jar", Program.built(
			"standalone").toString());
		command.addAll(Arrays.asList(args));
		return command;
	}

	private static String[] with(final String[] args, final String last) {
		final String[] all = Arrays.copyOf(args, args.length + 1);
		all[args.length] = last;
		return all;
	}

	private void write(final String name, final byte[] bytes) throws IOException {
		Files.write(folder.resolve(name), bytes);
	}

	/** What a folder holds; the program's own output is left out. */
	private Map<String, byte[]> files(final String name) throws IOException {
		final Map<String, byte[]> files = new TreeMap<>();
		final Path path = folder.resolve(name);
		if (!Files.exists(path)) return files;
		try (Stream<Path> list = Files.list(path)) {
			for (final Path file : list.collect(Collectors.toList())) {
				final String fileName = file.getFileName().toString();
				if (!fileName.startsWith("std")) files.put(fileName, Files.readAllBytes(
					file));
			}
		}
		return files;
	}

	private static java.util.Set<String> namesOf(final String... images) {
		final java.util.Set<String> names = new java.util.TreeSet<>(Arrays.asList(
			"clusters.csv", "results.csv"));
		for (final String name : images) {
			names.add(name + "-codebook.json");
			names.add(name + "-labels.tif");
			names.add(name + "-quantized.png");
		}
		return names;
	}

	private static void assertSame(final Map<String, byte[]> expected,
		final Map<String, byte[]> actual)
	{
		assertEquals(namesOf("tissue"), actual.keySet());
		expected.forEach((name, bytes) -> assertArrayEquals(bytes, actual.get(name),
			name));
	}

	/** From the header: bits of a sample, times three for true color. */
	private static int bitsPerPixel(final byte[] png) {
		final int colorType = png[25];
		assertTrue(colorType == 3 || colorType == 2);
		return colorType == 3 ? png[24] : 3 * png[24];
	}

	private static int[] rgb(final BufferedImage picture) {
		return picture.getRGB(0, 0, picture.getWidth(), picture.getHeight(), null,
			0, picture.getWidth());
	}

	/** Of {@link #COLORS} colors, if large enough. */
	private static BufferedImage noise(final int width, final int height) {
		final Random random = new Random(7);
		final int[] colors = random.ints(COLORS, 0, 0x1000000).toArray();
		final BufferedImage noise = new BufferedImage(width, height,
			BufferedImage.TYPE_INT_RGB);
		for (int i = 0; i < width * height; i++) {
			noise.setRGB(i % width, i / width, colors[i < COLORS ? i : random.nextInt(
				COLORS)]);
		}
		return noise;
	}
}
