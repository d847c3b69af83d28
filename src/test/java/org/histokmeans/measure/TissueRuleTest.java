
package org.histokmeans.measure;

import static org.histokmeans.measure.TissueClass.EOSIN;
import static org.histokmeans.measure.TissueClass.GLASS;
import static org.histokmeans.measure.TissueClass.HAEMATOXYLIN;
import static org.histokmeans.measure.TissueClass.MIXED;
import static org.histokmeans.measure.TissueClass.OTHER;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.function.IntPredicate;

import javax.imageio.ImageIO;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.CodebookTrainer;
import org.histokmeans.codebook.Fit;
import org.histokmeans.color.ColorCounter;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link TissueRule}. */
public class TissueRuleTest {

	private static final IntPredicate ALL = pixel -> true;
	private static final IntPredicate TISSUE = pixel -> Rgb.red(pixel) < 220 ||
		Rgb.green(pixel) < 220 || Rgb.blue(pixel) < 220;

	@Test
	public void theWordsAreThoseOfTheTable() {
		assertEquals("[haematoxylin, eosin, mixed, glass, other]", Arrays.toString(
			TissueClass.values()));
		assertEquals("haematoxylin", HAEMATOXYLIN.word());
	}

	@Test
	public void stainedPrototypesHaveTheirClass() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, EOSIN, GLASS), TissueRule.classify(
			0x4c2554, 0xaf5a86, 0xefe7ec));
	}

	@Test
	public void brightPrototypesAreGlassOnlyIfAllChannelsAre() {
		assertEquals(Arrays.asList(GLASS, GLASS, MIXED, GLASS), TissueRule.classify(
			0xdcdcdc, 0xffffff, 0xe6d4e3, 0xdcffdc));
	}

	@Test
	public void dimGraySlidesAreGlassAndPaleTissueIsNot() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, EOSIN, GLASS), TissueRule.classify(
			0x623d6a, 0xe6c0d2, 0xd8cfd4));
	}

	@Test
	public void reddishNucleiAreHaematoxylinBesideRedderStroma() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, EOSIN, EOSIN), TissueRule.classify(
			0x9a5381, 0xca7da1, 0xe2acc3));
	}

	@Test
	public void aDarkClassHardlyBluerThanTheOthersIsNoStainForSure() {
		assertEquals(Arrays.asList(MIXED, EOSIN, EOSIN), TissueRule.classify(
			0x843962, 0xab5b86, 0xcd81a5));
	}

	@Test
	public void whatIsRedAsBloodAndInkIsMixed() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, MIXED, EOSIN), TissueRule.classify(
			0x6c356a, 0xb64764, 0xd79db9));
	}

	@Test
	public void violetCytoplasmIsNotEosin() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, MIXED, EOSIN), TissueRule.classify(
			0x8058ca, 0xbf8bea, 0xeab8fc));
	}

	@Test
	public void violetNucleiAreHaematoxylinBesideTissueLessBlue() {
		assertEquals(HAEMATOXYLIN, TissueRule.classify(0xa156b5, 0xcd84d0, 0xecbce5)
			.get(0));
	}

	@Test
	public void paleTissueAloneBesideInkIsNoNuclei() {
		assertEquals(Arrays.asList(OTHER, MIXED), TissueRule.classify(0x40a060,
			0xb38caf));
	}

	@Test
	public void whatIsFarDarkerThanAllElseIsNotEosinForSure() {
		assertEquals(Arrays.asList(MIXED, EOSIN, EOSIN), TissueRule.classify(
			0xc0839f, 0xdcb2c4, 0xeecfdd));
	}

	@Test
	public void pinkWithoutBlueIsEosin() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, EOSIN, EOSIN, EOSIN), TissueRule
			.classify(0x8b3461, 0xc05382, 0xe57ca4, 0xf0b8cd));
	}

	@Test
	public void aDimLampIsGlassAndTissueIsSeenInItsLight() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, MIXED, EOSIN, GLASS), TissueRule
			.classify(0x4a2973, 0x866c8d, 0x9d929e, 0xb1b7b1));
		assertEquals(GLASS, TissueRule.classify(0x52315a, 0x795379, 0x81817f).get(
			2));
	}

	@Test
	public void aGreenishLampIsGlass() {
		assertEquals(GLASS, TissueRule.classify(0x8c678b, 0xab8ba1, 0xada2aa,
			0xb0bfb7).get(3));
	}

	@Test
	public void aYellowLampIsGlassAndTissueIsSeenInItsLight() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, MIXED, EOSIN, GLASS), TissueRule
			.classify(0x7d759d, 0xa99ead, 0xc7c0ba, 0xe2f0bd));
	}

	@Test
	public void aPeachyPalestClassIsNoYellowLamp() {
		assertEquals(MIXED, TissueRule.classify(0x623d6a, 0xb47fa2, 0xe8ccc4).get(
			2));
	}

	@Test
	public void thePalestTissueIsNoLamp() {
		assertEquals(EOSIN, TissueRule.classify(0x623d6a, 0xb47fa2, 0xd0b4c4).get(
			2));
	}

	@Test
	public void maroonNucleiAreNotInk() {
		assertEquals(Arrays.asList(HAEMATOXYLIN, MIXED, EOSIN), TissueRule.classify(
			0x4a192b, 0x9c6988, 0xe5b8d8));
		assertEquals(OTHER, TissueRule.classify(0x4a191b, 0x9c6988, 0xe5b8d8).get(
			0));
	}

	@Test
	public void grayDebrisIsOther() {
		assertEquals(OTHER, TissueRule.classify(0x9896ab, 0xd6aabd).get(0));
	}

	/** Not all that the rule reaches, so that honest changes pass. */
	@Test
	public void judgedClassesOfManyLaboratoriesHaveTheirWords()
		throws IOException
	{
		final JudgedClasses judged = new JudgedClasses();
		assertTrue(judged.right("dev") > 0.95, "" + judged.right("dev"));
		assertTrue(judged.right("held") > 0.95, "" + judged.right("held"));
		assertTrue(judged.right("third") > 0.91, "" + judged.right("third"));
		assertTrue(judged.right("fourth") > 0.93, "" + judged.right("fourth"));
	}

	@Test
	public void inkAndDabAndBlackAreOther() {
		final int blueInk = 0x2040a0;
		final int greenInk = 0x40a060;
		final int dab = 0x7a5230;
		for (final int foreign : new int[] { blueInk, greenInk, dab, 0x000000,
			0x202020 })
		{
			assertEquals(Arrays.asList(OTHER, EOSIN), TissueRule.classify(foreign,
				0xaf5a86), Rgb.hex(foreign));
		}
	}

	@Test
	public void aWeakMixtureIsNotANucleusWhereNucleiAre() {
		assertEquals(Arrays.asList(HAEMATOXYLIN), TissueRule.classify(0x855382));
		assertEquals(Arrays.asList(HAEMATOXYLIN, MIXED), TissueRule.classify(
			0x2c1b48, 0x855382));
	}

	@Test
	public void paleColorsAreNotNuclei() {
		assertEquals(Arrays.asList(MIXED), TissueRule.classify(0xcfadc2));
	}

	/** Magenta and blue are what the stains would be in the extreme. */
	@Test
	public void pureColorsHaveAClass() {
		for (int rgb = 0; rgb < 8; rgb++) {
			final int pure = 0xFF * (rgb >> 2) << 16 | 0xFF * (rgb >> 1 & 1) << 8 |
				0xFF * (rgb & 1);
			final TissueClass expected = pure == 0xFFFFFF ? GLASS : pure == 0xFF00FF
				? EOSIN : pure == 0x0000FF ? HAEMATOXYLIN : OTHER;
			assertEquals(Arrays.asList(expected), TissueRule.classify(pure), Rgb.hex(
				pure));
		}
	}

	/** The darkest is nuclei, the palest stroma, whatever the stain. */
	@ParameterizedTest
	@CsvSource({ "0.6,3", "0.6,4", "1,2", "1,3", "1,4", "1,5", "1.5,3", "1.5,4" })
	public void tissueOfTheSampleHasItsClass(final double strength, final int k) {
		final int[] pixels = new HESample(256, 256, 42, strength, 1).pixels();
		for (final String space : ColorSpaces.names()) {
			final List<TissueClass> classes = classify(pixels, TISSUE, space, k);
			assertEquals(HAEMATOXYLIN, classes.get(0), space);
			assertEquals(EOSIN, classes.get(k - 1), space);
			assertTrue(!classes.contains(OTHER) && !classes.contains(GLASS), space);
		}
	}

	@ParameterizedTest
	@ValueSource(ints = { 3, 4, 5 })
	public void glassOfTheSampleIsGlass(final int k) {
		final int[] pixels = new HESample(256, 256, 42, 1, 1).pixels();
		for (final String space : Arrays.asList("RGB", "Lab")) {
			final List<TissueClass> classes = classify(pixels, ALL, space, k);
			assertEquals(HAEMATOXYLIN, classes.get(0), space);
			assertEquals(GLASS, classes.get(k - 1), space);
			assertTrue(classes.contains(EOSIN), space);
		}
	}

	@ParameterizedTest
	@ValueSource(strings = { "cmu-crop-128.png", "cmu-crop-512.png",
		"cmu-crop-1024.png", "cmu-2220x2967.png", "pcam.jpg" })
	public void theDarkestClassOfRealTissueIsHaematoxylin(final String name)
		throws IOException
	{
		final int[] pixels = read(name);
		for (final String space : Arrays.asList("RGB", "Lab")) {
			for (int k = 3; k <= 4; k++) {
				final List<TissueClass> classes = classify(pixels, TISSUE, space, k);
				assertEquals(HAEMATOXYLIN, classes.get(0), space + " " + k);
				assertTrue(!classes.contains(OTHER), space + " " + k);
			}
		}
	}

	/** Dark nuclei, purple epidermis, pink dermis, pale pink and glass. */
	@Test
	public void theClassesOfTheSkinAreWhatTheEyeSees() throws IOException {
		final int[] pixels = read("cmu-crop-1024.png");
		assertEquals(Arrays.asList(HAEMATOXYLIN, MIXED, EOSIN, EOSIN), classify(
			pixels, TISSUE, "RGB", 4));
		assertEquals(Arrays.asList(HAEMATOXYLIN, MIXED, EOSIN, GLASS), classify(
			pixels, ALL, "RGB", 4));
	}

	/** What is not glass on the glass tile is cyan debris. */
	@Test
	public void debrisOnGlassIsOther() throws IOException {
		final int[] pixels = read("cmu-glass-512.png");
		assertEquals(OTHER, classify(pixels, TISSUE, "RGB", 3).get(0));
		assertEquals(GLASS, classify(pixels, ALL, "RGB", 3).get(2));
	}

	private static List<TissueClass> classify(final int[] pixels,
		final IntPredicate selected, final String space, final int k)
	{
		final int[] analyzed = Arrays.stream(pixels).filter(selected).toArray();
		final ColorCounter counter = new ColorCounter();
		counter.add(analyzed, 0, analyzed.length);
		final Workers workers = Workers.all();
		final Fit fit = new CodebookTrainer(KMeansOptions.DEFAULT.withK(k)
			.withAttempts(3), ColorSpaces.named(space), workers).train(counter
				.histogram());
		return TissueRule.classify(fit.codebook());
	}

	private static int[] read(final String name) throws IOException {
		final File file = new File(System.getProperty("histokmeans.data", ""),
			name);
		assumeTrue(file.exists(), "Needs the real images: set " +
			"histokmeans.data to the folder of " + name);
		final BufferedImage image = ImageIO.read(file);
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
			image.getWidth());
	}
}
