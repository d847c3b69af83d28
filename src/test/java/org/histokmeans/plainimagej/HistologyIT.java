
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

	@TempDir
	Path folder;

	@ParameterizedTest
	@EnumSource(names = { "WINDOW", "WINDOW_IN_BATCH_MODE", "HEADLESS" })
	void macrosGiveTheLabelsOfJava(final Door door) throws Exception {
		final ImagePlus part = part();
		ImageFiles.write(part, folder.resolve("part.tif"));
		final List<String> macro = new ArrayList<>();
		macro.add("open('" + folder + "/part.tif'); input = getImageID();");
		for (final HistologyOption option : HistologyOption.values()) {
			macro.add("selectImage(input); run('K-Means Segment...', 'attempts=2 " +
				"quantized=false " + option.line + "');");
			macro.add(
				"info = getMetadata('Info'); classes = Property.get('Classes'); note('" +
					option + ".classes', classes);");
			macro.add("saveAs('Tiff', '" + folder + "/" + option +
				".tif'); close(); selectImage(input); eval(info);");
			macro.add("saveAs('Tiff', '" + folder + "/" + option +
				"-again.tif'); close();");
		}
		macro.add("selectImage(input); note('overlays', Overlay.size);" +
			"run('K-Means Segment...', 'quantized=false overlay=true');" +
			"selectImage('part-overlay'); note('overlay', Overlay.size);" +
			"note('same', getPixel(3, 4)); selectImage(input);" +
			"note('input', getPixel(3, 4)); note('after', Overlay.size);");
		final Door.Run run = door.run(folder, macro.toArray(new String[0]));
		assertEquals(0, run.exitCode, run.toString());
		for (final HistologyOption option : HistologyOption.values()) {
			final SegmentedImage expected = new ImageSegmenter(option.options)
				.segment(part);
			assertLabels(expected.labels(option.colors()), option + ".tif");
			assertLabels(expected.labels(option.colors()), option + "-again.tif");
			assertEquals(3, run.notes.get(option + ".classes").split(",").length);
		}
		assertEquals("0 1 0", run.notes.get("overlays") + " " + run.notes.get(
			"overlay") + " " + run.notes.get("after"));
		assertEquals(run.notes.get("input"), run.notes.get("same"));
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
		final Door.Run run = door.run(folder, //
			"open('" + folder + "/part.tif'); makeRectangle(5, 6, 70, 40);",
			"run('K-Means Segment...', 'k=2 quantized=false');", "saveAs('Tiff', '" +
				folder + "/labels.tif'); rename('part-labels');",
			"for (label = 0; label <= 2; label++) {", "  selectImage('part-labels');",
			"  run('K-Means Select Class...', 'label=' + label);",
			"  note('own' + label, selected());", "  run('Select None');",
			"  run('K-Means Select Class...', 'label=' + label +" +
				" ' original=part.tif');", "  note('none' + label, selectionType());",
			"  selectImage('part.tif'); note('other' + label, selected());", "}",
			"run('Select None'); run('K-Means Segment...', 'k=1 quantized=false');",
			"run('K-Means Select Class...', 'label=1'); note('whole', selected());",
			"note('images', nImages);",
			"function selected() { getRawStatistics(n); getSelectionBounds(x, y, w," +
				" h); return d2s(n, 0) + ' ' + x + ' ' + y + ' ' + w + ' ' + h; }");
		assertEquals(0, run.exitCode, run.toString());
		final int[] histogram = open("labels.tif").getProcessor().getHistogram();
		for (int label = 0; label <= 2; label++) {
			final String own = run.notes.get("own" + label);
			assertTrue(own.startsWith(histogram[label] + " "), run.toString());
			assertEquals(own, run.notes.get("other" + label));
			assertEquals("-1", run.notes.get("none" + label));
		}
		assertEquals("6144 0 0 96 64", run.notes.get("whole"));
		assertEquals("3", run.notes.get("images"));
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
