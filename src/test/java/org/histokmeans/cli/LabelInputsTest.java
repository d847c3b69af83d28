
package org.histokmeans.cli;

import static org.histokmeans.cli.Said.said;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Stream;

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
	public void aLevelThatAnImageDoesNotHaveIsAFailure() {
		assertTrue(run(1, TASKS[0] + " --level 2", "a-labels.tif").contains(
			"its only level is 0"));
	}

	/** Which ImageJ wrote, in strips. */
	@Test
	public void aLabelImageIsNoSlide() {
		final String labels = folder + "/a-labels.tif";
		for (final String tiled : new String[] { "true", "false" }) {
			final String said = said(1, "segment", labels, "--tiled=" + tiled, "-o",
				folder + "/out");
			assertTrue(said.contains("a-labels.tif was made by K-Means"), said);
		}
	}

	/** A pyramid has them in its description, an image in a property. */
	@Test
	public void objectsOfAPyramidHaveTheWordsOfItsClasses() throws IOException {
		final String image = folder + "/b.tif";
		said(0, "sample", "--out", image);
		final Set<String> tables = new HashSet<>();
		for (final String way : new String[] { "--tiled=false", "--tiled",
			"--tiled --format=ome" })
		{
			final Path out = folder.resolve("out" + tables.size() + way.length());
			said(0, ("segment " + image + " --k 3 " + way + " -o " + out).split(" "));
			said(0, "objects", out + "/b-labels" + (way.contains("ome") ? ".ome.tif"
				: ".tif"), image, "-o", out + "", "--classes", "haematoxylin");
			try (Stream<Path> files = Files.list(out)) {
				final Path table = files.filter(file -> (file + "").endsWith(
					"-objects.csv")).findFirst().get();
				tables.add(new String(Files.readAllBytes(table)).replace(".ome", ""));
			}
		}
		assertEquals(1, tables.size(), tables.toString());
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
