
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

	@TempDir
	Path folder;

	/**
	 * In the windows of batch mode an image stays open whose turn it never is;
	 * every label image must be that of its own image.
	 */
	@ParameterizedTest
	@EnumSource(Door.class)
	void outputsBelongToTheImageOfTheMacro(final Door door) throws Exception {
		final Door.Run run = door.run(folder, //
			door == Door.WINDOW_IN_BATCH_MODE ? "setBatchMode(false);" : "", //
			"newImage('other', 'RGB', 8, 8, 1);", //
			door == Door.WINDOW_IN_BATCH_MODE ? "setBatchMode(true);" : "", //
			"for (i = 1; i <= 5; i++) {", //
			"  newImage('image' + i + '.tif', 'RGB', 20, 10, 1);", //
			"  input = getImageID();", //
			"  setColor(40 * i, 0, 0); fillRect(0, 0, 10, 10);", //
			"  setColor(40 * i, 200, 0); fillRect(10, 0, 10 - i, 10);", //
			"  run('K-Means Segment...', 'k=3 attempts=1');", //
			"  note('title' + i, getTitle());", //
			"  note('images' + i, nImages);", //
			"  note('pixels' + i, d2s(getPixel(0, 0), 0) + d2s(getPixel(10, 0), 0)" +
				" + d2s(getPixel(19, 0), 0));", //
			"  note('row' + i, d2s(nResults, 0) + ' ' + getResultLabel(i - 1) +" +
				" ' ' + d2s(getResult('K', i - 1), 0));", //
			"  note('ratio' + i, getResult('Compression ratio', nResults - 1));", //
			"  labels = getImageID();", //
			"  saveAs('Tiff', '" + folder + "/saved' + i + '.tif');", //
			"  selectImage(labels); close();", //
			"  selectImage('image' + i + '-quantized');", //
			"  note('quantized' + i, toHex(getPixel(0, 0)));", //
			"  close(); selectImage(input); note('input' + i, getTitle()); close();",
			"}", //
			"note('end', nImages);");
		for (int i = 1; i <= 5; i++) {
			assertEquals("image" + i + "-labels", run.notes.get("title" + i), run
				.toString());
			assertEquals("4", run.notes.get("images" + i));
			assertEquals("123", run.notes.get("pixels" + i));
			assertEquals(i + " image" + i + ".tif 3", run.notes.get("row" + i));
			assertEquals((2.0 * 200 + 72) / 4800, run.notes.number("ratio" + i),
				5e-5);
			final int red = 0xff000000 | 40 * i << 16;
			assertEquals(Integer.toHexString(red), run.notes.get("quantized" + i));
			assertEquals("image" + i + ".tif", run.notes.get("input" + i));
			final ImagePlus saved = open("saved" + i + ".tif");
			assertEquals(8, saved.getBitDepth());
			assertEquals(red, saved.getProcessor().getLut().getRGB(1));
		}
		assertEquals("1", run.notes.get("end"));
		assertEquals(0, run.exitCode);
	}

	@ParameterizedTest
	@EnumSource(Door.class)
	void theSampleIsSegmentedWithNothingButK(final Door door) throws Exception {
		final Door.Run run = door.run(folder, //
			"run('H&E Sample Image');", //
			"run('K-Means Segment...', 'k=3');", //
			"note('title', getTitle()); note('images', nImages);", //
			"note('depth', bitDepth());", //
			"getPixelSize(unit, width, height); note('width', width);", //
			"getMinAndMax(min, max);", //
			"note('range', d2s(min, 0) + ' ' + d2s(max, 0));", //
			"note('info', replace(getMetadata('Info'), '\\n', ''));");
		assertEquals("H&E Sample-labels", run.notes.get("title"));
		assertEquals("3", run.notes.get("images"));
		assertEquals("8", run.notes.get("depth"));
		assertEquals(0.5, run.notes.number("width"));
		assertEquals("0 255", run.notes.get("range"));
		assertEquals("run(\"K-Means Segment...\", \"k=3 colorspace=RGB " +
			"stains=[qupath] glass=false smoothing=0 lut=prototypes seeding=plusplus attempts=10 iterations=1000 tolerance=0 seed=42\");",
			run.notes.get("info"));
		assertEquals(0, run.exitCode, run.toString());
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
		final String macro = new String(Files.readAllBytes(Door.shipped(
			"Area_Per_Class.ijm")), "UTF-8").replace("print(", "note('line', ");
		final Door.Run run = door.run(folder, //
			"run('H&E Sample Image');", //
			"makeRectangle(200, 150, 96, 64); run('Crop'); run('Select None');",
			"rename('small');", //
			macro.replaceFirst("note\\('line', ", "note('head', ").replaceFirst(
				"note\\('line', title", "note('class' + class, title"));
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
		assertEquals(0, run.exitCode);
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
		final Path macro = folder.resolve("compare.ijm");
		Files.write(macro, (new String(Files.readAllBytes(Door.shipped(
			"Compare_K.ijm")), "UTF-8").replace("\"2-8\"", "\"2,3-4\"") + Door.note(
				folder) + "note('suggested', suggested);" +
			"note('montage', getTitle()); selectImage(stack);" +
			"note('slices', nSlices); setSlice(3);" +
			"note('label', getInfo('slice.label'));" +
			"getPixelSize(unit, width, height); note('width', width);" +
			"note('images', nImages); note('rows', nResults);" +
			"note('K', getResult('K', nResults - 1));" +
			"note('last', getResultString('Suggested', nResults - 2));").getBytes(
				"UTF-8"));
		final Door.Run run = door.run(folder, macro, input + "," + out);
		assertEquals(0, run.exitCode, run.toString());
		final ComparedImage expected = new ImageComparer(SegmentOptions.DEFAULT,
			Workers.all()).compare(tissue, KList.parse("2-4"));
		assertArrayEquals((int[]) expected.montage().getProcessor().getPixels(),
			(int[]) open("my results/my tissue-compare.png").getProcessor()
				.getPixels());
		assertEquals("" + expected.report().suggested(), run.notes.get("suggested"),
			run.toString());
		assertEquals("4", run.notes.get("slices"));
		assertEquals(expected.report().label(1), run.notes.get("label"));
		assertEquals("0.5", run.notes.get("width"));
		assertEquals("5", run.notes.get("images"));
		assertEquals("3", run.notes.get("rows"));
		assertEquals("4", run.notes.get("K"));
		assertEquals(String.valueOf(expected.report().suggested() == 3), run.notes
			.get("last"));
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
