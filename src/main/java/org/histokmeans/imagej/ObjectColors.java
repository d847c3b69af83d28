
package org.histokmeans.imagej;

import ij.process.ImageProcessor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.StainVectors;

/** Mean colors of objects, and the label that most of their pixels have. */
final class ObjectColors {

	private final ColorSpace stains;
	private final long[] pixels;
	private final long[] lightness;
	private final long[] haematoxylin;
	private final long[] eosin;
	private final List<Map<Integer, Integer>> labels = new ArrayList<>();

	ObjectColors(final int objects, final StainVectors stains) {
		this.stains = ColorSpaces.he(stains);
		pixels = new long[objects];
		lightness = new long[objects];
		haematoxylin = new long[objects];
		eosin = new long[objects];
		for (int i = 0; i < objects; i++) {
			labels.add(new HashMap<>());
		}
	}

	/**
	 * @param objects 0 outside, else the number of the object, from 1 on
	 * @param classes the label image, whose label 0 does not vote
	 */
	void add(final ImageProcessor objects, final ImageProcessor classes,
		final int[] colors)
	{
		for (int i = 0; i < colors.length; i++) {
			final int object = objects.get(i) - 1;
			if (object < 0) continue;
			pixels[object]++;
			lightness[object] += ColorSpaces.LAB.coordinate(0, colors[i]);
			haematoxylin[object] += stains.coordinate(0, colors[i]);
			eosin[object] += stains.coordinate(1, colors[i]);
			if (classes.get(i) != 0) labels.get(object).merge(classes.get(i), 1,
				Integer::sum);
		}
	}

	/** Of several, the lowest. */
	int label(final int object) {
		int label = 0;
		for (final int other : labels.get(object).keySet()) {
			final int more = count(object, other) - count(object, label);
			if (more > 0 || more == 0 && other < label) label = other;
		}
		return label;
	}

	private int count(final int object, final int label) {
		return labels.get(object).getOrDefault(label, 0);
	}

	/** CIE L*. */
	double lightness(final int object) {
		return mean(lightness, object, ColorSpaces.LAB);
	}

	double haematoxylin(final int object) {
		return mean(haematoxylin, object, stains);
	}

	double eosin(final int object) {
		return mean(eosin, object, stains);
	}

	private double mean(final long[] sums, final int object,
		final ColorSpace space)
	{
		return sums[object] / (double) pixels[object] / space.unit();
	}
}
