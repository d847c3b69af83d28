
package org.histokmeans.regions;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.histokmeans.sample.HESample;
import org.junit.jupiter.api.Test;
import org.locationtech.jts.operation.valid.IsValidOp;

/** Tests {@link RegionTracer}: polygons are the mask, and valid. */
class RegionTracerTest {

	@Test
	void onePixelIsASquare() throws IOException {
		final List<Region> regions = check(Mask.of("000", "010", "000"));
		assertEquals("[1,1 2,1 2,2 1,2]", text(regions.get(0).outer()));
	}

	@Test
	void aFullImageIsOneRectangle() throws IOException {
		final List<Region> regions = check(Mask.of("2222", "2222"));
		assertEquals("[0,0 4,0 4,2 0,2]", text(regions.get(0).outer()));
		assertEquals(1, regions.size());
	}

	@Test
	void nothingHasNoRegions() throws IOException {
		assertEquals(0, check(Mask.of("000", "000")).size());
	}

	@Test
	void pixelsThatMeetAtACornerAreTwoObjects() throws IOException {
		assertEquals(2, check(Mask.of("10", "01")).size());
	}

	@Test
	void everyPixelOfACheckerboardIsAnObject() throws IOException {
		final Mask mask = new Mask(9, 7);
		for (int i = 0; i < 63; i++) {
			mask.labels[i / 9][i % 9] = 1 + (i / 9 + i % 9) % 2;
		}
		assertEquals(63, check(mask).size());
	}

	@Test
	void ringsLieWithinRings() throws IOException {
		final List<Region> regions = check(Mask.of("1111111", "1222221", "1211121",
			"1213121", "1211121", "1222221", "1111111"));
		assertEquals(4, regions.size());
		assertEquals(3, regions.stream().filter(region -> region.rings()
			.size() == 2).count());
	}

	/** The hole meets what is outside at a corner: it stays a hole. */
	@Test
	void anOutlineThatMeetsItselfBecomesAHole() throws IOException {
		final Region region = check(Mask.of("111", "101", "110")).get(0);
		assertEquals(2, region.rings().size());
		assertEquals(-1, region.rings().get(1).area());
		assertEquals(8, region.outer().area());
	}

	@Test
	void holesThatMeetAtACornerAreTwo() throws IOException {
		final Region region = check(Mask.of("1111", "1011", "1101", "1111")).get(0);
		assertEquals(3, region.rings().size());
	}

	@Test
	void aHoleOfTheOtherDiagonalIsKeptToo() throws IOException {
		check(Mask.of("11111", "11011", "10101", "11011", "11111"));
		check(Mask.of("011", "101", "111"));
		check(Mask.of("110", "101", "111"));
		check(Mask.of("111", "101", "011"));
	}

	@Test
	void aSpiralIsOneObjectWithoutHoles() throws IOException {
		final Region region = check(Mask.of("1111111", "0000001", "1111101",
			"1000101", "1011101", "1000001", "1111111")).stream().findFirst().get();
		assertEquals(1, region.rings().size());
	}

	@Test
	void randomLabelsComeBack() throws IOException {
		for (int seed = 0; seed < 300; seed++) {
			check(Mask.random(1 + seed % 23, 1 + seed % 17, 2 + seed % 4, seed));
		}
		check(Mask.random(300, 200, 2, 7));
		check(Mask.random(300, 200, 3, 8));
	}

	@Test
	void lineAndColumnComeBack() throws IOException {
		check(Mask.random(40, 1, 3, 1));
		check(Mask.random(1, 40, 3, 1));
	}

	@Test
	void theSamplesTissuesComeBack() throws IOException {
		final byte[] truth = HESample.standard().truth();
		final Mask mask = new Mask(512, 512);
		for (int i = 0; i < truth.length; i++) {
			mask.labels[i / 512][i % 512] = truth[i];
		}
		check(mask);
	}

	/** Each polygon and all of a class together are valid; drawn, the mask. */
	private static List<Region> check(final Mask mask) throws IOException {
		final List<Region> regions = new ArrayList<>();
		RegionTracer.trace(mask, regions::add);
		final Mask drawn = new Mask(mask.width(), mask.height());
		double area = 0;
		for (final Region region : regions) {
			final IsValidOp valid = new IsValidOp(Mask.polygon(region));
			assertTrue(valid.isValid(), String.valueOf(valid.getValidationError()));
			drawn.draw(region);
			area += region.pixels();
		}
		for (int y = 0; y < mask.height(); y++) {
			assertArrayEquals(mask.labels[y], drawn.labels[y], "row " + y);
		}
		assertEquals(objects(mask), regions.size());
		assertEquals(pixels(mask), area);
		assertClassesAreValid(regions);
		return regions;
	}

	private static void assertClassesAreValid(final List<Region> regions) {
		final Map<Integer, List<Region>> classes = regions.stream().collect(
			Collectors.groupingBy(Region::label));
		for (final List<Region> all : classes.values()) {
			final IsValidOp valid = new IsValidOp(Mask.multiPolygon(all));
			assertTrue(valid.isValid(), String.valueOf(valid.getValidationError()));
		}
	}

	private static int pixels(final Mask mask) {
		int pixels = 0;
		for (final int[] row : mask.labels) {
			for (final int label : row) {
				if (label != 0) pixels++;
			}
		}
		return pixels;
	}

	/** By filling them one after the other. */
	private static int objects(final Mask mask) {
		final boolean[] isDone = new boolean[mask.width() * mask.height()];
		int objects = 0;
		for (int i = 0; i < isDone.length; i++) {
			if (isDone[i] || label(mask, i) == 0) continue;
			fill(mask, i, isDone);
			objects++;
		}
		return objects;
	}

	private static void fill(final Mask mask, final int start,
		final boolean[] isDone)
	{
		final Deque<Integer> open = new ArrayDeque<>();
		open.add(start);
		isDone[start] = true;
		while (!open.isEmpty()) {
			final int i = open.remove();
			final int x = i % mask.width();
			if (x > 0) visit(mask, i, i - 1, isDone, open);
			if (x < mask.width() - 1) visit(mask, i, i + 1, isDone, open);
			if (i >= mask.width()) visit(mask, i, i - mask.width(), isDone, open);
			if (i + mask.width() < isDone.length) visit(mask, i, i + mask.width(),
				isDone, open);
		}
	}

	private static void visit(final Mask mask, final int from, final int to,
		final boolean[] isDone, final Deque<Integer> open)
	{
		if (isDone[to] || label(mask, from) != label(mask, to)) return;
		isDone[to] = true;
		open.add(to);
	}

	private static int label(final Mask mask, final int i) {
		return mask.labels[i / mask.width()][i % mask.width()];
	}

	private static String text(final Ring ring) {
		final List<String> corners = new ArrayList<>();
		int first = 0;
		for (int i = 1; i < ring.size(); i++) {
			if (ring.y(i) < ring.y(first) || ring.y(i) == ring.y(first) && ring.x(
				i) < ring.x(first)) first = i;
		}
		for (int i = 0; i < ring.size(); i++) {
			final int corner = (first + i) % ring.size();
			corners.add(ring.x(corner) + "," + ring.y(corner));
		}
		return "[" + String.join(" ", corners) + "]";
	}
}
