
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;

import javax.imageio.ImageIO;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The preview of K-Means Segment... in the windows of a plain ImageJ. */
class PreviewIT {

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void lookInWindows() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(PreviewSteps.class);
	}

	@Test
	void theClassesAreSeenOverTheImage() {
		assertEquals("true", notes.get("shown"));
	}

	@Test
	void theOriginalIsSeenAsLongAsTheButtonIsHeld() {
		assertEquals("true", notes.get("held"));
		assertEquals("true", notes.get("released"));
	}

	@Test
	void cancelLeavesEverythingAsItWas() {
		assertEquals("true", notes.get("canceled.screen"));
		assertEquals("true", notes.get("canceled.overlay"));
		assertEquals("true", notes.get("canceled.pixels"));
		assertEquals("1", notes.get("canceled.images"));
	}

	@Test
	void whatIsSeenIsWhatComesOut() {
		assertEquals(String.format(Locale.ROOT,
			"Compression ratio %.4f. PSNR %.2f dB. ", notes.number("accepted.ratio"),
			notes.number("accepted.psnr")), notes.get("accepted.figures"));
		assertEquals("null", notes.get("accepted.list"));
		assertEquals("true", notes.get("accepted.overlay"));
	}

	/**
	 * Makes the pages' picture, target/screenshots/dialog-preview.png; the copy
	 * in src/site must show the same, as far as letters are alike.
	 */
	@Test
	void thePictureOfThePagesIsMadeHere() throws IOException {
		final BufferedImage made = ImageIO.read(new File(
			"target/screenshots/dialog-preview.png"));
		final BufferedImage shown = ImageIO.read(new File(
			"src/site/dialog-preview.png"));
		assumeTrue(made.getWidth() == shown.getWidth() && made.getHeight() == shown
			.getHeight(), "The letters of this machine have another size.");
		long other = 0;
		for (int y = 0; y < made.getHeight(); y++) {
			for (int x = 0; x < made.getWidth(); x++) {
				if (made.getRGB(x, y) != shown.getRGB(x, y)) other++;
			}
		}
		assertTrue(other < made.getWidth() * made.getHeight() / 50, other +
			" pixels differ");
	}

	@Test
	void anImageThatIsSavedMeanwhileHasNoLabels() {
		assertEquals("null", notes.get("saved.overlay"));
	}

	@Test
	void aChangeThatComesWithOkCountsAndLeavesNothingBehind() {
		assertEquals(5, notes.number("answered.k"));
		assertEquals("null", notes.get("answered.list"));
	}

	@Test
	void aZoomMeanwhileDoesNotTakeTheRecordedLine() {
		assertTrue(notes.get("accepted.line").startsWith(
			"run(\"K-Means Segment...\", \"k=4 colorspace=Lab "), notes.get(
				"accepted.line"));
		assertTrue(notes.get("accepted.line").contains(
			"glass=true glasslevel=220 "), notes.get("accepted.line"));
	}

	@Test
	void onAnOutputTheImageThatItWasMadeOfIsUsed() {
		assertEquals("true", notes.get("output.owner"));
		assertTrue(notes.get("output.log").startsWith(
			"H&E Sample is used: H&E Sample-labels was made of it by K-Means."), notes
				.get("output.log"));
		assertEquals(notes.number("accepted.psnr"), notes.number("output.psnr"));
		assertTrue(notes.get("labels.line").startsWith("K = 4, Lab, ratio 0.125"),
			notes.get("labels.line"));
	}

	@Test
	void aCommandHasOneDialogForAnImage() {
		assertEquals("1", notes.get("again"));
	}

	@Test
	void theDialogEndsWithItsImage() {
		assertEquals("0", notes.get("closed.images"));
		assertEquals("false", notes.get("closed.dialog"));
	}
}
