
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;
import ij.process.LUT;

import java.awt.Color;
import java.util.Arrays;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/** Tests {@link NamedClasses}. */
public class NamedClassesTest {

	private final ImagePlus input = new ImagePlus("in", new ColorProcessor(200,
		200, new HESample(200, 200, 1, 1, 1).pixels()));
	private final SegmentedImage result = new ImageSegmenter(
		SegmentOptions.DEFAULT).segment(input);
	private final ImagePlus labels = result.labels();

	@Test
	public void namesStandInThePropertiesAndTheLegend() {
		result.addLegend(LabelColors.PROTOTYPES, labels);
		new NamedClasses(labels).rename("nuclei, loose  stroma ,lumen");
		assertEquals("nuclei,loose stroma,lumen", labels.getProp("Classes"));
		assertEquals("loose stroma", labels.getProp("Class 2 name"));
		assertEquals("loose stroma", new LabelImage(labels).classOf(2).name());
		assertTrue(Arrays.stream(labels.getOverlay().toArray()).anyMatch(
			roi -> roi instanceof ij.gui.TextRoi && ((ij.gui.TextRoi) roi).getText()
				.contains("3  lumen  ")));
	}

	@Test
	public void classesOfOneNameAreNumberedAndChosenTogether() {
		new NamedClasses(labels).rename("nuclei,stroma,stroma");
		assertEquals("stroma 2", labels.getProp("Class 3 name"));
		assertEquals("[2, 3]", new LabelImage(labels).chosen("stroma").toString());
	}

	@Test
	public void aNameThatStaysKeepsItsWord() {
		labels.setProp("Classes", "eosin,eosin,glass");
		new NamedClasses(labels).rename("eosin 1,eosin 2,lumen");
		assertEquals("eosin,eosin,lumen", labels.getProp("Classes"));
	}

	@Test
	public void labelsWithoutWordsAreNamedToo() {
		final ImagePlus foreign = new ImagePlus("foreign", new ByteProcessor(2, 1,
			new byte[] { 2, 0 }));
		assertEquals(2, new NamedClasses(foreign).classes().size());
		new NamedClasses(foreign).rename("a,b");
		assertEquals("b", new LabelImage(foreign).classOf(2).name());
	}

	@Test
	public void wrongNamesAreRefused() {
		final NamedClasses classes = new NamedClasses(labels);
		assertRefused("in-labels has 3 classes, but 0 names", () -> classes.rename(
			""));
		assertRefused("in-labels has 3 classes, but 2 names", () -> classes.rename(
			"a,b"));
		assertRefused("Class 2 has no name", () -> classes.rename("a,,b"));
		assertRefused("7 cannot be the name", () -> classes.rename("a,7,b"));
		assertRefused("Nuclei and nuclei differ in nothing but capitals",
			() -> classes.rename("Nuclei,b,nuclei"));
		labels.setProp("Classes", "eosin,mixed,glass");
		assertRefused("eosin and Eosin differ", () -> new NamedClasses(labels)
			.rename("eosin,b,Eosin"));
		assertEquals("eosin,mixed,glass", labels.getProp("Classes"));
	}

	@Test
	public void whatHasNoClassesIsRefused() {
		assertRefused("blank has 0 classes", () -> new NamedClasses(new ImagePlus(
			"blank", new ByteProcessor(3, 3))));
	}

	private static void assertRefused(final String begin,
		final org.junit.jupiter.api.function.Executable task)
	{
		final String sentence = assertThrows(IllegalArgumentException.class, task)
			.getMessage();
		assertTrue(sentence.startsWith(begin), sentence);
	}

	@Test
	public void namesComeWithTheCodebookToTheNextImage() {
		final NamedClasses classes = new NamedClasses(labels);
		final Codebook named = classes.named(result.codebook(), classes.words(
			"nuclei,stroma,stroma"));
		final SegmentedImage next = new ImageSegmenter(SegmentOptions.DEFAULT)
			.apply(input, new StoredCodebook(named, "a.json"), true);
		assertEquals("nuclei,stroma,stroma", next.labels().getProp("Classes"));
		assertEquals("stroma 1", next.report().classNames().get(1));
		assertEquals("stroma", next.report().clusterRows().get(2).value("Class"));
		assertEquals("stroma", next.codebook().cluster(2).className());
	}

	@Test
	public void anotherCodebookIsNotNamed() {
		final NamedClasses classes = new NamedClasses(labels);
		final Codebook other = new ImageSegmenter(SegmentOptions.DEFAULT).segment(
			new ImagePlus("other", new ColorProcessor(60, 60, new HESample(60, 60, 9,
				1, 1).pixels()))).codebook();
		assertRefused("The codebook is not that of in-labels", () -> classes.named(
			other, classes.words("a,b,c")));
		final NamedClasses distinct = new NamedClasses(result.labels(
			LabelColors.DISTINCT));
		assertEquals("b", distinct.named(result.codebook(), distinct.words("a,b,c"))
			.cluster(2).className());
		assertRefused("The codebook is not that of in-labels", () -> distinct.named(
			other, distinct.words("a,b,c")));
	}

	@Test
	public void colorsOfTheScreenNameNoCodebook() {
		for (int label = 1; label <= 3; label++) {
			labels.setProp("Class " + label + " color", null);
		}
		final NamedClasses classes = new NamedClasses(labels);
		assertEquals("b", classes.named(result.codebook(), classes.words("a,b,c"))
			.cluster(2).className());
		labels.getProcessor().setLut(LUT.createLutFromColor(Color.WHITE));
		final NamedClasses gray = new NamedClasses(labels);
		assertRefused("Nothing in in-labels says", () -> gray.named(result
			.codebook(), gray.words("a,b,c")));
	}
}
