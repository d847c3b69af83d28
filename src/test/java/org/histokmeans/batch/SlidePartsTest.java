
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

/** How far the slides of a batch are together. */
public class SlidePartsTest {

	@Test
	public void partsAddUpUntilTheirSlideIsDone() {
		final SlideParts parts = new SlideParts();
		assertEquals(0, parts.sum());
		parts.put("a", 0.25);
		parts.put("b", 0.5);
		parts.put("a", 0.75);
		assertEquals(1.25, parts.sum());
		parts.end("a");
		parts.end("c");
		assertEquals(0.5, parts.sum());
	}

	@Test
	public void theTimeLeftOfOneSlideIsNotThatOfAll() {
		assertEquals("40 of 100 megapixels", SlideParts.megapixels(
			"Counting colors: 40 of 100 megapixels, 2 min left"));
		assertEquals("0 of 1 megapixels", SlideParts.megapixels(
			"Labeling: 0 of 1 megapixels"));
	}
}
