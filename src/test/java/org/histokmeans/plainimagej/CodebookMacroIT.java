
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.io.Opener;
import ij.process.ColorProcessor;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.codebook.Weight;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.ImageSource;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.measure.SharedTraining;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Codebooks in macros: trained, saved, applied, decoded, started from. */
class CodebookMacroIT {

	private static final String[] NAMES = { "a b.png", "c.tif", "d.png",
		"d.tif" };

	private static final String OPTIONS = "k=4 attempts=2 colorspace=OD ";

	@TempDir
	Path folder;

	/** The labels are those of Java's own call: the door does not matter. */
	@ParameterizedTest
	@EnumSource(Door.class)
	void aSharedCodebookLabelsEveryImageOfAFolder(final Door door)
		throws Exception
	{
		final Path images = Files.createDirectories(folder.resolve("my images"));
		final Path results = Files.createDirectories(folder.resolve("my results"));
		final List<ImagePlus> fields = new ArrayList<>();
		for (int i = 0; i < NAMES.length; i++) {
			final ImagePlus image = field(NAMES[i], i);
			ImageFiles.write(image, images.resolve(NAMES[i]));
			fields.add(0, image);
		}
		Files.write(images.resolve("notes.txt"), new byte[] { 'a' });
		final Door.Run run = door.run(folder, Door.shipped("Shared_Codebook.ijm"),
			images + "," + results);
		assertEquals(0, run.exitCode, run.toString());
		final SegmentOptions options = SegmentOptions.DEFAULT.with(ColorSpaces.LAB)
			.with(GlassRule.atLeast(220)).withSmoothing(2);
		final SharedTraining training = new SharedTraining(options, Weight.EQUAL,
			Workers.all());
		training.addAll(fields.stream().map(ImageSource::new).collect(Collectors
			.toList()));
		final Codebook codebook = training.codebook();
		assertEquals(CodebookFile.toJson(codebook), CodebookFile.toJson(CodebookFile
			.read(results.resolve("shared-codebook.json"))));
		for (final ImagePlus field : fields) {
			final SegmentedImage expected = new ImageSegmenter(options).apply(field,
				new StoredCodebook(codebook, ""), false);
			final String title = field.getTitle();
			final String base = title.startsWith("d") ? title : title.replaceAll(
				"\\..*", "");
			final String file = results.resolve("labels/" + base + "-labels.tif")
				.toString();
			final ImagePlus labels = new Opener().openImage(file);
			assertArrayEquals((byte[]) expected.labels().getProcessor().getPixels(),
				(byte[]) labels.getProcessor().getPixels());
			assertEquals("run(\"K-Means Apply Codebook...\", \"codebook=[" + results
				.resolve("shared-codebook.json") + "] smoothing=2 lut=prototypes\");",
				labels.getInfoProperty().trim());
		}
		assertTrue(Files.exists(results.resolve("labels/results.csv")));
		assertEquals(2, Files.list(results).count());
	}

	@ParameterizedTest
	@EnumSource(value = Door.class, names = { "WINDOW", "HEADLESS" })
	void codebooksAreSavedAppliedDecodedAndStartedFrom(final Door door)
		throws Exception
	{
		ImageFiles.write(field("a.tif", 3), folder.resolve("a.tif"));
		final String codebook = "codebook=[" + folder.resolve("a b.json") + "]";
		final MacroScript macro = new MacroScript(folder).open("a.tif").remember(
			"original");
		macro.segment(OPTIONS + codebook).save("own").rename("a-labels");
		macro.run("K-Means Decode...", codebook).expect("getTitle()", "a-quantized")
			.save("decoded");
		macro.select("a-quantized").save("quantized");
		macro.backTo("original").run("K-Means Apply Codebook...", codebook);
		macro.expect("getTitle()", "a-labels").save("applied");
		macro.expect("getResult('Fit (%)', nResults - 1)", 100, 0);
		macro.note("unexplained", "getResult('Unexplained (%)', nResults - 1)");
		macro.backTo("original").segment("k=4 colorspace=OD quantized=false " +
			"start=[" + folder.resolve("a b.json") + "]").save("started");
		macro.expect("getResult('Iterations', nResults - 1)", 1, 0);
		trainOnOneOfTwoOpenImages(macro);
		final Door.Run run = macro.passesIn(door);
		assertTrue(run.notes.number("unexplained") <= 0.1, run.toString());
		assertArrayEquals((int[]) pixels("quantized"), (int[]) pixels("decoded"));
		assertArrayEquals((byte[]) pixels("own"), (byte[]) pixels("applied"));
		assertArrayEquals((byte[]) pixels("own"), (byte[]) pixels("started"));
		assertEquals(clusters("a b.json"), clusters("trained.json"));
	}

	/** A label image is none to train on. */
	private void trainOnOneOfTwoOpenImages(final MacroScript macro) {
		macro.step("while (nImages > 0) { selectImage(nImages); close(); }");
		macro.step("newImage('x-labels', '8-bit', 9, 9, 1);").open("a.tif");
		macro.run("K-Means Train Codebook...", OPTIONS + "codebook=[" + folder
			.resolve("trained.json") + "]");
		macro.expect("getResultLabel(nResults - 1)", "a.tif");
		macro.expect("d2s(getResult('Fit (%)', nResults - 1), 0)", "100");
	}

	private Object pixels(final String name) {
		return new Opener().openImage(folder.resolve(name + ".tif").toString())
			.getProcessor().getPixels();
	}

	private String clusters(final String file) throws Exception {
		return CodebookFile.toJson(CodebookFile.read(folder.resolve(file)));
	}

	private static ImagePlus field(final String title, final int seed) {
		return new ImagePlus(title, new ColorProcessor(64 + 8 * seed, 48,
			new HESample(64 + 8 * seed, 48, seed, 1, 1).pixels()));
	}
}
