
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import ij.ImagePlus;
import ij.io.Opener;

import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.imagej.ComparedImage;
import org.histokmeans.imagej.ImageComparer;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.SampleImage;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.measure.KList;
import org.histokmeans.measure.Row;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Macros in windows, in windows with batch mode, with ImageJ's -batch, and
 * without a display.
 */
class MacroIT {

	private static final int IMAGES = 5;

	@TempDir
	Path folder;

	/**
	 * In the windows of batch mode an image stays open whose turn it never is;
	 * every label image must be that of its own image.
	 */
	@ParameterizedTest
	@EnumSource(Door.class)
	void outputsBelongToTheImageOfTheMacro(final Door door) throws Exception {
		final boolean hasWindow = door == Door.WINDOW_IN_BATCH_MODE;
		final MacroScript macro = new MacroScript(folder);
		if (hasWindow) macro.step("setBatchMode(false);");
		macro.step("newImage('other', 'RGB', 8, 8, 1);");
		if (hasWindow) macro.step("setBatchMode(true);");
		for (int i = 1; i <= IMAGES; i++) {
			makeThreeColors(macro, i);
			macro.segment("k=3 attempts=1");
			expectItsOwnOutputs(macro, i);
		}
		macro.expect("nImages", "1").passesIn(door);
		for (int i = 1; i <= IMAGES; i++) {
			final ImagePlus saved = open("saved" + i + ".tif");
			assertEquals(8, saved.getBitDepth());
			assertEquals(red(i), saved.getProcessor().getLut().getRGB(1));
		}
	}

	/** A dark half, and a light one of which black is left. */
	private static void makeThreeColors(final MacroScript macro, final int i) {
		macro.step("newImage('image" + i + ".tif', 'RGB', 20, 10, 1);");
		macro.remember("input");
		macro.step("setColor(" + 40 * i + ", 0, 0); fillRect(0, 0, 10, 10);");
		macro.step("setColor(" + 40 * i + ", 200, 0); fillRect(10, 0, " + (10 - i) +
			", 10);");
	}

	private static void expectItsOwnOutputs(final MacroScript macro,
		final int i)
	{
		macro.expect("getTitle()", "image" + i + "-labels").expect("nImages", "4");
		for (int label = 1; label <= 3; label++) {
			macro.expect("getPixel(" + new int[] { 0, 10, 19 }[label - 1] + ", 0)",
				String.valueOf(label));
		}
		macro.expect("nResults", String.valueOf(i));
		macro.expect("getResultLabel(nResults - 1)", "image" + i + ".tif");
		macro.expect("getResult('K', nResults - 1)", "3");
		macro.expect("getResult('Compression ratio', nResults - 1)", (2.0 * 200 +
			72) / 4800, 5e-5);
		macro.remember("labels").save("saved" + i).backTo("labels").close();
		macro.select("image" + i + "-quantized").expect("toHex(getPixel(0, 0))",
			Integer.toHexString(red(i))).close();
		macro.backTo("input").expect("getTitle()", "image" + i + ".tif").close();
	}

	private static int red(final int i) {
		return 0xff000000 | 40 * i << 16;
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void theSampleIsSegmentedWithNothingButK(final Door door) throws Exception {
		final MacroScript macro = new MacroScript(folder).openSample();
		macro.segment("k=3").expect("getTitle()", "H&E Sample-labels");
		macro.expect("nImages", "3").expect("bitDepth()", "8");
		macro.step("getPixelSize(unit, width, height);").expect("width", 0.5, 0);
		macro.step("getMinAndMax(min, max);").expect("min", "0").expect("max",
			"255");
		macro.expect("replace(getMetadata('Info'), '\\n', '')",
			"run(\"K-Means Segment...\", \"k=3 colorspace=RGB " +
				"stains=[qupath] glass=false smoothing=0 lut=prototypes seeding=plusplus attempts=10 iterations=1000 tolerance=0 seed=42\");");
		macro.passesIn(door);
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void segmentImageSavesBesideEachOther(final Door door) throws Exception {
		final Path input = folder.resolve("my tissue.tif");
		final ImagePlus tissue = small();
		save(tissue, input);
		final Path out = Files.createDirectories(folder.resolve("my results"));
		final Door.Run run = door.run(folder, Door.shipped("Segment_Image.ijm"),
			input + "," + out);
		assertEquals(0, run.exitCode, run.toString());
		final ImagePlus expected = segmented(tissue).labels();
		assertArrayEquals((byte[]) expected.getProcessor().getPixels(),
			(byte[]) open("my results/my tissue-labels.tif").getProcessor()
				.getPixels());
		final ImagePlus quantized = open("my results/my tissue-quantized.png");
		for (int x = 0; x < tissue.getWidth(); x++) {
			assertEquals(expected.getProcessor().getLut().getRGB(expected
				.getProcessor().get(x, 7)), quantized.getProcessor().convertToRGB().get(
					x, 7) | 0xff000000);
		}
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void areaPerClassReportsWhatTheClustersTableHolds(final Door door)
		throws Exception
	{
		final String macro = MacroScript.shipped("Area_Per_Class.ijm").replace(
			"print(", "note('line', ").replaceFirst("note\\('line', ",
				"note('head', ").replaceFirst("note\\('line', title",
					"note('class' + class, title");
		final Door.Run run = new MacroScript(folder).openSample().step(
			"makeRectangle(200, 150, 96, 64); run('Crop'); run('Select None');")
			.rename("small").step(macro).passesIn(door);
		final ImagePlus small = small();
		for (final Row row : segmented(small).report().clusterRows()) {
			final String line = run.notes.get("class" + row.value("Label"));
			assertNotNull(line, run.toString());
			final String[] cells = line.split("\t");
			assertEquals("small", cells[0]);
			assertEquals((Double) row.value("Area"), Double.parseDouble(cells[2]),
				5e-4);
			assertEquals((Double) row.value("Area (%)"), Double.parseDouble(cells[3]),
				5e-4);
		}
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void compareKSavesAPictureAndSaysWhichKIsSuggested(final Door door)
		throws Exception
	{
		final Path input = folder.resolve("my tissue.tif");
		final ImagePlus tissue = small();
		tissue.setTitle("my tissue.tif");
		save(tissue, input);
		final Path out = Files.createDirectories(folder.resolve("my results"));
		final ComparedImage expected = new ImageComparer(SegmentOptions.DEFAULT,
			Workers.all()).compare(tissue, KList.parse("2-4"));
		final boolean isThird = expected.report().suggested() == 3;
		final MacroScript macro = new MacroScript(folder).step(MacroScript.shipped(
			"Compare_K.ijm").replace("\"2-8\"", "\"2,3-4\""));
		macro.expect("suggested", "" + expected.report().suggested());
		macro.backTo("stack").expect("nSlices", "4").step("setSlice(3);");
		macro.expect("getInfo('slice.label')", expected.report().label(1));
		macro.step("getPixelSize(unit, width, height);").expect("width", "0.5");
		macro.expect("nImages", "5").expect("nResults", "3");
		macro.expect("getResult('K', nResults - 1)", "4");
		macro.expect("getResultString('Suggested', nResults - 2)", String.valueOf(
			isThird));
		macro.passesIn(door, input + "," + out);
		assertArrayEquals((int[]) expected.montage().getProcessor().getPixels(),
			(int[]) open("my results/my tissue-compare.png").getProcessor()
				.getPixels());
	}

	/** Part of the sample, calibrated as it is. */
	private static ImagePlus small() {
		final ImagePlus sample = SampleImage.create();
		sample.setRoi(200, 150, 96, 64);
		final ImagePlus small = sample.crop();
		small.setTitle("small");
		return small;
	}

	private static void save(final ImagePlus image, final Path path)
		throws Exception
	{
		org.histokmeans.imagefile.ImageFiles.write(image, path);
	}

	private static SegmentedImage segmented(final ImagePlus image) {
		return new ImageSegmenter(SegmentOptions.DEFAULT).segment(image);
	}

	private ImagePlus open(final String name) {
		return new Opener().openImage(folder.resolve(name).toString());
	}
}
