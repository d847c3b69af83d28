
package org.histokmeans.cli;

import static org.histokmeans.cli.Said.printed;
import static org.histokmeans.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.codebook.CodebookFile;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder in which every task has written is segmented as before. */
public class OwnOutputsTest {

	@TempDir
	private Path folder;
	private Path in;
	private Path out;

	@BeforeEach
	public void writeEveryOutput() throws IOException {
		in = folder.resolve("in");
		out = folder.resolve("out");
		TestFolder.image(in.resolve("a.png"), 40, 30, 1);
		said(0, "demo", "-o", in + "");
		said(0, "segment", in + "/a.png", in + "/sample.tif", "--palette", "-o",
			in + "");
		said(0, "segment", in + "/sample.tif", "--tiled", "-o", in + "");
		said(0, "compare", in + "/a.png", "--ks", "2-3", "-o", in + "");
		said(0, "objects", in + "/a-labels.tif", in + "/a.png", "-o", in + "");
		said(0, "regions", in + "/a-labels.tif", "-o", in + "/a.zip");
		said(0, "regions", in + "/a-labels.tif", "-o", in + "/a.geojson");
	}

	@Test
	public void segmentLeavesThemOutAndSaysSo() throws IOException {
		assertSaid(said(0, "segment", in + "", "-o", out + ""));
		assertImages();
	}

	private static void assertSaid(final String said) {
		assertTrue(said.contains("Left out, since K-Means made them"), said);
		assertTrue(said.matches("(?s).* and \\d+ more.*"), said);
	}

	private void assertImages() throws IOException {
		final String results = TestFolder.files(out).get("results.csv");
		assertEquals(3, results.split("\n").length, results);
		assertTrue(results.contains("\na.png,"), results);
		assertTrue(results.contains("\nsample.tif,"), results);
	}

	@Test
	public void trainAndApplyLeaveThemOutAndSaySo() throws IOException {
		final Path file = folder.resolve("b.json");
		assertSaid(said(0, "train", in + "", "-o", file + ""));
		assertEquals(2, CodebookFile.read(file).training().images().size());
		assertSaid(said(0, "apply", file + "", in + "", "-o", out + ""));
		assertImages();
	}

	@Test
	public void aBatchLeavesThemOutAndSaysSo() throws IOException {
		assertSaid(said(0, "batch", in + "", "-o", out + ""));
		assertImages();
		assertTrue(said(2, "batch", in + "", "-o", folder + "/o", "--pattern",
			"*-labels.tif").contains("Rename those that it did not make"));
	}

	/** They say of themselves what they are, whatever they are called. */
	@Test
	public void namedLabelsAreRefused() throws IOException {
		final Path files = Files.createDirectory(folder.resolve("files"));
		for (final String name : new String[] { "a", "sample" }) {
			final Path labels = Files.copy(in.resolve(name + "-labels.tif"), files
				.resolve("my " + name + ".tif"));
			final String sentence = labels +
				": my NAME.tif was made by K-Means: its colors".replace("NAME", name);
			assertRefused(1, sentence, "segment", labels + "", "-o", out + "");
			assertRefused(1, "", "apply", in + "/a-codebook.json", labels + "", "-o",
				out + "");
			assertRefused(1, "", "compare", labels + "", "-o", out + "");
			assertRefused(1, "", "train", labels + "", "-o", folder + "/b.json");
			assertRefused(1, "", "batch", files + "", "-o", out + "/" + name);
		}
		assertFalse(Files.exists(folder.resolve("b.json")));
		assertRefused(1, "", "segment", "--tiled", files + "/my sample.tif", "-o",
			folder + "/tiled");
		assertFalse(Files.exists(folder.resolve("tiled")));
	}

	private static void assertRefused(final int code, final String sentence,
		final String... words)
	{
		final String said = said(code, words);
		assertTrue(said.contains("was made by K-Means") && said.contains(sentence),
			said);
	}

	/** Pictures of a result say nothing, and who names one means it. */
	@Test
	public void aNamedOneIsTaken() throws IOException {
		assertTrue(printed(0, "segment", in + "/sample-overview.png", "-o", out +
			"").contains("sample-overview.png: K=3"));
		assertTrue(Files.exists(out.resolve("sample-overview-labels.tif")));
	}
}
