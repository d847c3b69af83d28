
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Random;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link GlassLevel} and {@link GlassRule#AUTO}. */
class GlassLevelTest {

	private static final int PIXELS = 10000;

	private final Random random = new Random(1);
	private final ColorCounter counter = new ColorCounter();

	@ParameterizedTest
	@ValueSource(ints = { 180, 200, 225, 243 })
	void theLevelIsJustBelowTheBackground(final int mode) {
		slide(mode, 0, 0.4);
		final int level = GlassLevel.of(counter.histogram());
		assertTrue(level >= mode - 20 && level <= mode - 6, "" + level);
	}

	@Test
	void aColoredBackgroundIsFound() {
		slide(228, 25, 0.4);
		final int level = GlassLevel.of(counter.histogram());
		assertTrue(level >= 208 && level <= 222, "" + level);
	}

	@Test
	void theLevelIsNeverAbove245() {
		add(0xFFFFFF, PIXELS);
		assertEquals(245, GlassLevel.of(counter.histogram()));
	}

	@Test
	void paleTissueIsNoBackground() {
		for (int i = 0; i < PIXELS; i++) {
			final int green = 215 + (int) (12 * random.nextGaussian());
			add(Rgb.pack(Math.min(255, green + 25), Math.min(255, green), Math.min(
				255, green + 12)), 1);
		}
		assertEquals(GlassLevel.NONE, GlassLevel.of(counter.histogram()));
	}

	/** A hundredth of so few pixels is less than one. */
	@Test
	void aFewColoredPixelsHaveNoBackground() {
		add(0xC894C8, 81);
		assertEquals(GlassLevel.NONE, GlassLevel.of(counter.histogram()));
	}

	@Test
	void aFewBrightPixelsAreNoBackground() {
		slide(240, 0, 0.004);
		assertEquals(GlassLevel.NONE, GlassLevel.of(counter.histogram()));
	}

	@Test
	void grayBelowBrighterTissueIsNoBackground() {
		slide(180, 0, 0.2);
		for (int i = 0; i < PIXELS / 2; i++) {
			add(Rgb.pack(250, 190 + random.nextInt(30), 240), 1);
		}
		assertEquals(GlassLevel.NONE, GlassLevel.of(counter.histogram()));
	}

	@Test
	void darkAndEmptyImagesHaveNone() {
		assertEquals(GlassLevel.NONE, GlassLevel.of(ColorHistogram.EMPTY));
		add(0x402040, PIXELS);
		assertEquals(GlassLevel.NONE, GlassLevel.of(counter.histogram()));
	}

	@Test
	void whatTheRuleLeavesIsTheTissue() {
		slide(200, 0, 0.4);
		final ColorHistogram all = counter.histogram();
		final ColorHistogram tissue = GlassRule.AUTO.tissue(all);
		assertEquals(0.6 * PIXELS, tissue.pixels(), 30);
		assertEquals(tissue, GlassRule.AUTO.of(all).of(all).tissue(all));
	}

	@Test
	void theRuleHasAWord() {
		assertEquals("auto", GlassRule.named("auto", 220).word());
		assertEquals("true", GlassRule.named("true", 200).word());
		assertEquals("false", GlassRule.named("false", 220).word());
		assertFalse(GlassRule.AUTO.hasLevel());
		assertThrows(IllegalStateException.class, () -> GlassRule.AUTO.isGlass(0));
		assertEquals("Glass must be false, true or auto, but was \"yes\".",
			assertThrows(IllegalArgumentException.class, () -> GlassRule.named("yes",
				220)).getMessage());
	}

	/** Background of a mode and a tint, and stained tissue. */
	private void slide(final int mode, final int tint, final double share) {
		for (int i = 0; i < PIXELS; i++) {
			if (i < share * PIXELS) background(mode, tint);
			else add(Rgb.pack(120 + random.nextInt(60), 60 + random.nextInt(70), 130 +
				random.nextInt(50)), 1);
		}
	}

	private void background(final int mode, final int tint) {
		final int least = (int) Math.round(mode + 1.5 * random.nextGaussian());
		add(Rgb.pack(Math.min(255, least + tint), Math.min(255, least), Math.min(
			255, least + tint / 2)), 1);
	}

	private void add(final int rgb, final int count) {
		for (int i = 0; i < count; i++) {
			counter.add(new int[] { rgb }, 0, 1);
		}
	}
}
