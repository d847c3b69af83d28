
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tests {@link StainVectors}. */
public class StainVectorsTest {

	@Test
	public void namedVectorsAreKnown() {
		assertSame(StainVectors.QUPATH, StainVectors.of("qupath"));
		assertSame(StainVectors.RUIFROK, StainVectors.of(" ruifrok "));
		assertEquals("ruifrok", StainVectors.RUIFROK.text());
	}

	@ParameterizedTest
	@ValueSource(strings = { "0.651 0.701 0.290 0.216 0.801 0.558",
		"0.651,0.701,0.290,0.216,0.801,0.558",
		" 0.651, 0.701 , 0.29  0.216\t0.801,0.558 " })
	public void sixNumbersCanHaveSpacesOrCommas(final String text) {
		assertEquals(StainVectors.QUPATH, StainVectors.of(text));
		assertSame(ColorSpaces.HE, ColorSpaces.named("HE", StainVectors.of(text)));
	}

	@Test
	public void itsTextGivesTheSameVectors() {
		final StainVectors own = StainVectors.of("65 70 29, 7 99 11");
		assertEquals(own, StainVectors.of(own.text()));
		assertEquals(own.hashCode(), StainVectors.of(own.text()).hashCode());
		assertEquals("65 70 29, 7 99 11", own.toString());
	}

	@Test
	public void vectorsAreOfLengthOneAndTheThirdIsPerpendicular() {
		final StainVectors v = StainVectors.of("3 4 0 0 5 0.001");
		assertArrayEquals(new double[] { 0.6, 0.8, 0 }, v.haematoxylin(), 1e-15);
		assertEquals(0, dot(v.residual(), v.haematoxylin()), 1e-15);
		assertEquals(0, dot(v.residual(), v.eosin()), 1e-15);
		assertEquals(1, dot(v.residual(), v.residual()), 1e-15);
	}

	@Test
	public void unmixingFindsTheAmountsThatWereMixed() {
		final StainVectors v = StainVectors.RUIFROK;
		final double[] density = new double[3];
		for (int channel = 0; channel < 3; channel++) {
			density[channel] = 0.7 * v.haematoxylin()[channel] + 0.2 * v
				.eosin()[channel] - 0.05 * v.residual()[channel];
		}
		assertEquals(0.7, dot(v.unmixing()[0], density), 1e-12);
		assertEquals(0.2, dot(v.unmixing()[1], density), 1e-12);
	}

	@ParameterizedTest
	@ValueSource(strings = { "", "x", "qupath 2", "1 2 3 4 5", "1 2 3 4 5 6 7",
		"1 2 3 4 5 x", "1 2 3 4 5 NaN", "Infinity 1 1 1 2 3", "1,,2,3,4,5" })
	public void whatIsNotSixNumbersIsRefused(final String text) {
		assertEquals("Stains must be qupath, ruifrok or six numbers (red, green, " +
			"blue of haematoxylin, then of eosin), but was \"" + text + "\".",
			refusal(text));
	}

	@Test
	public void aZeroVectorIsRefused() {
		assertEquals("The stain vector of haematoxylin must not be zero.", refusal(
			"0 0 0 1 2 3"));
		assertEquals("The stain vector of eosin must not be zero.", refusal(
			"1 2 3 0 0 0"));
	}

	@ParameterizedTest
	@ValueSource(strings = { "1 2 3 1 2 3", "1 2 3 -2 -4 -6", "1 0 0 1 0.087 0",
		"1e300 0 0 1e-300 0 0" })
	public void nearlyParallelVectorsAreRefused(final String text) {
		assertEquals("The stain vectors of haematoxylin and eosin must differ by " +
			"at least 5 degrees, but are nearly parallel: \"" + text + "\".", refusal(
				text));
	}

	@Test
	public void vectorsFiveDegreesApartAreAccepted() {
		assertTrue(StainVectors.of("1 0 0 1 0.088 0").residual()[2] > 0.999);
	}

	private static String refusal(final String text) {
		return assertThrows(IllegalArgumentException.class, () -> StainVectors.of(
			text)).getMessage();
	}

	private static double dot(final double[] v, final double[] w) {
		return v[0] * w[0] + v[1] * w[1] + v[2] * w[2];
	}
}
