
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Tests {@link GlassRule}. */
public class GlassRuleTest {

	private static final ColorHistogram COLORS = new ColorHistogram(new int[] {
		0x000000, 0xDBDCDC, 0xDCDCDB, 0xDCDCDC, 0xFFFFFF }, new long[] { 1, 2, 3, 4,
			5 });

	@Test
	public void allChannelsMustReachTheLevel() {
		final GlassRule rule = GlassRule.atLeast(220);
		assertTrue(rule.isGlass(0xDCDCDC));
		assertTrue(rule.isGlass(0xFFDCDCDC));
		assertFalse(rule.isGlass(0xDBFFFF));
		assertFalse(rule.isGlass(0xFFDBFF));
		assertFalse(rule.isGlass(0xFFFFDB));
	}

	@Test
	public void tissueIsWhatIsNotGlass() {
		assertEquals(new ColorHistogram(new int[] { 0, 0xDBDCDC, 0xDCDCDB },
			new long[] { 1, 2, 3 }), GlassRule.atLeast(220).tissue(COLORS));
	}

	@Test
	public void withoutARuleNothingIsGlass() {
		assertFalse(GlassRule.NONE.isGlass(Rgb.WHITE));
		assertSame(COLORS, GlassRule.NONE.tissue(COLORS));
	}

	@Test
	public void levelsOutsideOfTheChannelsAreRefused() {
		assertThrows(IllegalArgumentException.class, () -> GlassRule.atLeast(0));
		assertThrows(IllegalArgumentException.class, () -> GlassRule.atLeast(256));
	}
}
