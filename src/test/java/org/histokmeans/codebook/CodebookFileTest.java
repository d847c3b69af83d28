
package org.histokmeans.codebook;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.Collections;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.file.WholeFile;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.text.ProgramVersion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link CodebookFile}. */
public class CodebookFileTest {

	private static final Codebook CODEBOOK = codebook();

	@TempDir
	private Path folder;

	@Test
	public void whatWasWrittenIsReadBackExactly() throws IOException {
		final Path path = folder.resolve("c.json");
		CodebookFile.write(CODEBOOK, path);
		final Codebook read = CodebookFile.read(path);
		assertEquals(CodebookFile.toJson(CODEBOOK), CodebookFile.toJson(read));
		for (int label = 1; label <= CODEBOOK.k(); label++) {
			assertArrayEquals(CODEBOOK.centroid(label), read.centroid(label));
			assertEquals(CODEBOOK.decode(label), read.decode(label));
			assertEquals(CODEBOOK.cluster(label).pixels(), read.cluster(label)
				.pixels());
		}
		for (int color = 0; color < 1 << 24; color += 9973) {
			assertEquals(CODEBOOK.encode(color), read.encode(color));
		}
		assertEquals(Seeding.RANDOM, read.training().options().seeding());
		assertEquals(-7, read.training().options().seed());
		assertEquals("a \"b\" \u00B5.png", read.training().images().get(0).name());
	}

	@Test
	public void theStainVectorsOfHeAreKept() {
		for (final String stains : new String[] { "qupath", "ruifrok",
			"0.6 0.7 0.3, 0.2 0.9 0.41" })
		{
			final Codebook codebook = codebook(ColorSpaces.he(StainVectors.of(
				stains)));
			final Codebook read = CodebookFile.fromJson(CodebookFile.toJson(
				codebook));
			assertEquals(stains, read.colorSpace().stains().text());
			for (int color = 0; color < 1 << 24; color += 9973) {
				assertEquals(codebook.encode(color), read.encode(color));
			}
		}
		assertFalse(CodebookFile.toJson(CODEBOOK).contains("stains"));
	}

	@Test
	public void fieldsHaveTheNamesOfTheFormat() {
		final JsonObject json = JsonParser.parseString(CodebookFile.toJson(
			CODEBOOK)).getAsJsonObject();
		assertEquals("histokmeans-codebook", json.get("format").getAsString());
		assertEquals(1, json.get("version").getAsInt());
		assertEquals(ProgramVersion.get(), json.get("program").getAsString());
		assertEquals("RGB", json.get("colorspace").getAsString());
		assertEquals(4, json.get("k").getAsInt());
		assertTrue(json.getAsJsonObject("options").keySet().containsAll(Arrays
			.asList("seeding", "attempts", "iterations", "tolerance", "seed")));
		final JsonObject cluster = json.getAsJsonArray("clusters").get(0)
			.getAsJsonObject();
		assertEquals(Arrays.asList("label", "class", "centroid", "prototype", "hex",
			"pixels").toString(), cluster.keySet().toString());
		assertTrue(json.getAsJsonObject("training").keySet().containsAll(Arrays
			.asList("images", "compactness", "distortion")));
	}

	@Test
	public void theGlassRuleIsKept() {
		final Codebook glass = new CodebookTrainer(KMeansOptions.DEFAULT.withK(2),
			ColorSpaces.RGB, GlassRule.atLeast(230), Workers.of(1)).train(histogram())
			.codebook();
		final GlassRule read = CodebookFile.fromJson(CodebookFile.toJson(glass))
			.training().glass();
		assertTrue(read.isActive());
		assertEquals(230, read.level());
		assertFalse(CODEBOOK.training().glass().isActive());
		assertMessageHolds("glasslevel", CodebookFile.toJson(glass).replace("230",
			"256"));
		assertMessageHolds("glass", CodebookFile.toJson(CODEBOOK).replace(
			"\"glass\": false", "\"glass\": 0"));
	}

	/** A list of names has a comma between two. */
	@ParameterizedTest
	@ValueSource(strings = { "tumor, necrotic", "a\\nb", "a\\u0007" })
	public void aNameThatNoListCanHoldIsRefused(final String name) {
		final String json = CodebookFile.toJson(CODEBOOK);
		assertMessageHolds("clusters[0].class", json.replaceFirst(
			"\"class\": \"[^\"]*\"", Matcher.quoteReplacement("\"class\": \"" + name +
				"\"")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "format", "version", "program", "colorspace", "k",
		"options", "clusters", "training" })
	public void aMissingFieldIsNamed(final String field) {
		final JsonObject json = parsed();
		json.remove(field);
		assertMessageHolds(field, json.toString());
	}

	@ParameterizedTest
	@ValueSource(strings = { "label", "class", "centroid", "prototype", "hex",
		"pixels" })
	public void aMissingFieldOfAClusterIsNamed(final String field) {
		final JsonObject json = parsed();
		json.getAsJsonArray("clusters").get(2).getAsJsonObject().remove(field);
		assertMessageHolds("clusters[2]." + field, json.toString());
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = { "\"version\": 1|\"version\": 2|newer",
		"\"version\": 1|\"version\": 1.5|version", "\"k\": 4|\"k\": 0|k must",
		"\"k\": 4|\"k\": 65536|k must", "\"k\": 4|\"k\": 5|5",
		"\"RGB\"|\"XYZ\"|Color space", "\"label\": 2|\"label\": 3|label",
		"histokmeans-codebook|other|format", "\"seed\": -7|\"seed\": x|JSON",
		"\"seed\": -7|\"seed\": 1e400|seed",
		"'\"pixels\": '|'\"pixels\": -'|pixels", "\"hex\": \"#|\"hex\": \"#f|hex",
		"\"tolerance\": 0.0|\"tolerance\": \"0\"|tolerance",
		"\"random\"|\"any\"|Seeding" })
	public void aWrongFieldIsNamed(final String right, final String wrong,
		final String named)
	{
		final String json = CodebookFile.toJson(CODEBOOK);
		assertTrue(json.contains(right), right);
		assertMessageHolds(named, json.replace(right, wrong));
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "{", "[]", "null", "{}", "{\"format\": 1}",
		"{} {}", "{\"format\": NaN}" })
	public void whatIsNoCodebookIsRefusedInASentence(final String json) {
		final String message = message(json);
		assertTrue(message.endsWith("."), message);
	}

	@Test
	public void everyTruncationIsRefusedInASentence() {
		final String json = CodebookFile.toJson(CODEBOOK).trim();
		for (int end = 0; end < json.length(); end += 7) {
			message(json.substring(0, end));
		}
	}

	@Test
	public void deepNestingIsRefused() throws IOException {
		final String deep = String.join("", Collections.nCopies(20_000_000, "["));
		assertMessageHolds("nested", deep);
		assertMessageHolds("nested", "{\"clusters\": " + deep);
		assertFileIsRefused("nested", deep.getBytes(StandardCharsets.UTF_8));
	}

	@Test
	public void moreValuesThanAnyCodebookHasAreRefused() throws IOException {
		final byte[] zeros = new byte[30_000_000];
		for (int i = 0; i < zeros.length; i++) {
			zeros[i] = (byte) (i % 2 == 0 ? '0' : ',');
		}
		zeros[0] = '[';
		assertFileIsRefused("too many values", zeros);
		assertFileIsRefused("too many values", ("[" + String.join(",", Collections
			.nCopies(130_001, "{}")) + "]").getBytes(StandardCharsets.UTF_8));
	}

	@Test
	public void filesThatAreTooLargeAreRefused() throws IOException {
		assertFileIsRefused("more than 32 MB", new byte[CodebookFile.MAX_BYTES +
			1]);
	}

	private void assertFileIsRefused(final String part, final byte[] content)
		throws IOException
	{
		final Path path = folder.resolve("c.json");
		Files.write(path, content);
		final String message = assertThrows(IOException.class, () -> CodebookFile
			.read(path)).getMessage();
		assertTrue(message.contains(part), message);
		assertTrue(message.contains("c.json"), message);
	}

	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"\"tolerance\": 0.0|\"tolerance\": NaN|options.tolerance",
		"\"compactness\": |\"compactness\": NaN, \"x\": |training.compactness",
		"\"99.9\": |\"99.9\": -Infinity, \"x\": |training.percentiles",
		"\"99.9\": |\"99.9\": -1, \"x\": |training.percentiles.99.9",
		"\"99.9\": |\"99.9\": 1e999, \"x\": |training.percentiles.99.9",
		"\"weight\": \"pixels\"|\"weight\": \"some\"|Weight must be",
		"\"sha256\": |\"sha256\": 3, \"x\": |training.images[0].sha256" })
	public void whatIsNoNumberIsRefusedByItsPlace(final String right,
		final String wrong, final String named)
	{
		final String json = CodebookFile.toJson(CODEBOOK);
		assertTrue(json.contains(right), right);
		assertMessageHolds(named, json.replace(right, wrong));
	}

	@Test
	public void notANumberInACentroidIsRefusedByItsPlace() {
		assertMessageHolds("clusters[1].centroid[2]", CodebookFile.toCompactJson(
			CODEBOOK).replaceAll("(\"label\":2,[^\\[]*\\[[^,]*,[^,]*,)[^\\]]*",
				"$1NaN"));
	}

	/** Written by the first program that wrote files of version 1. */
	@Test
	public void filesOfTheFirstProgramsAreRead() throws IOException {
		final Codebook first;
		try (InputStream in = getClass().getResourceAsStream(
			"first-codebook.json"))
		{
			final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
			for (int b = in.read(); b >= 0; b = in.read()) {
				bytes.write(b);
			}
			first = CodebookFile.fromBytes(bytes.toByteArray());
		}
		assertEquals(2, first.k());
		assertEquals("HE", first.colorSpace().name());
		assertEquals(0.5616085580625066, first.centroid(1)[0]);
		assertEquals(0xd290b1, first.decode(2));
		assertEquals(168891, first.cluster(2).pixels());
		assertEquals(220, first.training().glass().level());
		assertEquals(Weight.PIXELS, first.training().weight());
		assertEquals("", first.training().images().get(0).sha256());
		assertTrue(Double.isNaN(first.training().percentiles().extreme()));
		assertEquals(CodebookFile.toJson(first), CodebookFile.toJson(CodebookFile
			.fromJson(CodebookFile.toJson(first))));
	}

	@Test
	public void percentilesAndHashesAreKept() {
		final Codebook read = CodebookFile.fromJson(CodebookFile.toCompactJson(
			CODEBOOK));
		assertEquals(CODEBOOK.training().percentiles().distances(), read.training()
			.percentiles().distances());
		assertEquals(64, read.training().images().get(0).sha256().length());
		assertEquals(CodebookFile.toJson(CODEBOOK), CodebookFile.toJson(read));
	}

	@Test
	public void filesThatAreNotThereOrNotTextAreRefused() throws IOException {
		assertThrows(IOException.class, () -> CodebookFile.read(folder.resolve(
			"none.json")));
		assertThrows(IOException.class, () -> CodebookFile.read(folder));
		final Path binary = folder.resolve("b.json");
		Files.write(binary, new byte[] { '{', (byte) 0xC3, '}' });
		final IOException e = assertThrows(IOException.class, () -> CodebookFile
			.read(binary));
		assertTrue(e.getMessage().contains("UTF-8"), e.getMessage());
	}

	@Test
	public void aFailedWriteLeavesTheOldFileAndNothingElse() throws IOException {
		final Path path = folder.resolve("c.json");
		Files.write(path, "old".getBytes(StandardCharsets.UTF_8));
		assertThrows(IOException.class, () -> WholeFile.write(path, part -> {
			Files.write(part, new byte[10]);
			throw new IOException("disk full");
		}));
		assertEquals("old", new String(Files.readAllBytes(path),
			StandardCharsets.UTF_8));
		assertEquals(1, Files.list(folder).count());
		assertFalse(Files.exists(folder.resolve("none")));
	}

	private static JsonObject parsed() {
		return JsonParser.parseString(CodebookFile.toJson(CODEBOOK))
			.getAsJsonObject();
	}

	private static void assertMessageHolds(final String part, final String json) {
		final String message = message(json);
		assertTrue(message.contains(part), message);
	}

	private static String message(final String json) {
		return assertThrows(IllegalArgumentException.class, () -> CodebookFile
			.fromJson(json)).getMessage();
	}

	private static Codebook codebook() {
		return codebook(ColorSpaces.RGB);
	}

	private static Codebook codebook(final ColorSpace space) {
		final KMeansOptions options = KMeansOptions.DEFAULT.withK(4).withSeeding(
			Seeding.RANDOM).withSeed(-7).withAttempts(2);
		return new CodebookTrainer(options, space, Workers.of(1)).train(histogram())
			.codebook().withImages(Collections.singletonList(TrainingImage.of(
				"a \"b\" \u00B5.png", 64, 64, histogram())));
	}

	private static ColorHistogram histogram() {
		final HESample sample = new HESample(64, 64, 1, 1, 1);
		final ColorCounter counter = new ColorCounter();
		counter.add(sample.pixels(), 0, 64 * 64);
		return counter.histogram();
	}
}
