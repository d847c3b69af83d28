
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.IndexColorModel;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;

import org.histokmeans.batch.BatchListener;
import org.histokmeans.batch.BatchOptions;
import org.histokmeans.batch.BatchRun;
import org.histokmeans.batch.TestFolder;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.measure.Row;
import org.histokmeans.parallel.Progress;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Batches from macros, in windows and without. */
class BatchMacroIT {

	@TempDir
	Path folder;

	private Path in;
	private Path out;

	@BeforeEach
	void makeImages() throws IOException {
		in = folder.resolve("my images");
		out = folder.resolve("my results");
		TestFolder.image(in.resolve("a b.png"), 60, 50, 1);
		TestFolder.image(in.resolve("c.bmp"), 70, 40, 2);
		TestFolder.image(in.resolve("d.tif"), 50, 50, 3);
	}

	@ParameterizedTest
	@EnumSource(value = Door.class, names = { "WINDOW_IN_BATCH_MODE", "BATCH",
		"HEADLESS" })
	void batchFolderWritesWhatEveryDoorWrites(final Door door) throws Exception {
		Files.write(in.resolve("bad.png"), new byte[9]);
		final Door.Run run = door.run(folder, Door.shipped("Batch_Folder.ijm"), in +
			"," + out);
		assertEquals(0, run.exitCode, run.toString());
		final Path expected = folder.resolve("expected");
		new BatchRun(BatchOptions.of(in, expected), Progress.NONE,
			BatchListener.NONE).run();
		final Map<String, String> files = TestFolder.files(out);
		assertEquals(TestFolder.files(expected), files, run.toString());
		assertEquals(13, files.size());
		assertTrue(files.get("failed.csv").contains("\nbad.png,"));
	}

	/** ImageJ's own reader would stop the macro. */
	@Test
	void aBitmapWithoutItsEndStopsNoMacro() throws Exception {
		Files.write(in.resolve("cut.bmp"), Arrays.copyOf(Files.readAllBytes(in
			.resolve("c.bmp")), 999));
		final Door.Run run = Door.HEADLESS.run(folder, Door.shipped(
			"Batch_Folder.ijm"), in + "," + out);
		assertEquals(0, run.exitCode, run.toString());
		assertTrue(TestFolder.files(out).get("failed.csv").contains("\ncut.bmp,"));
	}

	@ParameterizedTest
	@EnumSource(value = Door.class, names = { "WINDOW_IN_BATCH_MODE",
		"HEADLESS" })
	void batchOwnStepsMeasuresEachClassOfEachImage(final Door door)
		throws Exception
	{
		Files.createDirectories(out);
		indexed(in.resolve("d.gif"));
		indexed(in.resolve("x, y.png"));
		final Door.Run run = door.run(folder, Door.shipped("Batch_Own_Steps.ijm"),
			in + "," + out);
		assertEquals(0, run.exitCode, run.toString());
		final List<String> lines = Files.readAllLines(out.resolve("measures.csv"));
		assertEquals(14, lines.size(), run.toString());
		int line = 1;
		for (final String name : new String[] { "a b.png", "c.bmp", "d.gif",
			"d.tif", "x, y.png" })
		{
			final String cell = name.contains(",") ? '"' + name + '"' : name;
			final String base = name.startsWith("d") ? name : name.replaceAll(
				"\\.\\w+$", "");
			for (final Row row : new ImageSegmenter(SegmentOptions.DEFAULT).segment(
				ImageFiles.open(in.resolve(name))).report().clusterRows())
			{
				final String cells = cell + "," + row.value("Label") + "," + row.value(
					"Pixels") + ",";
				assertTrue(lines.get(line++).startsWith(cells), lines.toString());
			}
			assertTrue(Files.exists(out.resolve(base + "-labels.tif")), name);
		}
		for (final int first : new int[] { 7, 12 }) {
			assertTrue(lines.get(first).endsWith(",48"), lines.toString());
			assertTrue(lines.get(first + 1).endsWith(",235"), lines.toString());
		}
	}

	/** Two colors by their numbers, of lightness 48 and 235. */
	private static void indexed(final Path path) throws IOException {
		final IndexColorModel palette = new IndexColorModel(8, 2, new int[] {
			0xF0E0F0, 0x401040 }, 0, false, -1, DataBuffer.TYPE_BYTE);
		final BufferedImage image = new BufferedImage(30, 20,
			BufferedImage.TYPE_BYTE_INDEXED, palette);
		image.getRaster().setSample(3, 4, 0, 1);
		final String name = path.getFileName().toString();
		ImageIO.write(image, name.substring(name.length() - 3), path.toFile());
	}

	@Test
	void theDialogDoesItRecordsItAndCanBeStopped() throws Exception {
		final Path never = folder.resolve("never");
		final Notes notes = PlainImageJProcess.installed(folder).perform(
			BatchSteps.class, in.toString(), out.toString(), never.toString());
		final Path expected = folder.resolve("expected");
		new BatchRun(BatchOptions.of(in, expected).recursive(true), Progress.NONE,
			BatchListener.NONE).run();
		assertEquals(TestFolder.files(expected), TestFolder.files(out));
		assertTrue(notes.get("status").matches("Batch: \\d of 3 images.*"), notes
			.toString());
		assertTrue(notes.get("log").startsWith("3 images: 3 done, 0 done before, " +
			"0 failed. The files are in " + out), notes.toString());
		final String line = notes.get("recorded");
		assertTrue(line.contains("run(\"K-Means Batch...\", \"k=3 "), line);
		assertTrue(line.contains(" folder=[" + in + "] out=[" + out + "] "), line);
		assertTrue(line.contains(" recursive=true "), line);
		assertEquals("true", notes.get("stop.running"));
		assertTrue(notes.number("stop.millis") < EscapeIT.SOON, notes.toString());
		assertEquals("false", notes.get("stop.reached"));
		assertTrue(TestFolder.files(never).get("batch.json").contains(
			"\"state\": \"pending\""));
		assertFalse(TestFolder.files(never).containsKey("batch.journal"));
	}

	@ParameterizedTest
	@EnumSource(value = Door.class, names = { "WINDOW", "HEADLESS" })
	void whatIsWrongStopsTheMacro(final Door door) throws Exception {
		final Door.Run run = new MacroScript(folder).run("K-Means Batch...",
			"folder=[" + in + "] out=[" + in + "/x]").note("after", "1").runIn(door);
		assertTrue(run.said.contains("is inside the folder of the images"), run
			.toString());
		assertFalse(Files.exists(in.resolve("x")));
		assertFalse(run.notes.toString().contains("after"), run.toString());
	}
}
