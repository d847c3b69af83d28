
package org.histokmeans.regions;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;

import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Labels of a small image, and polygons as labels again. */
final class Mask implements LabelLines {

	static final GeometryFactory JTS = new GeometryFactory();

	final int[][] labels;

	Mask(final int width, final int height) {
		labels = new int[height][width];
	}

	/** A row of digits for each row of labels. */
	static Mask of(final String... rows) {
		final Mask mask = new Mask(rows[0].length(), rows.length);
		for (int y = 0; y < rows.length; y++) {
			for (int x = 0; x < rows[0].length(); x++) {
				mask.labels[y][x] = rows[y].charAt(x) - '0';
			}
		}
		return mask;
	}

	/** @param count labels of 0 to count - 1 */
	static Mask random(final int width, final int height, final int count,
		final long seed)
	{
		final Random random = new Random(seed);
		final Mask mask = new Mask(width, height);
		for (final int[] row : mask.labels) {
			for (int x = 0; x < width; x++) {
				row[x] = random.nextInt(count);
			}
		}
		return mask;
	}

	@Override
	public int width() {
		return labels[0].length;
	}

	@Override
	public int height() {
		return labels.length;
	}

	@Override
	public void read(final int y, final int[] row) {
		System.arraycopy(labels[y], 0, row, 0, width());
	}

	/** Fills polygons by counting the edges to the left of each pixel. */
	void draw(final Region region) {
		final boolean[][] edges = new boolean[height()][width() + 1];
		region.rings().forEach(ring -> cross(ring, edges));
		for (int y = 0; y < height(); y++) {
			boolean isInside = false;
			for (int x = 0; x < width(); x++) {
				isInside ^= edges[y][x];
				if (isInside) labels[y][x] = region.label();
			}
		}
	}

	private static void cross(final Ring ring, final boolean[][] edges) {
		for (int i = 0; i < ring.size(); i++) {
			final int next = (i + 1) % ring.size();
			if (ring.x(i) != ring.x(next)) continue;
			final int top = Math.min(ring.y(i), ring.y(next));
			for (int y = top; y < Math.max(ring.y(i), ring.y(next)); y++) {
				edges[y][ring.x(i)] ^= true;
			}
		}
	}

	static Polygon polygon(final Region region) {
		final List<LinearRing> rings = new ArrayList<>();
		region.rings().forEach(ring -> rings.add(line(ring)));
		return JTS.createPolygon(rings.get(0), rings.subList(1, rings.size())
			.toArray(new LinearRing[0]));
	}

	static Geometry multiPolygon(final List<Region> regions) {
		return JTS.createMultiPolygon(regions.stream().map(Mask::polygon).toArray(
			Polygon[]::new));
	}

	static LinearRing line(final Ring ring) {
		final Coordinate[] corners = new Coordinate[ring.size() + 1];
		for (int i = 0; i <= ring.size(); i++) {
			corners[i] = new Coordinate(ring.x(i % ring.size()), ring.y(i % ring
				.size()));
		}
		return JTS.createLinearRing(corners);
	}
}
