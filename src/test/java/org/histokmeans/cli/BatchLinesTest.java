
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.PrintWriter;
import java.io.StringWriter;

import org.junit.jupiter.api.Test;

/** What a batch says where nobody watches a bar. */
public class BatchLinesTest {

	private final StringWriter said = new StringWriter();

	private String slide(final boolean isQuiet, final long patience) {
		final BatchLines lines = new BatchLines(new PrintWriter(said, true),
			isQuiet, patience);
		lines.slide("a.svs", "Labeling: 40 of 100 megapixels, 2 min left", 0.7);
		return said.toString().trim();
	}

	@Test
	public void aSlideHasALineNowAndThen() {
		assertEquals("", slide(false, Long.MAX_VALUE));
		assertEquals("", slide(true, 0));
		assertEquals("a.svs: Labeling: 40 of 100 megapixels, 2 min left", slide(
			false, 0));
	}
}
