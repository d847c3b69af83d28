
package org.histokmeans.imagej;

import ij.gui.PolygonRoi;
import ij.gui.Roi;
import ij.gui.ShapeRoi;

import java.awt.Color;
import java.awt.geom.Path2D;

import org.histokmeans.regions.Region;
import org.histokmeans.regions.RegionClass;
import org.histokmeans.regions.Ring;
import org.histokmeans.regions.Shape;
import org.histokmeans.text.LabelMessages;

/**
 * Shapes as ImageJ's selections. Its files store places in two bytes, or, from
 * 65536 on, as floating point numbers, which are exact up to 2^24.
 */
final class RegionRois {

	/** Beyond it, ImageJ would move corners without a word. */
	private static final int FARTHEST = 1 << 24;

	private final RegionLabels labels;

	/** From 1 on; 0 for an image of one slice. */
	private int slice;

	RegionRois(final RegionLabels labels) {
		this.labels = labels;
	}

	/** @param number of the slice that the next shapes are in, from 1 on */
	void setSlice(final int number) {
		slice = labels.slices() == 1 ? 0 : number;
	}

	Roi roi(final Shape shape) {
		final Region first = shape.regions().iterator().next();
		final boolean isPlain = shape.regions().size() == 1 && first.rings()
			.size() == 1;
		final Roi roi = isPlain ? polygon(first.outer()) : composite(shape);
		final RegionClass meant = labels.classOf(shape.label());
		roi.setName(name(meant.name(), shape));
		roi.setStrokeColor(new Color(meant.color()));
		if (slice > 0) roi.setPosition(slice);
		return roi;
	}

	private String name(final String name, final Shape shape) {
		return name + (shape.isObject() ? "-" + shape.number() : "") + (slice > 0
			? "-slice-" + slice : "");
	}

	private static void check(final Ring ring) {
		for (int i = 0; i < ring.size(); i++) {
			final int far = Math.max(ring.x(i), ring.y(i));
			if (far > FARTHEST) throw new IllegalArgumentException(String.format(
				LabelMessages.TOO_FAR_FOR_ROIS, far, FARTHEST));
		}
	}

	private static Roi polygon(final Ring ring) {
		check(ring);
		final int[] x = new int[ring.size()];
		final int[] y = new int[ring.size()];
		for (int i = 0; i < ring.size(); i++) {
			x[i] = ring.x(i);
			y[i] = ring.y(i);
		}
		return new PolygonRoi(x, y, x.length, Roi.TRACED_ROI);
	}

	private static Roi composite(final Shape shape) {
		final Path2D path = new Path2D.Float(Path2D.WIND_EVEN_ODD);
		for (final Region region : shape.regions()) {
			region.rings().forEach(ring -> add(ring, path));
		}
		return new ShapeRoi(path);
	}

	private static void add(final Ring ring, final Path2D path) {
		check(ring);
		path.moveTo(ring.x(0), ring.y(0));
		for (int i = 1; i < ring.size(); i++) {
			path.lineTo(ring.x(i), ring.y(i));
		}
		path.closePath();
	}
}
