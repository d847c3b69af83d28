
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.io.Opener;

import java.nio.file.Path;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** K-Means Compare K... in the windows of a plain ImageJ. */
class CompareDialogIT {

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void compareInWindows() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(CompareSteps.class);
	}

	@Test
	void theDialogBeginsWithTheNumbersOfClusters() {
		assertEquals("For\nClusters (several K)\n2-8\nColor space\n" +
			"Leave glass out\nGlass level\n220\nSmoothing (px)\n0\nMontage\n" +
			"Stack of all K\nPlots\nRows in Results\nStains\nqupath\nSeeding\nAttempts\n10\nIterations\n1000\nTolerance\n0\n" +
			"Seed\n42\n", notes.get("dialog"));
	}

	@Test
	void wrongNumbersAreRefusedInASentence() {
		assertTrue(notes.get("refusal").contains("ks must be numbers of clusters"),
			notes.get("refusal"));
	}

	@Test
	void aDialogBeginsWithOneWindowToLookAt() {
		assertEquals("H&E Sample, H&E Sample-montage", notes.get("first.images"));
		assertEquals("0", notes.get("first.results"));
		assertTrue(notes.get("first.line").startsWith("K = 3 is suggested"), notes
			.get("first.line"));
	}

	@Test
	void everythingIsShownOnRequestAndTheStackIsActive() {
		assertEquals("H&E Sample, H&E Sample-evidence, H&E Sample-distortion, " +
			"H&E Sample-montage, H&E Sample-compare", notes.get("images"));
		assertEquals("true", notes.get("plot"));
		assertEquals("true", notes.get("unchanged"));
	}

	@Test
	void tablesHaveARowForEachK() {
		assertEquals("4 H&E Sample 6.0", notes.get("results"));
		assertEquals("Image,K,Compression ratio,PSNR (dB),Distortion," +
			"Explained (%),Explained by last (%),Calinski-Harabasz," +
			"Davies-Bouldin,Silhouette,Stability,Suggested,Nearly", notes.get(
				"headings"));
		assertEquals("8", notes.get("rows"));
		assertEquals("true", notes.get("suggested"));
	}

	@Test
	void theLogNamesTheSuggestedK() {
		assertTrue(notes.get("log").startsWith("H&E Sample: K = 3 is suggested"),
			notes.get("log"));
	}

	@Test
	void theRecordedLineMakesTheSameAgain() {
		assertTrue(notes.get("recorded").contains(
			"run(\"K-Means Compare K...\", \"ks=[2-4, 6] "), notes.get("recorded"));
		assertTrue(notes.get("recorded").contains(
			" smoothing=0 montage=true stack=true plots=true results=true"), notes
				.get("recorded"));
		final ImagePlus first = open("dialog");
		final ImagePlus second = open("replayed");
		assertEquals(5, first.getStackSize());
		for (int slice = 1; slice <= 5; slice++) {
			assertArrayEquals((int[]) first.getStack().getPixels(slice),
				(int[]) second.getStack().getPixels(slice));
			assertEquals(first.getStack().getSliceLabel(slice), second.getStack()
				.getSliceLabel(slice));
		}
		assertEquals(0.5, first.getCalibration().pixelWidth);
	}

	private static ImagePlus open(final String name) {
		return new Opener().openImage(home.resolve(name + ".tif").toString());
	}
}
