
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Map;
import java.util.function.Consumer;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.imagej.ResultChoice;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.parallel.Progress;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Output folders in which others wrote what they liked. */
public class HostileStateTest {

	@TempDir
	Path folder;

	private Path in;
	private Path out;
	private Path others;
	private Path mine;
	private Path json;

	@BeforeEach
	public void runOnce() throws IOException {
		in = folder.resolve("in");
		out = folder.resolve("out");
		others = Files.createDirectory(folder.resolve("others"));
		mine = write(others.resolve("mine"), "mine");
		for (final String name : new String[] { "a.png", "b.png", "sub/c.png" }) {
			TestFolder.image(in.resolve(name), 20, 15, name.length());
		}
		assertEquals(3, run(options()).done());
		json = out.resolve("batch.json");
	}

	@ParameterizedTest
	@ValueSource(strings = { "../others/mine", "/others/mine", "../in/b.png",
		"sub/../../others/mine", "./../others/mine", "link/mine", "b-labels.tif",
		"sub/c-labels.tif", "a.png", "results.csv", "batch.json", "a-labels.tif/x",
		"a-labels.tiff", "", ".", "a\u0000" })
	public void aRecordWithAnotherNameIsNotThere(final String name)
		throws IOException
	{
		Files.createSymbolicLink(out.resolve("link"), others);
		final Map<String, String> before = others();
		final String file = name.startsWith("/") ? folder + name : name;
		for (final boolean isForced : new boolean[] { false, true }) {
			edit(0, record -> record.getAsJsonObject("files").addProperty(file, 4));
			assertEquals(isForced ? 3 : 1, run(options().force(isForced)).done());
			assertEquals(before, others());
		}
		assertTrue(Files.exists(out.resolve("b-labels.tif")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../others/mine", "../in/b", "b", "sub/a", "", "A",
		"a.png-00000000", "." })
	public void aRecordWithAnotherBaseIsNotThere(final String base)
		throws IOException
	{
		final Map<String, String> before = others();
		edit(0, record -> {
			record.addProperty("base", base);
			final JsonObject files = new JsonObject();
			files.addProperty(base + "-labels.tif", 4);
			record.add("files", files);
		});
		assertEquals(1, run(options()).done());
		assertEquals(before, others());
		assertTrue(Files.exists(out.resolve("b-labels.tif")));
	}

	/** A base that a.png could have in another folder is another's here. */
	@Test
	public void filesOfAnotherImageOfTheBatchAreNotDeleted() throws IOException {
		final String summed = new OutputNames(Arrays.asList("a.png", "a.tif",
			"a.png.bmp")).base("a.png");
		TestFolder.image(in.resolve(summed + ".bmp"), 9, 9, 1);
		run(options());
		Files.write(in.resolve("a.png"), "no image".getBytes());
		edit(0, record -> {
			record.addProperty("base", summed);
			final JsonObject files = new JsonObject();
			files.addProperty(summed + "-labels.tif", 4);
			record.add("files", files);
		});
		assertEquals(1, run(options()).failed());
		assertTrue(Files.exists(out.resolve(summed + "-labels.tif")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "../in/a.png", "/a.png", "sub/../a.png", "a.png/",
		"sub//c.png", "" })
	public void aRecordOfNoImageIsNotThere(final String image)
		throws IOException
	{
		edit(0, record -> record.addProperty("image", image));
		assertEquals(1, run(options()).done());
		assertFalse(text(json).contains("\"gone\""), text(json));
	}

	@Test
	public void aRecordThatIsNotAsWrittenIsDoneAgain() throws IOException {
		final Map<String, String> first = TestFolder.files(out);
		for (final String[] edit : new String[][] { { "\"K\": 3", "\"K\": 4" }, {
			"\"digest\": \"", "\"digest\": \"0" }, { "\"digest\"", "\"digest0\"" }, {
				"\"bytes\": ", "\"bytes\": 1" } })
		{
			write(json, text(json).replaceFirst(edit[0], edit[1]));
			assertEquals(1, run(options()).done(), edit[0]);
			assertEquals(first, TestFolder.files(out));
		}
		assertEquals(0, run(options()).done());
	}

	@Test
	public void anotherWordForANumberIsNoChange() throws IOException {
		write(json, text(json).replaceAll("(: \\d+\\.\\d+)(,?)\n", "$1e0$2\n"));
		assertTrue(text(json).contains("e0,"));
		assertEquals(0, run(options()).done());
	}

	@Test
	public void wrongTypesInARecordCostItsImage() throws IOException {
		final Map<String, String> first = TestFolder.files(out);
		for (final String record : new String[] { "3", "null", "[]", "{}",
			"{\"image\": 3}", "{\"image\": \"a.png\", \"state\": {}}",
			"{\"image\": \"a.png\", \"state\": \"done\", \"files\": 3}" })
		{
			final JsonObject state = JsonParser.parseString(text(json))
				.getAsJsonObject();
			state.getAsJsonArray("images").set(0, JsonParser.parseString(record));
			write(json, state.toString());
			assertEquals(1, run(options()).done(), record);
			assertEquals(first, TestFolder.files(out));
		}
		edit(0, record -> record.getAsJsonObject("results").add("Distortion",
			JsonParser.parseString("1e999")));
		assertEquals(1, run(options()).done());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "{", "[]", "my notes", "{\"images\": 3}",
		"{\"format\": \"histokmeans-batch\", \"version\": 1, \"input\": \"\"}",
		"{\"format\": \"histokmeans-batch\", \"version\": 1, \"images\": []}",
		"{\"format\": [], \"version\": 1, \"input\": \"\", \"images\": []}" })
	public void whatNoBatchWroteIsKeptUnlessForced(final String text)
		throws IOException
	{
		write(json, text);
		assertSentence("batch.json cannot be used: no batch wrote it");
		assertEquals(3, run(options().force(true)).done());
		assertEquals(0, run(options()).done());
	}

	@Test
	public void otherStatesAreNamed() throws IOException {
		final String good = text(json);
		write(json, good.replace("\"version\": 1", "\"version\": 2"));
		assertSentence("has version 2; this program knows 1");
		write(json, good.replace("\"images\": [", "\"images\": [" + nested('[') +
			nested(']') + ", "));
		assertSentence("nested more deeply");
		try (RandomAccessFile file = new RandomAccessFile(json.toFile(), "rw")) {
			file.setLength(StateFile.MAX_BYTES + 1);
		}
		final String message = sentence();
		assertTrue(message.contains("has more than 512 MB"), message);
		assertEquals(3, run(options().force(true)).done());
	}

	private static String nested(final char bracket) {
		return new String(new char[100000]).replace('\0', bracket);
	}

	@ParameterizedTest
	@ValueSource(strings = { "batch.json", "batch.journal", "results.csv",
		"clusters.csv", "failed.csv" })
	public void foldersAndPipesAreNamedAndNothingIsForced(final String name)
		throws Exception
	{
		final Path file = out.resolve(name);
		Files.deleteIfExists(file);
		Files.createDirectory(file);
		assertRefused(name + " is a folder");
		Files.delete(file);
		TestFolder.pipe(file);
		assertRefused(name + " is a pipe");
	}

	@ParameterizedTest
	@ValueSource(strings = { "batch.json", "batch.journal" })
	public void aLinkIsNoStateFile(final String name) throws IOException {
		final Path file = out.resolve(name);
		Files.deleteIfExists(file);
		Files.createSymbolicLink(file, mine);
		assertRefused(name + " is a link");
		Files.delete(file);
		Files.createSymbolicLink(file, others.resolve("new"));
		assertRefused(name + " is a link");
		assertFalse(Files.exists(others.resolve("new")));
	}

	@Test
	public void aJournalOfSomeoneElseIsNotWrittenTo() throws IOException {
		final Path journal = out.resolve("batch.journal");
		Files.createLink(journal, mine);
		assertRefused("batch.journal is a link");
		Files.delete(journal);
		write(journal, "my notes");
		assertSentence("batch.journal cannot be used: no batch wrote it");
		assertEquals("my notes", text(journal));
		assertEquals(3, run(options().force(true)).done());
		assertEquals("mine", text(mine));
	}

	/** Also when an earlier run was killed while it made the folder. */
	@Test
	public void aLinkedFolderNeitherGetsNorLosesFiles() throws IOException {
		final Path sub = out.resolve("sub");
		Files.move(sub, others.resolve("sub"));
		Files.createSymbolicLink(sub, others.resolve("sub"));
		write(others.resolve("sub/.part-" + id() +
			"-00000000-0000-0000-0000-000000000000"), "part");
		final Map<String, String> before = others();
		for (final BatchOptions options : Arrays.asList(options().force(true),
			options().with(ResultChoice.NONE.with(ResultKind.LABELS, true))))
		{
			final BatchResult result = run(options);
			assertEquals(2, result.done());
			assertEquals(1, result.failed());
			assertTrue(text(out.resolve("failed.csv")).contains(
				"sub is a link: a batch neither writes nor deletes through links"));
			assertEquals(before, others());
		}
		Files.write(in.resolve("sub/c.png"), "no image".getBytes());
		final Map<String, String> broken = others();
		run(options());
		assertEquals(broken, others());
	}

	private String id() throws IOException {
		return JsonParser.parseString(text(json)).getAsJsonObject().get("id")
			.getAsString();
	}

	@Test
	public void aFileInPlaceOfAFolderCostsItsImages() throws IOException {
		out = folder.resolve("other");
		Files.createDirectory(out);
		write(out.resolve("sub"), "mine");
		Files.createDirectory(out.resolve("a-labels.tif"));
		assertEquals(2, run(options()).failed());
		final String failed = text(out.resolve("failed.csv"));
		assertTrue(failed.contains("there is a file of that name."), failed);
		assertTrue(failed.contains(
			"a-labels.tif cannot be written: it is a folder"), failed);
		assertEquals("mine", text(out.resolve("sub")));
	}

	@Test
	public void linksInPlaceOfOutputsAreReplaced() throws IOException {
		final Map<String, String> first = TestFolder.files(out);
		for (final String name : new String[] { "results.csv", "clusters.csv",
			"failed.csv", "a-labels.tif", "b-quantized.png", "sub/c-codebook.json" })
		{
			Files.delete(out.resolve(name));
			Files.createSymbolicLink(out.resolve(name), mine);
		}
		assertEquals(3, run(options()).done());
		assertEquals("mine", text(mine));
		assertEquals(first, TestFolder.files(out));
		Files.delete(out.resolve("a-codebook.json"));
		Files.createSymbolicLink(out.resolve("a-codebook.json"), mine);
		run(options().with(ResultChoice.DEFAULT.with(ResultKind.CODEBOOK, false)));
		assertFalse(Files.isSymbolicLink(out.resolve("a-codebook.json")));
		assertEquals("mine", text(mine));
	}

	@Test
	public void aLinkIsNoSharedCodebook() throws IOException {
		run(options().shared(true));
		final Map<String, String> first = TestFolder.files(out);
		final Path codebook = out.resolve("codebook.json");
		final Path moved = Files.move(codebook, others.resolve("codebook.json"));
		Files.createSymbolicLink(codebook, moved);
		final String before = text(moved);
		run(options().shared(true));
		assertFalse(Files.isSymbolicLink(codebook));
		assertEquals(before, text(moved));
		assertEquals(first, TestFolder.files(out));
	}

	@Test
	public void foldersNamedAsStateFilesAreDone() throws IOException {
		for (final String name : new String[] { "batch.json", "batch.journal",
			"results.csv", "Clusters.csv", "failed.csv", "codebook.json",
			"batch.json-images" })
		{
			TestFolder.image(in.resolve(name + "/a.png"), 9, 9, 1);
		}
		TestFolder.image(in.resolve("sub/batch.json/a.png"), 9, 9, 1);
		assertEquals(11, run(options().shared(true)).done());
		assertEquals(11, run(options().shared(true)).doneBefore());
		assertTrue(Files.exists(out.resolve("batch.json-images/a-labels.tif")));
		assertTrue(Files.exists(out.resolve(
			"batch.json-images-images/a-labels.tif")));
		assertTrue(Files.exists(out.resolve("sub/batch.json/a-labels.tif")));
	}

	@Test
	public void aPipeAmongImagesCostsALine() throws Exception {
		TestFolder.pipe(in.resolve("p.tif"));
		TestFolder.pipe(in.resolve("sub/p.svs"));
		for (final boolean isShared : new boolean[] { false, true }) {
			assertEquals(2, run(options().shared(isShared)).failed());
			assertTrue(text(out.resolve("failed.csv")).contains(
				"\np.tif,\"p.tif is a pipe or a device, not an image.\"\n"));
		}
	}

	@Test
	public void aPipeIsNoCodebook() throws Exception {
		final Path pipe = folder.resolve("codebook.json");
		TestFolder.pipe(pipe);
		assertTrue(assertThrows(IllegalArgumentException.class, () -> run(options()
			.withCodebook(pipe))).getMessage().contains(
				"is a pipe or a device, not"));
	}

	@Test
	public void aNameThatIsAFormulaIsTextInTablesOnly() throws IOException {
		TestFolder.image(in.resolve("=1+1.png"), 9, 9, 1);
		run(options());
		for (final String table : new String[] { "results.csv", "clusters.csv" }) {
			assertTrue(text(out.resolve(table)).contains("\n'=1+1.png,"), table);
		}
		assertTrue(text(json).contains("\"image\": \"=1+1.png\""));
		assertTrue(Files.exists(out.resolve("=1+1-labels.tif")));
		assertEquals(4, run(options()).doneBefore());
	}

	private void assertRefused(final String sentence) throws IOException {
		assertSentence(sentence);
		final String message = assertThrows(IllegalArgumentException.class,
			() -> run(options().force(true))).getMessage();
		assertTrue(message.contains(sentence), message);
		assertEquals("mine", text(mine));
	}

	/** And nothing is written. */
	private void assertSentence(final String sentence) throws IOException {
		final Map<String, String> before = TestFolder.files(folder);
		final String message = sentence();
		assertTrue(message.contains(sentence), message);
		assertEquals(before, TestFolder.files(folder));
	}

	private String sentence() {
		return assertThrows(IllegalArgumentException.class, () -> run(options()))
			.getMessage();
	}

	/** Of a person who knows how the digest is made. */
	private void edit(final int image, final Consumer<JsonObject> edit)
		throws IOException
	{
		final JsonObject state = JsonParser.parseString(text(json))
			.getAsJsonObject();
		final JsonObject record = state.getAsJsonArray("images").get(image)
			.getAsJsonObject();
		edit.accept(record);
		RecordDigest.seal(record);
		write(json, state.toString());
	}

	private Map<String, String> others() throws IOException {
		final Map<String, String> files = TestFolder.files(others);
		files.putAll(TestFolder.files(in));
		return files;
	}

	private static Path write(final Path path, final String text)
		throws IOException
	{
		return Files.write(path, text.getBytes(StandardCharsets.UTF_8));
	}

	private static String text(final Path path) throws IOException {
		return new String(Files.readAllBytes(path), StandardCharsets.UTF_8);
	}

	private BatchOptions options() {
		return BatchOptions.of(in, out).recursive(true).withThreads(2).with(
			SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withAttempts(1)));
	}

	private static BatchResult run(final BatchOptions options)
		throws IOException
	{
		return new BatchRun(options, Progress.NONE, BatchListener.NONE).run();
	}
}
