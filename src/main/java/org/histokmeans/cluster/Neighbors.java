
package org.histokmeans.cluster;

/** To each of some centroids the others, the nearest first. */
final class Neighbors {

	/** Those of centroid 0, then those of centroid 1, ... */
	final int[] number;

	/** How far each of them is. */
	final float[] distance;

	private final double[] x;
	private final double[] y;
	private final double[] z;

	/** At least two centroids; the arrays may change. */
	Neighbors(final double[] x, final double[] y, final double[] z) {
		this.x = x;
		this.y = y;
		this.z = z;
		final int others = x.length - 1;
		number = new int[x.length * others];
		distance = new float[number.length];
		for (int n = 0; n < number.length; n++) {
			number[n] = n % others + (n % others < n / others ? 0 : 1);
		}
	}

	/** Place of the nearest of a centroid. */
	int first(final int c) {
		return c * (x.length - 1);
	}

	/** The place after the farthest of a centroid. */
	int end(final int c) {
		return first(c + 1);
	}

	/** Sorts those of one centroid; their order changes little. */
	void sort(final int c) {
		final int first = first(c);
		for (int n = first; n < end(c); n++) {
			final int b = number[n];
			final float d = (float) Math.sqrt(Distance.squared(x[b] - x[c], y[b] -
				y[c], z[b] - z[c]));
			int place = n;
			for (; place > first && distance[place - 1] > d; place--) {
				distance[place] = distance[place - 1];
				number[place] = number[place - 1];
			}
			distance[place] = d;
			number[place] = b;
		}
	}

	/** The largest value of those that are nearer than a range. */
	float most(final int c, final float[] values, final float range) {
		float most = 0;
		for (int n = first(c); n < end(c) && distance[n] < range; n++) {
			most = Math.max(most, values[number[n]]);
		}
		return most;
	}
}
