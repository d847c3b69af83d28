
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ColorProcessor;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/** Tests {@link MacroLine}, by the line that label images carry. */
public class MacroLineTest {

	private static final KMeansOptions ONE = KMeansOptions.DEFAULT.withK(1);

	private final ImagePlus image = new ImagePlus("a", new ColorProcessor(2, 2));

	@Test
	public void aMacroLineSaysWhatTheUserDidNot() {
		assertEquals("run(\"K-Means Segment...\", \"k=1 colorspace=RGB " +
			"stains=[qupath] glass=false smoothing=0 lut=prototypes " +
			"seeding=plusplus attempts=10 iterations=1000 tolerance=0 seed=42\");\n",
			line(SegmentOptions.DEFAULT.with(ONE)));
	}

	@Test
	public void everyOptionThatWasChosenIsInIt() {
		final String line = line(SegmentOptions.DEFAULT.with(ONE.withAttempts(7)
			.withIterations(30).withTolerance(0.5).withSeed(-3)).with(ColorSpaces.LAB)
			.with(GlassRule.atLeast(220)).withSmoothing(2));
		for (final String option : new String[] { "attempts=7", "iterations=30",
			"tolerance=0.5", "seed=-3", "colorspace=Lab", "glass=true",
			"glasslevel=220", "smoothing=2" })
		{
			assertTrue(line.matches("(?s).*[ \"]" + option + "[ \"].*"), option +
				" is missing: " + line);
		}
	}

	/** A macro reads no exponents, and a rounded number is another fit. */
	@Test
	public void smallAndLargeNumbersAreWrittenOut() {
		for (final double tolerance : new double[] { 1e-9, 0.1, 1.0 / 3, 100,
			1e12 })
		{
			final String line = line(SegmentOptions.DEFAULT.with(ONE.withTolerance(
				tolerance)));
			final Matcher number = Pattern.compile("tolerance=([0-9.]+) ").matcher(
				line);
			assertTrue(number.find(), line);
			assertEquals(tolerance, Double.parseDouble(number.group(1)));
		}
	}

	@Test
	public void anAppliedCodebookIsNamedByItsPath() {
		assertEquals("run(\"K-Means Apply Codebook...\", " +
			"\"codebook=[my books/k=9 x.json] smoothing=2 lut=prototypes\");\n",
			applied("my books/k=9 x.json"));
	}

	/** Otherwise ImageJ would take them for the end of the text. */
	@Test
	public void backslashesAndQuotesOfAPathAreEscaped() {
		assertTrue(applied("C:\\new\\t.json").contains(
			"codebook=[C:\\\\new\\\\t.json]"));
		assertTrue(applied("a \"b\".json").contains("codebook=[a \\\"b\\\".json]"));
	}

	@Test
	public void theCodebookThatAFitBeganWithIsInIt() {
		final StoredCodebook start = new StoredCodebook(codebook(), "C:\\a b.json");
		final String line = line(SegmentOptions.DEFAULT.with(ONE).startingFrom(
			start));
		assertTrue(line.endsWith(" seed=42 start=[C:\\\\a b.json]\");\n"), line);
		assertFalse(line(SegmentOptions.DEFAULT.with(ONE)).contains("start="));
	}

	private String applied(final String path) {
		return new ImageSegmenter(SegmentOptions.DEFAULT.withSmoothing(2)).apply(
			image, new StoredCodebook(codebook(), path), false).labels()
			.getInfoProperty();
	}

	private Codebook codebook() {
		return segmented(SegmentOptions.DEFAULT.with(ONE)).codebook();
	}

	private String line(final SegmentOptions options) {
		return segmented(options).labels().getInfoProperty();
	}

	private SegmentedImage segmented(final SegmentOptions options) {
		return new ImageSegmenter(options).segment(image);
	}
}
