
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.io.Opener;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The menu command and its dialog in the windows of a plain ImageJ. */
class SegmentDialogIT {

	private static final int SAMPLE_PIXELS = 512 * 512;

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void segmentInWindows() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(DialogSteps.class);
	}

	@Test
	void theSampleIsCalibrated() {
		assertEquals("µm", notes.get("sample.unit"));
	}

	@Test
	void theDialogBeginsWithTheDefaults() {
		assertEquals("For\nClusters (K)\n3\nColor space\nLeave glass out\n" +
			"Glass level\n220\nSmoothing (px)\n0\nShow label image\n" +
			"Show quantized image\nLabel colors\nShow overlay\nShow legend\nShow palette chart\n" +
			"Show color cloud\n" +
			"Save codebook as\n\nStains\nqupath\nSeeding\nAttempts\n10\n" +
			"Iterations\n1000\nTolerance\n0\nSeed\n42\nStart from codebook\n\n" +
			"Preview\nOpacity\n", notes.get("dialog.first"));
	}

	@Test
	void imagesAppearAndTheLabelImageIsActive() {
		assertEquals("H&E Sample, H&E Sample-quantized, H&E Sample-labels", notes
			.get("images"));
		assertEquals("H&E Sample-labels", notes.get("active"));
		assertEquals("true", notes.get("active.front"));
	}

	@Test
	void theInputStaysAsItWas() {
		assertEquals("true", notes.get("sample.unchanged"));
	}

	@Test
	void labelsShowAsTheirPrototypes() {
		assertEquals("0.0 255.0", notes.get("labels.range"));
		assertEquals("0", notes.get("lut.0"));
		assertEquals("0", notes.get("lut.5"));
		for (int label = 1; label <= 4; label++) {
			assertTrue(notes.get("cluster." + label).startsWith("#" + notes.get(
				"lut." + label)), notes.get("cluster." + label));
		}
	}

	@Test
	void labelsAreOrderedFromDarkToLight() throws Exception {
		final int[] first = new int[5];
		for (int label = 1; label <= 4; label++) {
			first[label] = Integer.parseInt(notes.get("lut." + label), 16);
		}
		for (int label = 2; label <= 4; label++) {
			assertTrue((first[label - 1] >> 8 & 0xff) < (first[label] >> 8 & 0xff));
		}
	}

	@Test
	void decodedLabelsAreTheQuantizedImage() {
		final ImagePlus labels = open("labels");
		final ImagePlus quantized = open("quantized");
		labels.setProcessor(labels.getProcessor().convertToRGB());
		assertArrayEquals((int[]) quantized.getProcessor().getPixels(),
			(int[]) labels.getProcessor().getPixels());
	}

	@Test
	void calibrationIsKept() {
		assertEquals("µm", notes.get("labels.unit"));
		assertEquals(0.5, open("labels").getCalibration().pixelWidth);
		assertEquals(0.5, open("quantized").getCalibration().pixelHeight);
	}

	@Test
	void theInfoPropertyIsTheMacroLine() {
		assertEquals("run(\"K-Means Segment...\", \"k=4 colorspace=RGB " +
			"stains=[qupath] glass=false smoothing=0 lut=prototypes seeding=plusplus attempts=2 iterations=1000 tolerance=0 seed=42\");\n",
			notes.get("labels.info"));
	}

	@Test
	void theResultsTableHasARow() {
		assertEquals("true", notes.get("results.shown"));
		assertEquals("1", notes.get("results.rows"));
		assertEquals("H&E Sample", notes.get("results.label"));
		assertEquals(4, notes.number("results.K"));
		final double bits = 2 * SAMPLE_PIXELS + 4 * 24;
		assertEquals(bits / (24 * SAMPLE_PIXELS), notes.number("results.ratio"),
			1e-12);
		assertEquals("Label,K,Color space,Pixels,Analyzed,Colors,Original bits," +
			"Label bits,Codebook bits,Compressed bits,Compression ratio," +
			"Space saving (%),Distortion,PSNR (dB),Compactness,Iterations," +
			"Converged,Attempts,Seed,Seeding,Iteration limit,Tolerance," +
			"Glass level,Glass pixels,Smoothing,Stains,Version", notes.get(
				"results.headings"));
	}

	@Test
	void theClustersTableHasARowForEachCluster() {
		assertEquals("4", notes.get("clusters.rows"));
		assertTrue(notes.get("clusters.headings").startsWith(
			"Image,Label,Hex,Class,Area,Unit,Area (mm\u00B2),Area (%),Red,Green,Blue,Pixels," +
				"Within SS"), notes.get("clusters.headings"));
		long pixels = 0;
		for (int label = 1; label <= 4; label++) {
			pixels += Long.parseLong(notes.get("cluster." + label).split(" ")[1]);
		}
		assertEquals(SAMPLE_PIXELS, pixels);
	}

	@Test
	void theDialogRemembersItsLastValues() {
		assertTrue(notes.get("dialog.second").startsWith("For\nClusters (K)\n4\n"),
			notes.get("dialog.second"));
		assertTrue(notes.get("dialog.second").contains("\nAttempts\n2\n"), notes
			.get("dialog.second"));
	}

	@Test
	void aValueOfTheWrongKindIsToldInTheDialog() {
		assertEquals("k must be a number, but was \"many\".", notes.get(
			"dialog.refusal"));
		assertEquals("true", notes.get("dialog.refused.open"));
		assertEquals("3", notes.get("images.canceled"));
	}

	@Test
	void macrosTakeDefaultsAndNeverWhatTheDialogHad() {
		assertTrue(notes.get("macro.line").contains("k=2 "), notes.toString());
		assertTrue(notes.get("macro.line").contains("attempts=10 "));
		assertTrue(notes.get("macro.bare").contains("k=3 "));
	}

	@Test
	void theDialogDoesNotRememberMacros() {
		assertEquals(notes.get("dialog.second"), notes.get("dialog.afterMacros"));
	}

	@Test
	void theRecordedLineReplaysToTheSameLabels() {
		assertTrue(notes.get("recorded").startsWith(
			"run(\"K-Means Segment...\", \"k=3 colorspace=RGB stains=qupath " +
				"glass=false glasslevel=220 seeding=plusplus attempts=1 " +
				"iterations=1000 tolerance=0 seed=42 smoothing=0 labels=true " +
				"quantized=false lut=prototypes overlay=false legend=false palette=false cloud=false " +
				"codebook=["), notes.get("recorded"));
		assertArrayEquals((byte[]) open("recorded").getProcessor().getPixels(),
			(byte[]) open("replayed").getProcessor().getPixels());
		assertEquals("2", notes.get("replayed.images"));
	}

	@Test
	void aPathWithSpacesAndAnotherKeyInItIsReplayed() {
		assertTrue(notes.get("recorded").endsWith("my codebooks/k=9 x.json]\");"),
			notes.get("recorded"));
		assertEquals("true", notes.get("replayed.codebook"));
		assertTrue(notes.get("replayed.line").contains("k=3 "));
	}

	@Test
	void onlyKNeedsToBeEditedInARecordedLine() {
		assertEquals(5, notes.number("edited.K"));
	}

	@Test
	void labelsThatAreNotWantedAreNotShown() {
		assertTrue(notes.get("recorded.second").contains(
			" labels=false quantized=true"), notes.get("recorded.second"));
		assertEquals("H&E Sample, H&E Sample-quantized", notes.get(
			"replayed.second"));
	}

	@Test
	void aBrowsedPathIsRecordedOnce() {
		assertEquals("true", notes.get("browsed.written"));
		assertTrue(notes.get("browsed").endsWith("chosen.json\");"), notes.get(
			"browsed"));
		assertFalse(notes.get("browsed").contains("save="), notes.get("browsed"));
	}

	@Test
	void aFitThatBeginsWithACodebookIsRecordedAndMadeAgain() {
		final String path = home.resolve("my codebooks/start.json").toString();
		assertTrue(notes.get("started").contains(" seed=42 start=[" + path +
			"] smoothing=0"), notes.get("started"));
		assertTrue(notes.get("started.line").endsWith(" attempts=1 " +
			"iterations=1000 tolerance=0 seed=42 start=[" + path + "]\");\n"), notes
				.get("started.line"));
		assertArrayEquals((byte[]) open("started").getProcessor().getPixels(),
			(byte[]) open("started-again").getProcessor().getPixels());
	}

	@Test
	void helpOpensAPage() {
		assertEquals("true", notes.get("help"));
	}

	@Test
	void aGrayImageIsRefusedInsteadOfTheDialog() {
		assertTrue(notes.get("gray").startsWith(
			"K-means needs colors, but this image is 8-bit grayscale."), notes.get(
				"gray"));
	}

	private static ImagePlus open(final String name) {
		return new Opener().openImage(home.resolve(name + ".tif").toString());
	}
}
