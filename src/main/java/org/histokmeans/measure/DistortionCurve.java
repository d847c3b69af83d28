
package org.histokmeans.measure;

import java.util.Map;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.function.IntToDoubleFunction;

/**
 * How the distortion falls with K, and the K that this suggests.
 * <p>
 * Distortion here is what k-means makes small: the mean squared distance
 * between a pixel and its centroid in the color space of the fit, compactness /
 * N. In RGB it is the distortion of the quantized image, but for the rounding
 * of prototypes to 8 bits. In other spaces it is not: there an added cluster
 * can make the RGB distortion larger (by 1.3 % of that of K = 1 in a*b* on a
 * real image), and shares of it would tell of what the fit did not look at.
 * </p>
 * <p>
 * <b>Suggested</b> is the largest K up to which every added cluster explains at
 * least {@value #WORTH_PERCENT} % of the distortion of K = 1. On H&amp;E images
 * of many laboratories this was 3 to 5, mostly 4, where the other evidence said
 * anything from 2 to 12; so that is shown and has no vote. One cluster more is
 * <b>nearly</b> as good if it explains at least {@value #NEARLY_PERCENT} %:
 * where that was the fourth, people saw a class of its own.
 * </p>
 */
public final class DistortionCurve {

	/** A cluster that explains less is not worth adding. */
	public static final int WORTH_PERCENT = 5;

	/** One that explains so much is nearly worth it. */
	static final int NEARLY_PERCENT = 4;

	private final Map<Integer, Double> distortions = new TreeMap<>();
	private final IntToDoubleFunction missing;

	/**
	 * @param missing computes the distortion of a K that is not known yet
	 */
	DistortionCurve(final IntToDoubleFunction missing) {
		this.missing = missing;
	}

	void put(final int k, final double distortion) {
		distortions.put(k, distortion);
	}

	/** Computed if it is not known. */
	double distortion(final int k) {
		if (!distortions.containsKey(k)) put(k, missing.applyAsDouble(k));
		return distortions.get(k);
	}

	/** The part of the distortion of K = 1 that K clusters explain, in %. */
	public double explained(final int k) {
		return percent(distortion(1) - distortion(k));
	}

	/** The part of it that the last of K clusters explains; NaN for K = 1. */
	public double explainedByLast(final int k) {
		return k == 1 ? Double.NaN : percent(distortion(k - 1) - distortion(k));
	}

	private double percent(final double difference) {
		return distortion(1) == 0 ? 0 : 100 * difference / distortion(1);
	}

	/** At most 21, since all clusters together explain no more than 100 %. */
	public int suggested() {
		int k = 1;
		while (explainedByLast(k + 1) >= WORTH_PERCENT) {
			k++;
		}
		return k;
	}

	/** One more than suggested, if that is nearly as good; otherwise none. */
	public OptionalInt nearly() {
		final int next = suggested() + 1;
		return explainedByLast(next) >= NEARLY_PERCENT ? OptionalInt.of(next)
			: OptionalInt.empty();
	}
}
