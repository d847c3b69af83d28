
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.io.Opener;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands for codebooks in the windows of a plain ImageJ. */
class CodebookDialogIT {

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void useCodebooksInWindows() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(CodebookSteps.class);
	}

	@Test
	void theDialogsBeginWithTheDefaults() {
		assertTrue(notes.get("train.dialog").startsWith(
			"Folder of images\n\nAreas (GeoJSON)\n\nFor\nClusters (K)\n3\nColor space\n" +
				"Leave glass out\nGlass level\n220\nWeight\nSave codebook as\n\n"),
			notes.get("train.dialog"));
		assertEquals("Codebook\n\nSmoothing (px)\n0\nShow label image\n" +
			"Show quantized image\nLabel colors\nShow overlay\nShow legend\n" +
			"Compare with the image's own fit\nPreview\nOpacity\n", notes.get(
				"apply.dialog"));
	}

	@Test
	void aTrainingHasARowForEachOpenImage() {
		assertEquals("first, H&E Sample", notes.get("train.rows"));
		assertEquals("Label,K,Color space,Analyzed,Colors,Compactness," +
			"Glass level,Glass pixels,Fit (%),Unexplained (%)", notes.get(
				"train.headings"));
		assertTrue(notes.number("train.fit") < 100);
	}

	@Test
	void linesAreRecordedAndDoTheSameAgain() {
		final String path = "[" + home.resolve("k=9 shared.json") + "]";
		assertTrue(notes.get("train.line").startsWith(
			"run(\"K-Means Train Codebook...\", \"k=4 colorspace=RGB "), notes.get(
				"train.line"));
		assertTrue(notes.get("train.line").endsWith(" seed=42 weight=pixels " +
			"codebook=" + path + "\");"), notes.get("train.line"));
		assertEquals("run(\"K-Means Apply Codebook...\", \"codebook=" + path +
			" smoothing=0 labels=true quantized=true lut=prototypes " +
			"overlay=false legend=false fit=true\");", notes.get("apply.line"));
		assertEquals("run(\"K-Means Decode...\", \"codebook=" + path + "\");", notes
			.get("decode.line"));
		assertArrayEquals((byte[]) pixels("applied"), (byte[]) pixels("replayed"));
	}

	@Test
	void theLabelImageHasALineOfItsOwn() {
		assertEquals("run(\"K-Means Apply Codebook...\", \"codebook=[" + home
			.resolve("k=9 shared.json") + "] smoothing=0 lut=prototypes\");\n", notes
				.get("apply.info"));
	}

	@Test
	void decodedLabelsAreTheQuantizedImage() {
		assertArrayEquals((int[]) pixels("quantized"), (int[]) pixels("decoded"));
	}

	private static Object pixels(final String name) {
		return new Opener().openImage(home.resolve(name + ".tif").toString())
			.getProcessor().getPixels();
	}
}
