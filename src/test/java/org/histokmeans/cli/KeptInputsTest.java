
package org.histokmeans.cli;

import static org.histokmeans.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.batch.TestFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No task writes over what it reads, by whatever name. */
public class KeptInputsTest {

	@TempDir
	private Path folder;
	private Path in;

	@BeforeEach
	public void segment() throws IOException {
		in = folder.resolve("in");
		TestFolder.image(in.resolve("a.png"), 40, 30, 1);
		said(0, "segment", in + "/a.png", "-o", in + "");
		Files.copy(in.resolve("a-codebook.json"), in.resolve("book.zip"));
		Files.copy(in.resolve("a-codebook.json"), in.resolve(
			"shared-codebook.json"));
		Files.createSymbolicLink(folder.resolve("link"), in);
	}

	@ParameterizedTest
	@ValueSource(strings = {
		"a-quantized.png: apply IN/a-quantized.png IN/a.png -o OUT",
		"a-codebook.json: segment IN/a.png --start IN/a-codebook.json -o OUT",
		"shared-codebook.json: segment IN/a.png --shared --start " +
			"IN/shared-codebook.json -o OUT",
		"a-codebook.json: train IN/a.png --start IN/a-codebook.json -o " +
			"OUT/a-codebook.json",
		"book.zip: regions IN/a-labels.tif --codebook IN/book.zip -o OUT/book.zip",
		"a-quantized.png: decode IN/a-labels.tif IN/a-quantized.png -o " +
			"OUT/a-quantized.png" })
	public void aCodebookIsNeverOverwritten(final String line)
		throws IOException
	{
		final String lost = line.substring(0, line.indexOf(':'));
		final byte[] before = Files.readAllBytes(in.resolve(lost));
		for (final String out : new String[] { in + "", folder + "/link" }) {
			final String said = said(2, line.substring(lost.length() + 2).replace(
				"IN", in + "").replace("OUT", out).split(" "));
			assertTrue(said.contains(lost + " would be overwritten"), said);
			assertArrayEquals(before, Files.readAllBytes(in.resolve(lost)));
		}
	}

	/** Neither writes the codebooks of the images. */
	@Test
	public void whatIsNotWrittenIsNotInTheWay() {
		said(0, "apply", in + "/a-codebook.json", in + "/a.png", "-o", in + "");
		said(0, "apply", in + "/a-quantized.png", in + "/a.png", "-o", in + "",
			"--quantized=false");
		said(0, "segment", "--shared", "--start", in + "/a-codebook.json", in +
			"/a.png", "-o", in + "");
	}

	@Test
	public void throughALinkAnImageIsKept() throws IOException {
		final Path image = Files.copy(in.resolve("a.png"), in.resolve(
			"b-quantized.png"));
		final byte[] before = Files.readAllBytes(image);
		Files.copy(in.resolve("a.png"), in.resolve("b.png"));
		assertTrue(said(2, "segment", image + "", in + "/b.png", "-o", folder +
			"/link").contains("b-quantized.png would be overwritten by the files"));
		assertArrayEquals(before, Files.readAllBytes(image));
	}
}
