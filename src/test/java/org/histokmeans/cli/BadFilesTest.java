
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.batch.TestFolder;
import org.histokmeans.imagefile.ImageFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Bad files at every door that opens them: a sentence, an exit code. */
public class BadFilesTest {

	@TempDir
	private Path folder;

	static List<BadFile> files() {
		return BadFiles.all();
	}

	@ParameterizedTest
	@MethodSource("files")
	public void everyDoorNamesTheCause(final BadFile bad) throws IOException {
		final Path in = Files.createDirectory(folder.resolve("in"));
		final Path file = in.resolve(bad.file);
		bad.maker.make(file);
		final String opened = assertThrows(IOException.class, () -> ImageFiles.open(
			file)).getMessage();
		assertTrue(opened.contains(bad.words), opened);
		assertSaid(bad, 1, "segment", file.toString(), "--out", folder.resolve(
			"segmented").toString());
		assertSaid(bad, 1, "train", file.toString(), "--out", folder.resolve(
			"book.json").toString());
		assertSaid(bad, 1, "compare", file.toString(), "--out", folder.resolve(
			"compared").toString());
		assertFalse(Files.exists(folder.resolve("book.json")));
	}

	@ParameterizedTest
	@MethodSource("files")
	public void aBatchGoesOn(final BadFile bad) throws IOException {
		final Path in = Files.createDirectory(folder.resolve("in"));
		final Path out = folder.resolve("out");
		bad.maker.make(in.resolve(bad.file));
		TestFolder.image(in.resolve("good.png"), 20, 15, 1);
		if (Files.exists(in.resolve(bad.file))) assertSaid(bad, 1, "batch",
			"--pattern", "*", in.toString(), "--out", out.toString());
		else said(0, "batch", in.toString(), "--out", out.toString());
		assertTrue(Files.exists(out.resolve("good-labels.tif")));
	}

	/** The rest of them is on the command line, too. */
	@Test
	public void aRemarkIsSaidOnce() throws IOException {
		final Path turned = folder.resolve("turned.jpg");
		BadFiles.writeTurned(turned);
		final String text = said(0, "segment", turned.toString(), "--out", folder
			.resolve("out").toString());
		assertEquals(2, text.split("orientation tag", -1).length, text);
	}

	private static void assertSaid(final BadFile bad, final int code,
		final String... arguments)
	{
		final String text = said(code, arguments);
		assertTrue(text.contains(bad.words), Arrays.asList(arguments) + ": " +
			text);
		assertFalse(text.contains("\tat "), text);
	}

	private static String said(final int code, final String... arguments) {
		final PrintStream err = System.err;
		final ByteArrayOutputStream text = new ByteArrayOutputStream();
		System.setErr(new PrintStream(text, true));
		try {
			assertEquals(code, Main.execute(arguments));
		}
		finally {
			System.setErr(err);
		}
		return new String(text.toByteArray(), StandardCharsets.UTF_8);
	}
}
