
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CancellationException;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import javax.imageio.ImageIO;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.Weight;
import org.histokmeans.color.GlassRule;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.ImageSource;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Batches in this virtual machine. */
public class BatchRunTest {

	@TempDir
	Path folder;

	private Path in;
	private Path out;
	private final Set<String> read = new TreeSet<>();

	@BeforeEach
	public void makeImages() throws IOException {
		in = folder.resolve("in");
		out = folder.resolve("out");
		for (int i = 0; i < 4; i++) {
			TestFolder.image(in.resolve("b" + i + ".png"), 30, 20 + i, i);
		}
		TestFolder.image(in.resolve("sub/a.bmp"), 25, 25, 9);
	}

	@Test
	public void everyImageHasItsFilesAndRows() throws IOException {
		final BatchResult result = run(options().recursive(true));
		assertEquals(5, result.images());
		assertEquals(0, result.failed());
		assertEquals(new TreeSet<>(Arrays.asList("b0-codebook.json",
			"b0-labels.tif", "b0-quantized.png", "b1-codebook.json", "b1-labels.tif",
			"b1-quantized.png", "b2-codebook.json", "b2-labels.tif",
			"b2-quantized.png", "b3-codebook.json", "b3-labels.tif",
			"b3-quantized.png", "batch.json", "clusters.csv", "failed.csv",
			"results.csv", "sub/a-codebook.json", "sub/a-labels.tif",
			"sub/a-quantized.png")), names());
		assertEquals(Arrays.asList("b0.png", "b1.png", "b2.png", "b3.png",
			"sub/a.bmp"), firstCells("results.csv"));
		assertEquals(Arrays.asList("b0.png", "b0.png", "b0.png", "b1.png"),
			firstCells("clusters.csv").subList(0, 4));
		assertEquals(15, firstCells("clusters.csv").size());
		assertEquals("Image,Reason\n", TestFolder.files(out).get("failed.csv"));
	}

	@Test
	public void theFilesDoNotDependOnThreads() throws IOException {
		run(options().recursive(true).withThreads(4));
		final Map<String, String> four = TestFolder.files(out);
		out = folder.resolve("other");
		run(options().recursive(true).withThreads(1));
		assertEquals(four, TestFolder.files(out));
	}

	@Test
	public void aSharedCodebookDoesNotDependOnThreads() throws IOException {
		run(options().recursive(true).shared(true).withThreads(4));
		final Map<String, String> four = TestFolder.files(out);
		out = folder.resolve("other");
		run(options().recursive(true).shared(true).withThreads(1));
		assertEquals(four, TestFolder.files(out));
	}

	@Test
	public void aSecondRunDoesNothing() throws IOException {
		run(options());
		final Map<String, String> first = TestFolder.files(out);
		final FileTime time = longAgo("b1-labels.tif");
		assertEquals(4, run(options()).doneBefore());
		assertEquals(first, TestFolder.files(out));
		assertEquals(time, Files.getLastModifiedTime(out.resolve("b1-labels.tif")));
	}

	@Test
	public void forceDoesAllAgain() throws IOException {
		run(options());
		final FileTime time = longAgo("b1-labels.tif");
		assertEquals(0, run(options().force(true)).doneBefore());
		assertNotEquals(time, Files.getLastModifiedTime(out.resolve(
			"b1-labels.tif")));
	}

	@Test
	public void onlyWhatChangedIsDoneAgain() throws IOException {
		run(options());
		TestFolder.image(in.resolve("b0.png"), 31, 20, 77);
		Files.delete(out.resolve("b2-quantized.png"));
		Files.setLastModifiedTime(in.resolve("b3.png"), FileTime.fromMillis(1));
		assertEquals(1, run(options()).doneBefore());
		final Map<String, String> resumed = TestFolder.files(out);
		out = folder.resolve("other");
		run(options());
		assertEquals(TestFolder.files(out), resumed);
	}

	@Test
	public void otherOptionsDoAllAgainAndLeaveNoOldFile() throws IOException {
		run(options());
		final BatchOptions other = options().with(ResultChoice.NONE.with(
			ResultKind.LABELS, true)).with(segmenting(2));
		assertEquals(0, run(other).doneBefore());
		final Map<String, String> again = TestFolder.files(out);
		assertFalse(again.containsKey("b0-quantized.png"));
		out = folder.resolve("other");
		run(options().with(ResultChoice.NONE.with(ResultKind.LABELS, true)).with(
			segmenting(2)));
		assertEquals(TestFolder.files(out), again);
	}

	@Test
	public void anImageThatBreaksLosesItsFiles() throws IOException {
		run(options());
		Files.write(in.resolve("b1.png"), "no image".getBytes());
		assertEquals(1, run(options()).failed());
		assertFalse(names().stream().anyMatch(name -> name.startsWith("b1")));
		assertEquals(Arrays.asList("b0.png", "b2.png", "b3.png"), firstCells(
			"results.csv"));
		assertEquals(Collections.singletonList("b1.png"), firstCells("failed.csv"));
	}

	@Test
	public void imagesThatAreGoneAreNamedAndRemembered() throws IOException {
		run(options());
		final Map<String, String> first = TestFolder.files(out);
		final List<String> said = new ArrayList<>();
		assertEquals(2, run(options().withPattern("b[01].png"), said).doneBefore());
		assertEquals(Collections.singletonList(
			"The output folder still has files " +
				"of images that are not in this batch: b2.png, b3.png."), said);
		assertEquals(Arrays.asList("b0.png", "b1.png"), firstCells("results.csv"));
		assertEquals(4, run(options(), said).doneBefore());
		assertEquals(1, said.size());
		assertEquals(first, TestFolder.files(out));
	}

	@Test
	public void failuresAreNamedAsBelowTheFolder() throws IOException {
		Files.write(in.resolve("b1.png"), "no image".getBytes());
		run(options());
		final String first = TestFolder.files(out).get("failed.csv");
		assertTrue(first.contains("\nb1.png,\"b1.png cannot be opened"), first);
	}

	@Test
	public void theResultCountsInWords() {
		assertEquals("1 image: 0 done, 0 done before, 1 failed (see failed.csv).",
			new BatchResult(1, 0, 1).toString());
		assertEquals("2 images: 1 done, 1 done before, 0 failed.", new BatchResult(
			2, 1, 0).toString());
	}

	@Test
	public void aCanceledBatchGoesOnWhereItWas() throws IOException {
		final AtomicInteger ended = new AtomicInteger();
		final Progress impatient = new Progress() {

			@Override
			public void report(final Stage stage, final double fraction) {
				// nobody listens
			}

			@Override
			public boolean isCanceled() {
				return ended.get() == 2;
			}
		};
		final BatchListener counter = new BatchListener() {

			@Override
			public void begin(final int images, final int doneBefore) {
				assertEquals(4, images);
			}

			@Override
			public void end(final String image, final String problem,
				final String remark)
			{
				ended.incrementAndGet();
			}
		};
		assertThrows(CancellationException.class, () -> new BatchRun(options()
			.withThreads(1), impatient, counter).run());
		assertEquals(Arrays.asList("b0.png", "b1.png"), firstCells("results.csv"));
		assertEquals(2, run(options()).doneBefore());
		final Map<String, String> resumed = TestFolder.files(out);
		out = folder.resolve("other");
		run(options());
		assertEquals(TestFolder.files(out), resumed);
	}

	@Test
	public void everyFormatWithColorsIsSearchedFor() throws IOException {
		TestFolder.image(in.resolve("x.bmp"), 12, 10, 1);
		Files.write(in.resolve("y.ppm"), "P3 2 1 255 9 0 0 0 9 0".getBytes(
			StandardCharsets.US_ASCII));
		Files.write(in.resolve("masks.pgm"), new byte[9]);
		Files.write(in.resolve("rois.zip"), new byte[9]);
		final BatchResult result = run(options());
		assertEquals(6, result.images());
		assertEquals(0, result.failed());
	}

	@Test
	public void whatIsNoImageFailsWithASentence() throws IOException {
		try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(in
			.resolve("rois.zip"))))
		{
			zip.putNextEntry(new ZipEntry("0001-0002.roi"));
			zip.write("Iout".getBytes(StandardCharsets.US_ASCII));
		}
		Files.write(in.resolve("y.dcm"), new byte[9]);
		assertEquals(2, run(options().withPattern("*.{zip,dcm}")).failed());
		assertEquals(Arrays.asList("rois.zip", "y.dcm"), firstCells("failed.csv"));
		assertTrue(TestFolder.files(out).get("failed.csv").contains(
			"rois.zip cannot be opened: it is not an image"));
	}

	@Test
	public void wrongFoldersGetASentenceAndNothingIsWritten() throws IOException {
		assertSentence(BatchOptions.of(in.resolve("none"), out), "no folder");
		assertSentence(BatchOptions.of(in, in), "is inside the folder");
		assertSentence(BatchOptions.of(in, in.resolve("x/y")),
			"is inside the folder");
		final Path link = Files.createSymbolicLink(folder.resolve("link"), in);
		assertSentence(BatchOptions.of(in, link.resolve("x")),
			"is inside the folder");
		assertFalse(Files.exists(in.resolve("x")));
		Files.write(out, new byte[1]);
		assertSentence(options(), "there is a file of that name");
		Files.delete(out);
		assertSentence(options().withPattern("*.xyz"), "No image in");
		assertSentence(options().withPattern("[a"), "is not a pattern");
	}

	@Test
	public void noImagesFilesGoIntoTheFolderOfImages() throws IOException {
		final Path inner = out.resolve("in");
		TestFolder.image(inner.resolve("in/a.png"), 20, 20, 1);
		assertSentence(BatchOptions.of(inner, out).recursive(true),
			"is inside the folder");
	}

	@Test
	public void aGivenCodebookIsNotWrittenOver() throws IOException {
		run(options());
		final Path codebook = out.resolve("b0-codebook.json");
		for (final Path given : new Path[] { codebook, out.resolve(
			"b1-quantized.png") })
		{
			assertSentence(options().withCodebook(given), "is in the output folder");
		}
		assertSentence(options().with(segmenting(3).startingFrom(StoredCodebook
			.read(codebook))), "is in the output folder");
		final Path copy = Files.copy(codebook, folder.resolve("copy.json"));
		assertEquals(0, run(options().withCodebook(copy)).failed());
		assertFalse(Files.exists(codebook));
	}

	@Test
	public void imagesOfAnotherFolderAreNotTakenForThoseDone()
		throws IOException
	{
		run(options());
		final Path other = folder.resolve("twin");
		for (int i = 0; i < 4; i++) {
			final Path image = in.resolve("b" + i + ".png");
			final Path twin = other.resolve(image.getFileName());
			Files.createDirectories(other);
			Files.copy(image, twin, StandardCopyOption.COPY_ATTRIBUTES);
		}
		final BatchOptions twin = BatchOptions.of(other, out).with(segmenting(3));
		assertSentence(twin, "has the results of the images in " + in);
		assertEquals(0, run(twin.force(true)).doneBefore());
		assertEquals(4, run(twin).doneBefore());
		final Path link = Files.createSymbolicLink(folder.resolve("ln"), other);
		assertEquals(4, run(BatchOptions.of(link, out).with(segmenting(3)))
			.doneBefore());
	}

	@Test
	public void whatNoBatchWroteIsKept() throws IOException {
		Files.createDirectories(out);
		for (final String table : new String[] { "results.csv", "clusters.csv",
			"failed.csv", "codebook.json" })
		{
			final Path mine = Files.write(out.resolve(table), new byte[3]);
			assertSentence(options().shared(true), "was not written by a batch");
			Files.delete(mine);
		}
		final Path mine = Files.write(out.resolve("b1-labels.tif"), new byte[3]);
		Files.write(in.resolve("b1.png"), "no image".getBytes());
		assertEquals(1, run(options()).failed());
		assertEquals(3, Files.size(mine));
		Files.delete(out.resolve("batch.json"));
		assertEquals(1, run(options().force(true)).failed());
		assertEquals(3, Files.size(mine));
	}

	private void assertSentence(final BatchOptions options, final String sentence)
		throws IOException
	{
		final Map<String, String> before = TestFolder.files(folder);
		final String message = assertThrows(IllegalArgumentException.class,
			() -> run(options)).getMessage();
		assertTrue(message.contains(sentence), message);
		assertEquals(before, TestFolder.files(folder));
	}

	@Test
	public void aBatchHasItsFolderForItself() throws Exception {
		Files.createDirectories(out);
		try (Journal other = new Journal(out)) {
			final String message = assertThrows(IOException.class, () -> run(
				options())).getMessage();
			assertTrue(message.startsWith("Another batch is writing"), message);
		}
		assertEquals(0, run(options()).failed());
	}

	@Test
	public void aSharedCodebookIsTrainedOnAllImagesAndUsedForEach()
		throws IOException
	{
		final BatchOptions shared = options().shared(true);
		run(shared);
		final Map<String, String> first = TestFolder.files(out);
		assertFalse(first.containsKey("b0-codebook.json"));
		final Codebook codebook = CodebookFile.read(out.resolve("codebook.json"));
		assertEquals(4, codebook.training().images().size());
		final SharedTraining training = new SharedTraining(segmenting(3),
			Weight.PIXELS, Workers.of(2));
		for (int i = 3; i >= 0; i--) {
			training.addAll(Collections.singletonList(new ImageSource(ImageFiles.open(
				in.resolve("b" + i + ".png")))));
		}
		assertEquals(CodebookFile.toJson(training.codebook()), first.get(
			"codebook.json"));
		assertArrayEquals((byte[]) new ImageSegmenter(segmenting(3)).apply(
			ImageFiles.open(in.resolve("b2.png")), new StoredCodebook(codebook, ""),
			false).labels().getProcessor().getPixels(), (byte[]) ImageFiles.open(out
				.resolve("b2-labels.tif")).getProcessor().getPixels());
		assertEquals(4, run(shared).doneBefore());
		assertEquals(first, TestFolder.files(out));
		TestFolder.image(in.resolve("c.png"), 40, 40, 5);
		assertEquals(0, run(shared).doneBefore());
		final Map<String, String> again = TestFolder.files(out);
		out = folder.resolve("other");
		run(options().shared(true));
		assertEquals(TestFolder.files(out), again);
	}

	@Test
	public void aSharedCodebookIsTrainedAgainWhenAnImageCanBeUsed()
		throws IOException
	{
		final Path link = Files.createSymbolicLink(in.resolve("c.png"), folder
			.resolve("c.png"));
		Files.createDirectory(folder.resolve("c.png"));
		final List<String> said = new ArrayList<>();
		assertEquals(1, run(options().shared(true), said).failed());
		assertEquals(Arrays.asList("train 5",
			"The codebook is trained without images that could not be used: c.png."),
			said);
		assertEquals(4, run(options().shared(true), said).doneBefore());
		assertEquals(said.get(1), said.get(2));
		assertEquals(3, said.size());
		Files.delete(folder.resolve("c.png"));
		TestFolder.image(folder.resolve("c.png"), 40, 40, 5);
		assertTrue(Files.exists(link));
		assertEquals(0, run(options().shared(true)).doneBefore());
		final Map<String, String> again = TestFolder.files(out);
		out = folder.resolve("other");
		run(options().shared(true));
		assertEquals(TestFolder.files(out), again);
	}

	/** Same bytes and time: only that it can be read is new. */
	@Test
	public void aBatchJsonWithAnImageLeftOutIsNotBelieved() throws IOException {
		run(options().shared(true));
		final Map<String, String> whole = TestFolder.files(out);
		final Path json = out.resolve("batch.json");
		final String text = new String(Files.readAllBytes(json),
			StandardCharsets.UTF_8);
		assertTrue(text.contains("\"leftout\": []"), text);
		Files.write(json, text.replace("\"leftout\": []",
			"\"leftout\": [\"b2.png\"]").getBytes(StandardCharsets.UTF_8));
		final List<String> said = new ArrayList<>();
		run(options().shared(true), said);
		assertEquals(Collections.singletonList("train 4"), said);
		assertEquals(new TreeSet<>(Arrays.asList("b0.png", "b1.png", "b2.png",
			"b3.png")), read);
		assertEquals(whole, TestFolder.files(out));
	}

	@Test
	public void withoutAnyTissueEachImageFailsWithItsReason() throws IOException {
		Files.write(in.resolve("b1.png"), "no image".getBytes());
		final BatchOptions glass = options().shared(true).with(segmenting(3).with(
			GlassRule.atLeast(1)));
		assertEquals(4, run(glass).failed());
		assertTrue(Files.readAllLines(out.resolve("failed.csv")).get(1).contains(
			"nothing but glass"));
		assertTrue(Files.readAllLines(out.resolve("failed.csv")).get(2).contains(
			"cannot be opened"));
	}

	@Test
	public void fewerClustersOfASharedCodebookAreSaid() throws IOException {
		final List<String> said = new ArrayList<>();
		final BufferedImage two = new BufferedImage(9, 9,
			BufferedImage.TYPE_INT_RGB);
		two.setRGB(3, 3, 0x803080);
		for (int i = 0; i < 4; i++) {
			ImageIO.write(two, "png", in.resolve("b" + i + ".png").toFile());
		}
		run(options().shared(true), said);
		assertTrue(said.get(1).startsWith("codebook.json: K is 2 instead of 3"),
			said.toString());
	}

	@Test
	public void aGivenCodebookIsUsedForEach() throws IOException {
		run(options().shared(true));
		final Map<String, String> shared = TestFolder.files(out);
		final Path codebook = out.resolve("codebook.json");
		out = folder.resolve("other");
		run(options().withCodebook(codebook));
		for (final String name : new String[] { "b3-quantized.png", "results.csv",
			"clusters.csv" })
		{
			assertEquals(shared.get(name), TestFolder.files(out).get(name), name);
		}
		assertArrayEquals(labels(codebook.resolveSibling("b0-labels.tif")), labels(
			out.resolve("b0-labels.tif")));
		assertEquals(4, run(options().withCodebook(codebook)).doneBefore());
		Files.write(codebook, (shared.get("codebook.json") + " ").getBytes());
		assertEquals(0, run(options().withCodebook(codebook)).doneBefore());
		assertSentence(options().withCodebook(in.resolve("none.json")),
			"There is no codebook file");
		assertSentence(options().withCodebook(codebook).shared(true), "not both");
	}

	private static byte[] labels(final Path path) throws IOException {
		return (byte[]) ImageFiles.open(path).getProcessor().getPixels();
	}

	@Test
	public void eachBadFileCostsALine() throws Exception {
		final byte[] png = Files.readAllBytes(in.resolve("b0.png"));
		Files.write(in.resolve("cut.png"), Arrays.copyOf(png, png.length / 2));
		Files.write(in.resolve("text.png"), "no image".getBytes());
		Files.write(in.resolve("zero.tif"), new byte[0]);
		Files.createDirectory(in.resolve("folder.png"));
		Files.createSymbolicLink(in.resolve("lost.png"), in.resolve("nowhere"));
		ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_BYTE_GRAY), "png",
			in.resolve("gray.png").toFile());
		ImageIO.write(new BufferedImage(9, 9, BufferedImage.TYPE_USHORT_GRAY),
			"png", in.resolve("deep.png").toFile());
		Files.write(in.resolve(".hidden.png"), new byte[0]);
		TestFolder.image(in.resolve("tiny.png"), 1, 1, 3);
		TestFolder.image(in.resolve("wide.png"), 60000, 2, 3);
		final BatchResult result = run(options());
		assertEquals(7, result.failed());
		assertEquals(13, result.images());
		assertEquals(Arrays.asList("cut.png", "deep.png", "folder.png", "gray.png",
			"lost.png", "text.png", "zero.tif"), firstCells("failed.csv"));
		for (final String line : Files.readAllLines(out.resolve("failed.csv"))
			.subList(1, 8))
		{
			assertTrue(line.endsWith(".") || line.endsWith(".\""), line);
		}
		assertEquals(Arrays.asList("b0.png", "b1.png", "b2.png", "b3.png",
			"tiny.png", "wide.png"), firstCells("results.csv"));
		assertEquals(6, run(options()).doneBefore());
	}

	@Test
	public void oddNamesAreKeptAndLoopsAreLeft() throws Exception {
		final String name = new String(new char[240]).replace("\0", "n");
		final List<String> odd = Arrays.asList("\u03B1 \u7D44\u7E54.png",
			"a \"b\",c'd.png", "50%.png", name + ".png", "sub/p [1]{2}.png");
		for (final String file : odd) {
			TestFolder.image(in.resolve(file), 20, 20, file.length());
		}
		Files.createSymbolicLink(in.resolve("sub/loop"), in);
		Files.createSymbolicLink(in.resolve("sub/self"), in.resolve("sub/self"));
		assertEquals(10, run(options().recursive(true)).images());
		final Map<String, String> files = TestFolder.files(out);
		assertTrue(files.containsKey("\u03B1 \u7D44\u7E54-labels.tif"));
		assertTrue(files.containsKey("a \"b\",c'd-labels.tif"));
		assertTrue(files.containsKey("sub/p [1]{2}-labels.tif"));
		assertTrue(files.containsKey(name + "-labels.tif"));
		final String results = new String(Files.readAllBytes(out.resolve(
			"results.csv")), StandardCharsets.UTF_8);
		assertTrue(results.contains("\n\"a \"\"b\"\",c'd.png\",3,"), results);
		assertEquals(10, run(options().recursive(true)).doneBefore());
	}

	@Test
	public void namesThatDifferOnlyInTheEndingKeepIt() throws Exception {
		TestFolder.image(in.resolve("b0.bmp"), 20, 20, 1);
		TestFolder.image(in.resolve("B1.PNG"), 20, 20, 2);
		TestFolder.image(in.resolve("b2.png.bmp"), 20, 20, 3);
		run(options());
		final Set<String> names = names();
		final List<String> labels = names.stream().filter(name -> name.endsWith(
			"-labels.tif")).collect(Collectors.toList());
		assertEquals(7, labels.size());
		assertEquals(7, labels.stream().map(String::toLowerCase).distinct()
			.count());
		assertTrue(labels.containsAll(Arrays.asList("b0.png-labels.tif",
			"b0.bmp-labels.tif", "b2-labels.tif", "b2.png.bmp-labels.tif",
			"b3-labels.tif")), labels.toString());
	}

	@Test
	public void whatAKilledRunLeftIsCleared() throws Exception {
		run(options());
		final Map<String, String> whole = TestFolder.files(out);
		final String torn = "{\"image\":\"b1.png\",\"state\":\"done\",\"byt";
		Files.write(out.resolve("batch.journal"), ("\n" + torn).getBytes());
		final String part = ".part-" + id() + "-" + UUID.randomUUID();
		Files.write(out.resolve(part + ".tif"), new byte[9]);
		Files.createDirectory(out.resolve("others"));
		final List<Path> others = new ArrayList<>();
		for (final String name : new String[] { ".part-of-mine", "others/" + part,
			".part-" + UUID.randomUUID() + ".tif", ".part-0123456789abcdef-" + UUID
				.randomUUID(), part + "-mine.tif" })
		{
			others.add(Files.write(out.resolve(name), new byte[9]));
		}
		Files.delete(out.resolve("results.csv"));
		assertEquals(4, run(options()).doneBefore());
		for (final Path other : others) {
			Files.delete(other);
		}
		assertEquals(whole, TestFolder.files(out));
	}

	/** Of the batch, as batch.json says. */
	private String id() throws IOException {
		final Matcher id = Pattern.compile("\"id\": \"([0-9a-f]{16})\"").matcher(
			new String(Files.readAllBytes(out.resolve("batch.json")),
				StandardCharsets.UTF_8));
		assertTrue(id.find());
		return id.group(1);
	}

	private FileTime longAgo(final String file) throws IOException {
		final FileTime time = FileTime.fromMillis(1000000);
		Files.setLastModifiedTime(out.resolve(file), time);
		return time;
	}

	private BatchOptions options() {
		return BatchOptions.of(in, out).with(segmenting(3)).withThreads(2);
	}

	private static SegmentOptions segmenting(final int k) {
		return SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(k)
			.withAttempts(2));
	}

	private static BatchResult run(final BatchOptions options)
		throws IOException
	{
		return new BatchRun(options, Progress.NONE, BatchListener.NONE).run();
	}

	private BatchResult run(final BatchOptions options, final List<String> said)
		throws IOException
	{
		return new BatchRun(options, Progress.NONE, new BatchListener() {

			@Override
			public void train(final int images) {
				said.add("train " + images);
			}

			@Override
			public void trained(final String image) {
				synchronized (read) {
					read.add(image);
				}
			}

			@Override
			public void remark(final String sentence) {
				said.add(sentence);
			}

			@Override
			public void begin(final int images, final int doneBefore) {
				// of the training only
			}

			@Override
			public void end(final String image, final String problem,
				final String remark)
			{
				// of the training only
			}
		}).run();
	}

	private Set<String> names() throws IOException {
		return TestFolder.files(out).keySet();
	}

	/** Of all lines but the head. */
	private List<String> firstCells(final String table) throws IOException {
		return Files.readAllLines(out.resolve(table), StandardCharsets.UTF_8)
			.stream().skip(1).map(line -> line.split(",")[0]).collect(Collectors
				.toList());
	}
}
