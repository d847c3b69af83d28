
package org.histokmeans.color;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Tests {@link ColorSpaces} and the spaces themselves. */
public class ColorSpacesTest {

	/** Made by src/test/python/color_reference.py. */
	private static final String REFERENCE = "reference.csv";
	private static final ColorSpace RUIFROK = ColorSpaces.he(
		StainVectors.RUIFROK);

	@Test
	public void theNamesAreThoseOfTheDialog() {
		assertEquals(Arrays.asList("RGB", "Lab", "ab", "OD", "HE"), ColorSpaces
			.names());
		for (final String name : ColorSpaces.names()) {
			assertEquals(name, ColorSpaces.named(name).name());
		}
	}

	@Test
	public void anUnknownNameIsRefusedWithTheChoices() {
		assertEquals(
			"Color space must be RGB, Lab, ab, OD or HE, but was \"L*a*b*\".",
			assertThrows(IllegalArgumentException.class, () -> ColorSpaces.named(
				"L*a*b*")).getMessage());
	}

	@Test
	public void allCoordinatesAreThoseOfEachAxis() {
		for (final String name : ColorSpaces.names()) {
			final ColorSpace space = ColorSpaces.named(name);
			final int[] all = new int[space.axes().length];
			for (int rgb = 0; rgb <= Rgb.MASK; rgb += 101) {
				space.coordinates(rgb, all);
				for (int axis = 0; axis < all.length; axis++) {
					assertEquals(space.coordinate(axis, rgb), all[axis]);
				}
			}
		}
	}

	@Test
	public void onlyHeDependsOnTheStains() {
		assertSame(ColorSpaces.HE, ColorSpaces.named("HE"));
		assertSame(ColorSpaces.LAB, ColorSpaces.named("Lab", StainVectors.RUIFROK));
		assertEquals(StainVectors.RUIFROK, ColorSpaces.named("HE",
			StainVectors.RUIFROK).stains());
		assertNotEquals(ColorSpaces.HE.coordinate(0, 0x653d78), RUIFROK.coordinate(
			0, 0x653d78));
	}

	@Test
	public void labIsThatOfScikitImage() throws IOException {
		double worst = 0;
		for (final String[] row : reference()) {
			for (int axis = 0; axis < 3; axis++) {
				worst = Math.max(worst, Math.abs(value(ColorSpaces.LAB, axis, row) -
					Double.parseDouble(row[1 + axis])));
			}
		}
		assertTrue(worst < 0.03, "differs by " + worst);
	}

	@Test
	public void abIsThePlaneOfLab() throws IOException {
		for (final String[] row : reference()) {
			assertEquals(value(ColorSpaces.LAB, 1, row), value(ColorSpaces.AB, 0,
				row));
			assertEquals(value(ColorSpaces.LAB, 2, row), value(ColorSpaces.AB, 1,
				row));
		}
	}

	/** Scikit-image sets negative amounts to zero. */
	@Test
	public void amountsOfStainAreThoseOfScikitImage() throws IOException {
		for (final String[] row : reference()) {
			for (int axis = 0; axis < 2; axis++) {
				assertEquals(Double.parseDouble(row[4 + axis]), Math.max(0, value(
					ColorSpaces.HE, axis, row)), 0.0001);
				assertEquals(Double.parseDouble(row[6 + axis]), Math.max(0, value(
					RUIFROK, axis, row)), 0.0001);
			}
		}
	}

	@Test
	public void tablesOfLabAreAsGoodAsTheFormula() {
		final double tolerance = 0.5001 / LabTables.UNIT + 0.00001;
		for (int rgb = 0; rgb <= Rgb.MASK; rgb += 97) {
			assertEquals(CieLab.lightness(rgb), value(ColorSpaces.LAB, 0, rgb),
				tolerance);
			assertEquals(CieLab.a(rgb), value(ColorSpaces.LAB, 1, rgb), tolerance);
			assertEquals(CieLab.b(rgb), value(ColorSpaces.LAB, 2, rgb), tolerance);
		}
	}

	@Test
	public void differentColorsAreDifferentPointsOfLab() {
		final long[] keys = IntStream.rangeClosed(0, Rgb.MASK).parallel().mapToLong(
			rgb -> (LabTables.lightness(rgb) + (1L << 20) << 21 | LabTables.a(rgb) +
				(1L << 20)) << 21 | LabTables.b(rgb) + (1L << 20)).toArray();
		Arrays.parallelSort(keys);
		assertTrue(IntStream.range(1, keys.length).parallel().allMatch(
			i -> keys[i] != keys[i - 1]));
	}

	@Test
	public void graysHaveNoChroma() {
		for (int gray = 0; gray < 256; gray++) {
			assertEquals(0, ColorSpaces.AB.coordinate(0, gray * 0x010101));
			assertEquals(0, ColorSpaces.AB.coordinate(1, gray * 0x010101));
		}
	}

	@Test
	public void opticalDensityHasAFloorAgainstNearBlack() {
		assertEquals(0, ColorSpaces.OD.coordinate(0, 0xFFFFFF));
		final double atFloor = -Math.log10(33 / 256.0);
		for (final int channel : new int[] { 0, 1, 31, 32 }) {
			assertEquals(atFloor, value(ColorSpaces.OD, 2, channel), 1e-4);
		}
		assertEquals(-Math.log10(34 / 256.0), value(ColorSpaces.OD, 2, 33), 1e-4);
		assertEquals(2.408, OpticalDensity.of(0), 0.001);
	}

	@Test
	public void axesAreRedGreenBlueInThisOrder() {
		assertTrue(ColorSpaces.OD.coordinate(0, 0x40FFFF) > 0);
		assertTrue(ColorSpaces.OD.coordinate(1, 0xFF40FF) > 0);
		assertTrue(ColorSpaces.OD.coordinate(2, 0xFFFF40) > 0);
		assertEquals(0, ColorSpaces.OD.coordinate(0, 0xFF4040));
	}

	@ParameterizedTest
	@MethodSource("spaces")
	public void coordinatesStayWithinTheirLimit(final ColorSpace space) {
		for (int axis = 0; axis < space.axes().length; axis++) {
			final int a = axis;
			assertTrue(IntStream.rangeClosed(0, Rgb.MASK >> 2).parallel().map(i -> 4 *
				i).map(rgb -> Math.abs(space.coordinate(a, rgb))).max()
				.getAsInt() < 1 << 19);
		}
	}

	static List<ColorSpace> spaces() {
		final List<ColorSpace> spaces = ColorSpaces.names().stream().map(
			ColorSpaces::named).collect(Collectors.toList());
		spaces.add(RUIFROK);
		spaces.add(ColorSpaces.he(StainVectors.of("1 1 1 1 1 1.2")));
		return spaces;
	}

	private static double value(final ColorSpace space, final int axis,
		final String[] row)
	{
		return value(space, axis, Integer.parseInt(row[0], 16));
	}

	private static double value(final ColorSpace space, final int axis,
		final int rgb)
	{
		return (double) space.coordinate(axis, rgb) / space.unit();
	}

	private static List<String[]> reference() throws IOException {
		try (BufferedReader reader = new BufferedReader(new InputStreamReader(
			ColorSpacesTest.class.getResourceAsStream(REFERENCE),
			StandardCharsets.US_ASCII)))
		{
			final List<String[]> rows = reader.lines().skip(1).map(line -> line.split(
				",")).collect(Collectors.toList());
			assertEquals(1000, rows.size());
			return rows;
		}
	}
}
