
package org.histokmeans.cli;

import static org.histokmeans.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertFalse;
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

/** The tasks that take a label image, and what they make of other images. */
public class LabelInputsTest {

	private static final String[] TASKS = { "regions LABELS -o OUT/a.zip",
		"objects LABELS IMAGE -o OUT", "decode LABELS CODEBOOK -o OUT/a.png" };

	@TempDir
	private Path folder;

	@BeforeEach
	public void segment() throws IOException {
		TestFolder.image(folder.resolve("a.png"), 40, 30, 1);
		said(0, "segment", "--palette", folder + "/a.png", "-o", folder + "");
		said(0, "compare", "--ks", "2-3", folder + "/a.png", "-o", folder + "");
	}

	/** In its palette, label 1 is entry 0: every class would be another. */
	@ParameterizedTest
	@ValueSource(strings = { "a-quantized.png", "renamed.png" })
	public void aQuantizedPngIsNoLabelImage(final String name)
		throws IOException
	{
		Files.copy(folder.resolve("a-quantized.png"), folder.resolve(
			"renamed.png"));
		for (final String task : TASKS) {
			final String said = run(1, task, name);
			assertTrue(said.contains(name + " is not a label image"), said);
			assertTrue(said.contains("-labels.tif"), said);
		}
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@ParameterizedTest
	@ValueSource(strings = { "a.png", "a-palette.png", "a-compare.png",
		"a-evidence.png" })
	public void aPictureIsNoLabelImage(final String name) {
		for (final String task : TASKS) {
			final String said = run(1, task, name);
			assertTrue(said.contains(name + " is not a label image"), said);
		}
	}

	@Test
	public void aLabelImageIsTaken() throws IOException {
		Files.createDirectory(folder.resolve("out"));
		for (final String task : TASKS) {
			assertTrue(run(0, task, "a-labels.tif").isEmpty(), task);
		}
	}

	@Test
	public void aClassThatIsNotThereIsAFailure() {
		final String said = run(1, TASKS[1] + " --classes 9", "a-labels.tif");
		assertTrue(said.contains("has no pixel of class \"9\""), said);
		assertFalse(Files.exists(folder.resolve("out")));
	}

	private String run(final int code, final String task, final String labels) {
		return said(code, task.replace("LABELS", folder + "/" + labels).replace(
			"IMAGE", folder + "/a.png").replace("CODEBOOK", folder +
				"/a-codebook.json").replace("OUT", folder + "/out").split(" "));
	}
}
