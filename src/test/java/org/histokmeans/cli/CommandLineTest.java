
package org.histokmeans.cli;

import static org.histokmeans.cli.Said.printed;
import static org.histokmeans.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.codebook.CodebookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The command line takes what people know from other programs. */
public class CommandLineTest {

	@TempDir
	private Path folder;
	private Path slides;
	private Path out;

	@BeforeEach
	public void makeImages() throws IOException {
		slides = Files.createDirectory(folder.resolve("slides"));
		out = folder.resolve("out");
		TestFolder.image(slides.resolve("a.png"), 20, 15, 1);
		TestFolder.image(slides.resolve("b.bmp"), 20, 15, 2);
		Files.write(slides.resolve("notes.txt"), new byte[9]);
	}

	@Test
	public void shortOptionsAreTheLongOnes() throws IOException {
		said(0, "segment", "-k", "2", "-o", out + "", slides + "/a.png");
		assertEquals(2, CodebookFile.read(out.resolve("a-codebook.json")).k());
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "/*.png", "/?.*" })
	public void foldersAndPatternsAreFilledIn(final String pattern) {
		said(0, "segment", "-o", out + "", slides + pattern);
		assertTrue(Files.exists(out.resolve("a-labels.tif")));
		assertEquals(!pattern.endsWith("png"), Files.exists(out.resolve(
			"b-labels.tif")));
	}

	@Test
	public void aPatternWithoutAFileIsSaidToBeNone() {
		final String none = slides + "/*.gif";
		assertTrue(said(1, "segment", "-o", out + "", none).contains(none +
			" cannot be opened: there is no such file"));
	}

	@Test
	public void whatIsNoFileIsSaid() throws IOException {
		final Path circle = slides.resolve("circle.png");
		Files.createSymbolicLink(circle, circle);
		assertTrue(said(1, "segment", "-o", out + "", circle + "").contains(
			"a link that leads in a circle"));
		assertTrue(said(1, "segment", "-o", out + "", "").contains(
			"\"\" is not a path"));
	}

	@Test
	public void aNameLikeAnOptionIsSaidToBeOne() {
		final String wrong = said(2, "segment", "-k", "2", "-o", out + "",
			"-x.png");
		assertTrue(wrong.contains("'-x.png'. If it is a file, write ./-x.png"),
			wrong);
		assertTrue(said(2, "segment", "-k", "2", "-o" + out).contains(
			"Missing required parameter: 'IMAGE'"));
	}

	@Test
	public void aNameWithBracketsAndAnAsteriskIsAName() throws IOException {
		final Path odd = slides.resolve("[b]*.png");
		TestFolder.image(odd, 20, 15, 1);
		said(0, "segment", "-o", out + "", odd + "");
		assertTrue(Files.exists(out.resolve("[b]*-labels.tif")));
		assertFalse(Files.exists(out.resolve("b-labels.tif")));
	}

	@Test
	public void aFolderWithoutImagesDoesNotStopTheOthers() throws IOException {
		final Path empty = Files.createDirectory(folder.resolve("empty"));
		assertTrue(said(1, "segment", "-o", out + "", empty + "", slides + "/a.png")
			.contains("There is no image in the folder " + empty));
		assertTrue(Files.exists(out.resolve("a-labels.tif")));
	}

	/** As those of a batch: each in the folder that its image is in. */
	@Test
	public void imagesOfOneNameGoIntoFolders() throws IOException {
		final Path other = Files.createDirectory(slides.resolve("p2"));
		TestFolder.image(other.resolve("A.png"), 20, 15, 3);
		said(0, "segment", "-o", out + "", slides + "/a.png", other + "/A.png");
		assertTrue(Files.exists(out.resolve("a-labels.tif")));
		assertTrue(Files.exists(out.resolve("p2/A-labels.tif")));
		final String results = new String(Files.readAllBytes(out.resolve(
			"results.csv")), StandardCharsets.UTF_8);
		assertTrue(results.contains("\na.png,"), results);
		assertTrue(results.contains("\np2/A.png,"), results);
	}

	@Test
	public void twoImagesOfOneNameInOneFolderAreRefused() throws IOException {
		TestFolder.image(slides.resolve("a.bmp"), 20, 15, 3);
		assertTrue(said(2, "segment", "-o", out + "", slides + "").contains(
			"would be written to the same files"));
		assertFalse(Files.exists(out));
	}

	@Test
	public void namesOfChoicesTakeCapitals() throws IOException {
		said(0, "segment", "--colorspace", "lab", "--seeding", "Random", "-o", out +
			"", slides + "/a.png");
		assertEquals("Lab", CodebookFile.read(out.resolve("a-codebook.json"))
			.colorSpace().name());
		said(0, "train", "--weight", "EQUAL", "--stains", "RUIFROK", "--colorspace",
			"he", "-o", folder + "/b.json", slides + "");
	}

	@Test
	public void jsonIsOneDocumentAndNothingElse() throws IOException {
		final String text = printed(1, "segment", "--json", "-o", out + "", slides +
			"/a.png", slides + "/none.png");
		final JsonObject json = JsonParser.parseString(text).getAsJsonObject();
		final JsonObject image = json.getAsJsonArray("images").get(0)
			.getAsJsonObject();
		assertEquals("a.png", image.get("Image").getAsString());
		assertEquals(3, image.get("K").getAsInt());
		assertTrue(image.getAsJsonPrimitive("Converged").isBoolean());
		assertEquals(3, image.getAsJsonArray("clusters").size());
		for (final String column : firstLine("results.csv").split(",")) {
			assertTrue(image.has(column), column);
		}
		assertTrue(Files.exists(folder.resolve(image.getAsJsonArray("files").get(0)
			.getAsString())));
		assertTrue(json.getAsJsonArray("failed").get(0).getAsJsonObject().get(
			"Reason").getAsString().contains("no such file"));
	}

	@Test
	public void jsonOfAppliedAndSharedCodebooksIsOneDocument() {
		JsonParser.parseString(printed(0, "segment", "--shared", "--json", "-o",
			out + "", slides + "")).getAsJsonObject();
		JsonParser.parseString(printed(0, "apply", "--json", "-o", out + "/2", out +
			"/shared-codebook.json", slides + "/a.png")).getAsJsonObject();
	}

	/** Whatever fails: who reads it meets no empty text. */
	@ParameterizedTest
	@ValueSource(strings = { "none.png", "results.csv" })
	public void jsonSaysWhyThereIsNothing(final String cause) throws IOException {
		final boolean isTable = cause.endsWith(".csv");
		final String image = slides + (isTable ? "/a.png" : "/none.png");
		if (isTable) Files.createDirectories(out.resolve(cause));
		final JsonObject json = JsonParser.parseString(printed(1, "segment",
			"--shared", "--json", "-o", out + "", image)).getAsJsonObject();
		final JsonObject failed = json.getAsJsonArray("failed").get(0)
			.getAsJsonObject();
		assertTrue(failed.get("Image").isJsonNull());
		assertTrue(failed.get("Reason").getAsString().contains(cause), failed
			.toString());
	}

	/** What is wrong is said on standard error too, as ever. */
	@ParameterizedTest
	@ValueSource(strings = { "--k=0", "--kk=3", "--k=x", "--level=-1",
		"--start=no.json", "--weight=x", "--threads=-1", "--within=no.json",
		"--out=", "-o" })
	public void jsonSaysWhichArgumentsAreWrong(final String word) {
		final String[] words = { "segment", "--json", slides + "/a.png", word };
		final String reason = JsonParser.parseString(printed(2, words))
			.getAsJsonObject().getAsJsonArray("failed").get(0).getAsJsonObject().get(
				"Reason").getAsString();
		assertTrue(said(2, words).startsWith(reason), reason);
	}

	/** Such as of a variable that is not set: it would be the current folder. */
	@Test
	public void anEmptyNameIsNoFolder() {
		assertTrue(said(2, "batch", "", "-o", out + "").contains(
			"\"\" is not a path"));
		assertTrue(said(2, "segment", slides + "/a.png", "-o", "").contains(
			"\"\" is not a path"));
		assertFalse(Files.exists(out));
	}

	@Test
	public void aDemoOfWrongOptionsWritesNothing() {
		assertTrue(said(2, "demo", "--k", "0", "-o", out + "").contains(
			"K must be at least 1"));
		assertFalse(Files.exists(out));
	}

	/** ImageJ says there what it cannot write. */
	@Test
	public void jsonIsAloneWhereNothingCanBeWritten() throws IOException {
		final Path locked = Files.createDirectory(out);
		assumeTrue(locked.toFile().setWritable(false) && !Files.isWritable(locked),
			"this user may write anywhere");
		final String text = printed(1, "segment", "--json", "-o", out + "", slides +
			"/a.png");
		assertTrue(text.startsWith("{"), text);
		JsonParser.parseString(text);
		assertTrue(said(2, "segment", "-o", out + "/in", slides + "/a.png")
			.contains("there is no permission to write there"));
	}

	private String firstLine(final String table) throws IOException {
		return Files.readAllLines(out.resolve(table)).get(0);
	}

	@Test
	public void helpIsACommandToo() {
		assertTrue(printed(0, "help").contains("Exit codes"));
		assertEquals(printed(0, "segment", "--help"), printed(0, "help",
			"segment"));
	}

	@Test
	public void aShellCanCompleteOptions() {
		final String script = printed(0, "generate-completion");
		assertTrue(script.contains("--smoothing"), script);
	}
}
