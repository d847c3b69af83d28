
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.ImagePlus;
import ij.process.ByteProcessor;

import org.junit.jupiter.api.Test;

/** Tests {@link LabelImage}. */
class LabelImageTest {

	private final ImagePlus labels = new ImagePlus("a-labels", new ByteProcessor(
		2, 1));

	/** A person looks for what the image shows. */
	@Test
	void whatIsNotAnalyzedHasTheColorInWhichItIsShown() {
		assertEquals(0x000000, new LabelImage(labels).classOf(0).color());
		labels.getProcessor().invertLut();
		assertEquals(0xFFFFFF, new LabelImage(labels).classOf(0).color());
	}

	@Test
	void whatIsNotAnalyzedHasNoNameOfAClass() {
		labels.setProp(SegmentedImage.CLASSES, "haematoxylin,eosin");
		final LabelImage image = new LabelImage(labels);
		assertEquals("not analyzed", image.classOf(0).name());
		assertEquals("haematoxylin", image.classOf(1).name());
		assertEquals("class 3", image.classOf(3).name());
	}
}
