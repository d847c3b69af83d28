
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Packed colors, and what says whether two things are the same. */
public class RgbTest {

	@Test
	public void channelsAreTakenApartAndPackedAgain() {
		assertEquals(0x653D78, Rgb.pack(0x65, 0x3D, 0x78));
		assertEquals(0x65, Rgb.red(0xFF653D78));
		assertEquals(0x3D, Rgb.green(0xFF653D78));
		assertEquals(0x78, Rgb.blue(0xFF653D78));
	}

	@Test
	public void distanceAddsTheSquaresOfTheChannels() {
		assertEquals(4 + 9 + 25, Rgb.squaredDistance(0x0A0B0C, 0x0C0811));
		assertEquals(3 * 255 * 255, Rgb.squaredDistance(0, Rgb.WHITE));
		assertEquals(0, Rgb.squaredDistance(0x123456, 0xFF123456));
	}

	@Test
	public void hexHasSixDigits() {
		assertEquals("#00000a", Rgb.hex(0xFF00000A));
		assertEquals("#653d78", Rgb.hex(0x653D78));
	}

	@Test
	public void lightnessGoesFromBlackToWhite() {
		assertEquals(0, Lightness.of(0), 1e-9);
		assertEquals(100, Lightness.of(Rgb.WHITE), 1e-3);
		assertEquals(53.585, Lightness.of(0x808080), 1e-3);
		assertEquals(0.2742, Lightness.of(0x010101), 1e-3);
	}

	@Test
	public void theEdgesOfGlassAreAllowed() {
		assertEquals(1, GlassRule.atLeast(1).level());
		assertEquals(255, GlassRule.atLeast(255).level());
		assertTrue(GlassRule.atLeast(255).isGlass(Rgb.WHITE));
	}

	@Test
	public void onlyRgbKeepsColorsApartByItself() {
		assertTrue(ColorSpaces.RGB.separatesColors());
		assertFalse(ColorSpaces.named("ab", StainVectors.QUPATH).separatesColors());
		assertEquals(1, ColorSpaces.RGB.unit());
	}

	@Test
	public void histogramsAreEqualByColorsAndCounts() {
		final ColorHistogram one = histogram(3, 5);
		assertEquals(one, histogram(3, 5));
		assertEquals(one.hashCode(), histogram(3, 5).hashCode());
		assertNotEquals(one, histogram(4, 5));
		assertNotEquals(one, histogram(3, 6));
		assertNotEquals(one.hashCode(), histogram(4, 5).hashCode());
		assertNotEquals(one.hashCode(), histogram(3, 6).hashCode());
		assertEquals(3, one.colors()[0]);
	}

	private static ColorHistogram histogram(final int color, final long count) {
		return new ColorHistogram(new int[] { color }, new long[] { count });
	}

	@Test
	public void stainVectorsAreEqualByTheirNumbers() {
		final StainVectors one = StainVectors.of("0.6 0.7 0.3, 0.2 0.9 0.4");
		final StainVectors same = StainVectors.of("0.6 0.7 0.3, 0.2 0.9 0.4");
		assertEquals(one, same);
		assertEquals(one.hashCode(), same.hashCode());
		for (final String other : new String[] { "0.6 0.7 0.3, 0.2 0.9 0.5",
			"0.6 0.7 0.4, 0.2 0.9 0.4" })
		{
			assertNotEquals(one, StainVectors.of(other));
			assertNotEquals(one.hashCode(), StainVectors.of(other).hashCode());
		}
	}
}
