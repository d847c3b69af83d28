
package org.histokmeans.measure;

import java.util.List;

/**
 * The darkest stained class of an image: whether it is nuclei, and what this
 * makes of the other classes. Immutable.
 * <p>
 * Haematoxylin takes more red than eosin does: published vectors have &rho; =
 * 0.64 to 0.93 against 0.05 to 0.27. But laboratories differ: reddish nuclei of
 * one have the &rho; of the stroma of another. So the darkest class is compared
 * with the smallest &rho; of the others (those with D &ge; {@value #COLORED},
 * if there are such; paler ones take their &rho; from the slide).
 * </p>
 */
final class Nuclei {

	private static final double COLORED = 0.1;
	private static final double LEAST_DENSITY = 0.15;
	private static final double ALONE_DENSITY = 0.27;
	private static final double SURE_RHO = 0.52;
	private static final double LIKELY_RHO = 0.47;
	private static final double LIKELY_RATIO = 1.07;
	private static final double REDDISH_RHO = 0.32;
	private static final double REDDISH_RATIO = 1.4;
	private static final double VIOLET_RATIO = 1.2;
	private static final double LEANING_RHO = 0.2;
	private static final double LEANING_RATIO = 1.2;
	private static final double FAR_RHO = 0.4;
	private static final double FAR_DENSITY = 1.5;
	private static final double NEAR_DENSITY = 0.6;
	private static final double NUCLEI_PART = 0.75;
	private static final double EOSIN_PART = 0.4;
	private static final double SURE_EOSIN_RHO = 0.27;

	private final StainedColor darkest;
	private final List<StainedColor> others;
	private final double leastRho;

	/**
	 * @param stained at least one, the darkest first
	 */
	Nuclei(final List<StainedColor> stained) {
		darkest = stained.get(0);
		others = stained.subList(1, stained.size());
		leastRho = others.stream().filter(color -> color.density() >= COLORED)
			.mapToDouble(StainedColor::rho).min().orElseGet(() -> others.stream()
				.mapToDouble(StainedColor::rho).min().orElse(0));
	}

	/**
	 * Whether the darkest class is nuclei: dense enough (D &ge;
	 * {@value #LEAST_DENSITY}), and blue by itself (&rho; &ge;
	 * {@value #SURE_RHO}), or hardly less blue and bluer than the others (&rho;
	 * &ge; {@value #LIKELY_RHO}, {@value #LIKELY_RATIO} times), or reddish, but
	 * much bluer than the others (&rho; &ge; {@value #REDDISH_RHO},
	 * {@value #REDDISH_RATIO} times, of a slide that is violet rather than red,
	 * &rho; &ge; &beta;, {@value #VIOLET_RATIO} times). A class with no other
	 * stained one beside it must be blue by itself, and as dark as nuclei without
	 * stroma are: D &ge; {@value #ALONE_DENSITY}.
	 */
	boolean exist() {
		if (others.isEmpty()) return darkest.density() >= ALONE_DENSITY && darkest
			.rho() >= SURE_RHO;
		return darkest.density() >= LEAST_DENSITY && (darkest.rho() >= SURE_RHO ||
			isBluer(LIKELY_RHO, LIKELY_RATIO) || isBluer(REDDISH_RHO, darkest
				.rho() < darkest.beta() ? REDDISH_RATIO : VIOLET_RATIO));
	}

	/**
	 * Whether a class is the darkest one, which is no nuclei for sure, but has
	 * more haematoxylin than the others ({@value #LEANING_RATIO} times their
	 * &rho;, and no less than {@value #LEANING_RHO}, as eosin alone has), or is
	 * reddish (&rho; &ge; {@value #FAR_RHO}) and far darker than all else
	 * ({@value #FAR_DENSITY} times the next D), as stroma seldom is.
	 */
	boolean maybe(final StainedColor color) {
		return color == darkest && !exist() && !others.isEmpty() && (isBluer(
			LEANING_RHO, LEANING_RATIO) || isFarDarker());
	}

	private boolean isFarDarker() {
		return darkest.rho() >= FAR_RHO && darkest.density() >= FAR_DENSITY * others
			.get(0).density();
	}

	private boolean isBluer(final double rho, final double times) {
		return darkest.rho() >= rho && darkest.rho() >= times * leastRho;
	}

	/**
	 * Whether a class is nuclei: the darkest, or one nearly as dark
	 * ({@value #NEAR_DENSITY} of its D) in the upper quarter of the way from the
	 * smallest &rho; to that of the darkest ({@value #NUCLEI_PART}), as pale
	 * nuclei are and several classes with many clusters. Others are nuclei's rims
	 * or cytoplasm.
	 */
	boolean include(final StainedColor color) {
		return color == darkest || color.density() >= NEAR_DENSITY * darkest
			.density() && color.rho() >= rhoAt(NUCLEI_PART);
	}

	/**
	 * Whether a class that is not nuclei is eosin: its &rho; is that of eosin by
	 * itself (less than {@value #SURE_EOSIN_RHO}), or lies in the lower
	 * {@value #EOSIN_PART} of the way from the smallest &rho; to that of the
	 * nuclei, and is less than {@value TissueRule#EOSIN_RHO}.
	 */
	boolean leaveEosin(final StainedColor color) {
		return color.rho() < SURE_EOSIN_RHO || color.rho() < TissueRule.EOSIN_RHO &&
			color.rho() <= rhoAt(EOSIN_PART);
	}

	/** A part of the way from the smallest &rho; to that of the darkest. */
	private double rhoAt(final double part) {
		return leastRho + part * (darkest.rho() - leastRho);
	}
}
