
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.io.Opener;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.SampleImage;
import org.histokmeans.imagej.SegmentedImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Color spaces, glass, smoothing, stains, label colors, overlay and selected
 * classes give in every door what they give in Java.
 */
class HistologyIT {

	private static final String[] RECORDED = { "k=3", "colorspace=Lab",
		"stains=ruifrok", "glass=true", "glasslevel=220", "smoothing=2",
		"lut=distinct", "overlay=true" };

	private static final String SELECT = "K-Means Select Class...";

	/** The pixels and the bounds of what is selected, as a macro function. */
	private static final String SELECTED =
		"function selected() { getRawStatistics(n); getSelectionBounds(x, y, w," +
			" h); return d2s(n, 0) + ' ' + x + ' ' + y + ' ' + w + ' ' + h; }";

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(names = { "WINDOW", "WINDOW_IN_BATCH_MODE", "HEADLESS" })
	void macrosGiveTheLabelsOfJava(final Door door) throws Exception {
		final ImagePlus part = part();
		ImageFiles.write(part, folder.resolve("part.tif"));
		final MacroScript macro = new MacroScript(folder).open("part.tif").remember(
			"input");
		for (final HistologyOption option : HistologyOption.values()) {
			segmentTwice(macro, option);
		}
		expectAnOverlayOnACopy(macro);
		final Door.Run run = macro.passesIn(door);
		for (final HistologyOption option : HistologyOption.values()) {
			final SegmentedImage expected = new ImageSegmenter(option.options)
				.segment(part);
			assertLabels(expected.labels(option.colors()), option + ".tif");
			assertLabels(expected.labels(option.colors()), option + "-again.tif");
			assertEquals(3, run.notes.get(option + ".classes").split(",").length);
		}
		assertEquals(run.notes.get("input"), run.notes.get("same"));
	}

	/** Once with the options, once with the line that the labels carry. */
	private static void segmentTwice(final MacroScript macro,
		final HistologyOption option)
	{
		macro.backTo("input").segment("attempts=2 quantized=false " + option.line);
		macro.step("info = getMetadata('Info');");
		macro.step("classes = Property.get('Classes');");
		macro.note(option + ".classes", "classes");
		macro.save(option.toString()).close();
		macro.backTo("input").step("eval(info);");
		macro.save(option + "-again").close();
	}

	private static void expectAnOverlayOnACopy(final MacroScript macro) {
		macro.backTo("input").expect("Overlay.size", "0");
		macro.segment("quantized=false overlay=true");
		macro.select("part-overlay").expect("Overlay.size", "1");
		macro.note("same", "getPixel(3, 4)");
		macro.backTo("input").expect("Overlay.size", "0");
		macro.note("input", "getPixel(3, 4)");
	}

	private void assertLabels(final ImagePlus expected, final String name) {
		final ImagePlus actual = open(name);
		assertArrayEquals((byte[]) expected.getProcessor().getPixels(),
			(byte[]) actual.getProcessor().getPixels(), name);
		for (int label = 0; label <= 4; label++) {
			assertEquals(expected.getProcessor().getLut().getRGB(label), actual
				.getProcessor().getLut().getRGB(label), name);
		}
	}

	@ParameterizedTest
	@EnumSource(names = { "RGB", "LAB", "AB", "OD", "OWN_STAINS" })
	void theCommandLineGivesTheLabelsOfJava(final HistologyOption option)
		throws Exception
	{
		ImageFiles.write(part(), folder.resolve("part.tif"));
		final List<String> args = new ArrayList<>(Arrays.asList("-jar", Program
			.built("standalone").toString(), "segment", "part.tif", "--attempts",
			"2"));
		args.addAll(option.arguments());
		final Program program = Program.run(folder, Program.command(Program.java(),
			args.toArray(new String[0])));
		assertEquals(0, program.exitCode(), program.toString());
		assertLabels(new ImageSegmenter(option.options).segment(part()).labels(),
			"part-labels.tif");
	}

	@ParameterizedTest
	@EnumSource(names = { "WINDOW_IN_BATCH_MODE", "HEADLESS" })
	void aClassBecomesASelection(final Door door) throws Exception {
		ImageFiles.write(part(), folder.resolve("part.tif"));
		final MacroScript macro = new MacroScript(folder).open("part.tif");
		macro.step("makeRectangle(5, 6, 70, 40);").segment("k=2 quantized=false");
		macro.save("labels").rename("part-labels");
		for (int label = 0; label <= 2; label++) {
			selectClass(macro, label);
		}
		macro.step("run('Select None');").segment("k=1 quantized=false");
		macro.run(SELECT, "label=1").expect("selected()", "6144 0 0 96 64");
		macro.expect("nImages", "3").step(SELECTED);
		final Door.Run run = macro.passesIn(door);
		final int[] histogram = open("labels.tif").getProcessor().getHistogram();
		for (int label = 0; label <= 2; label++) {
			final String own = run.notes.get("own" + label);
			assertTrue(own.startsWith(histogram[label] + " "), run.toString());
			assertEquals(own, run.notes.get("other" + label));
		}
	}

	/** On the label image itself, then on the original only. */
	private static void selectClass(final MacroScript macro, final int label) {
		macro.select("part-labels").run(SELECT, "label=" + label);
		macro.note("own" + label, "selected()").step("run('Select None');");
		macro.run(SELECT, "label=" + label + " original=part.tif");
		macro.expect("selectionType()", "-1");
		macro.select("part.tif").note("other" + label, "selected()");
	}

	@Test
	void dialogsRecordWhatReplays() throws Exception {
		final Notes notes = PlainImageJProcess.installed(folder).perform(
			HistologySteps.class);
		for (final String option : RECORDED) {
			assertTrue(notes.get("recorded").replace('"', ' ').contains(option + " "),
				notes.get("recorded"));
		}
		assertArrayEquals((byte[]) open("dialog").getProcessor().getPixels(),
			(byte[]) open("replayed").getProcessor().getPixels());
		assertEquals("H&E Sample, H&E Sample-overlay, H&E Sample-labels", notes.get(
			"images"));
		assertEquals("run(\"K-Means Select Class...\", \"label=2 " +
			"original=[H&E Sample]\");", notes.get("selected"));
		assertEquals(open("dialog").getProcessor().getHistogram()[2], notes.number(
			"selected.pixels"));
		assertEquals(notes.get("selected.pixels"), notes.get("reselected.pixels"));
		assertEquals("true", notes.get("second.selected"));
		assertEquals("false", notes.get("first.selected"));
	}

	/** Nuclei, stroma and glass. */
	private static ImagePlus part() {
		final ImagePlus sample = SampleImage.create();
		sample.setRoi(20, 230, 96, 64);
		final ImagePlus part = sample.crop();
		part.setTitle("part.tif");
		return part;
	}

	private ImagePlus open(final String name) {
		return new Opener().openImage(folder.resolve(name.endsWith(".tif") ? name
			: name + ".tif").toString());
	}
}
