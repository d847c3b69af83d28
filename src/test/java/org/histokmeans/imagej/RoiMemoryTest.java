
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ByteProcessor;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.regions.Each;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.regions.Shape;
import org.histokmeans.regions.Shapes;
import org.junit.jupiter.api.Test;

/** Tests {@link RoiMemory}. */
class RoiMemoryTest {

	private static final int SIDE = 400;

	/** For the program, whatever the selection. */
	private static final long FIXED = 48L << 20;

	@Test
	void aSelectionOfManyCornersNeedsMemory() throws IOException {
		final List<Shape> shapes = checkered(Each.CLASS);
		assertEquals(1, shapes.size());
		final RoiMemory small = new RoiMemory("a.tif", FIXED);
		final String said = assertThrows(IllegalArgumentException.class, () -> small
			.check(shapes.get(0))).getMessage();
		assertTrue(said.startsWith("a.tif has so many corners that ImageJ's " +
			"selections of it need "), said);
		assertTrue(said.contains("but Java may use 49 MB"), said);
		new RoiMemory("a.tif", FIXED + (64L << 20)).check(shapes.get(0));
	}

	@Test
	void manyEntriesNeedMemory() throws IOException {
		final List<Shape> shapes = checkered(Each.OBJECT);
		assertEquals(SIDE * SIDE / 2, shapes.size());
		final RoiMemory small = new RoiMemory("a.tif", FIXED + (20L << 20));
		small.check(shapes.get(0));
		assertThrows(IllegalArgumentException.class, () -> shapes.forEach(
			small::check));
	}

	/** Every pixel an object of its own. */
	private static List<Shape> checkered(final Each each) throws IOException {
		final ByteProcessor pixels = new ByteProcessor(SIDE, SIDE);
		for (int i = 0; i < SIDE * SIDE; i++) {
			pixels.set(i, (i + i / SIDE) % 2);
		}
		final List<Shape> shapes = new ArrayList<>();
		new Shapes(RegionOptions.DEFAULT.with(each).withMinArea(0)).make(
			new LabelImage(new ImagePlus("a", pixels)).lines(1), shapes::add);
		return shapes;
	}
}
