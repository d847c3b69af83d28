
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.histokmeans.codebook.Cluster;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.OpticalDensity;
import org.histokmeans.color.Rgb;

/**
 * Says what the clusters of an H&amp;E image show, by the optical densities R,
 * G and B of their prototypes (without the floor of the colour spaces): by
 * their mean D, and by the ratios &rho; = R / G and &beta; = B / G, which
 * depend on the stain but not on its amount.
 *
 * <pre>
 *
 * List&lt;TissueClass&gt; classes = TissueRule.classify(codebook);
 * TissueClass darkest = classes.get(0); // of label 1
 * </pre>
 *
 * The first that is true:
 * <ol>
 * <li><b>glass</b>: all channels are at least {@value GlassRule#DEFAULT_LEVEL},
 * the usual level of glass. (Label 0 is glass too, but has no prototype.)</li>
 * <li><b>other</b>: D &ge; {@value #OTHER_DENSITY} and (&rho; &gt;
 * {@value #MAX_RHO} or &beta; &gt; {@value #MAX_BETA}), or D &ge;
 * {@value #DARK} and &beta; &gt; {@value #MAX_DARK_BETA}. Both stains take more
 * green than red or blue; ink, DAB and melanin do not. Of dark colours less
 * blue is allowed, because noise no longer explains it.</li>
 * <li><b>haematoxylin</b>: D &ge; {@value #STAINED}, &rho; &ge;
 * {@value #MIN_RHO}, and &rho; is at least {@value #NEAR_LARGEST} of the
 * largest such &rho;. Haematoxylin takes more red than eosin does (published
 * vectors have &rho; = 0.64 to 0.93 against 0.05 to 0.27); where nuclei make a
 * class of their own, weaker mixtures are not nuclei.</li>
 * <li><b>eosin</b>: &rho; &lt; {@value #EOSIN_RHO}.</li>
 * <li><b>mixed</b>: all else.</li>
 * </ol>
 * The ratios are compared with fixed limits and with the image's own largest
 * one, never the amounts of the two stains with each other: by that nearly
 * everything would be haematoxylin. The limits named the darkest class rightly
 * on 23 of 24 images of many laboratories.
 * <p>
 * What the colours cannot tell: keratin as dark as nuclei is haematoxylin too,
 * and so is ink of a pure blue that lets red and green through alike.
 * </p>
 */
public final class TissueRule {

	/** Prototypes are glass as pixels are, at the usual level. */
	private static final GlassRule GLASS = GlassRule.atLeast(
		GlassRule.DEFAULT_LEVEL);

	private static final double OTHER_DENSITY = 0.12;
	private static final double MAX_RHO = 1.15;
	private static final double MAX_BETA = 1;
	private static final double DARK = 0.25;
	private static final double MAX_DARK_BETA = 0.75;
	private static final double STAINED = 0.18;
	private static final double MIN_RHO = 0.52;
	private static final double NEAR_LARGEST = 0.85;
	private static final double EOSIN_RHO = 0.46;

	private final double leastRho;

	private TissueRule(final int[] prototypes) {
		leastRho = NEAR_LARGEST * Arrays.stream(prototypes).mapToObj(Stain::new)
			.filter(Stain::canBeHaematoxylin).mapToDouble(stain -> stain.rho).max()
			.orElse(0);
	}

	/** The class of each label of 1 to K, at label - 1. */
	public static List<TissueClass> classify(final Codebook codebook) {
		return classify(codebook.clusters().stream().mapToInt(Cluster::prototype)
			.toArray());
	}

	/** A codebook with the words of the classes in it. */
	public static Codebook named(final Codebook codebook) {
		return codebook.withClasses(classify(codebook).stream().map(
			TissueClass::word).collect(Collectors.toList()));
	}

	/** The class of each prototype, packed 0xRRGGBB. */
	static List<TissueClass> classify(final int... prototypes) {
		final TissueRule rule = new TissueRule(prototypes);
		final List<TissueClass> classes = new ArrayList<>();
		for (final int prototype : prototypes) {
			classes.add(rule.classOf(new Stain(prototype)));
		}
		return classes;
	}

	private TissueClass classOf(final Stain stain) {
		if (stain.isGlass()) return TissueClass.GLASS;
		if (stain.isForeign()) return TissueClass.OTHER;
		if (stain.canBeHaematoxylin() && stain.rho >= leastRho)
			return TissueClass.HAEMATOXYLIN;
		return stain.rho < EOSIN_RHO ? TissueClass.EOSIN : TissueClass.MIXED;
	}

	/** What a prototype takes out of the light. */
	private static final class Stain {

		private final int rgb;
		private final double density;
		private final double rho;
		private final double beta;

		Stain(final int rgb) {
			this.rgb = rgb;
			final double red = OpticalDensity.of(Rgb.red(rgb));
			final double green = OpticalDensity.of(Rgb.green(rgb));
			final double blue = OpticalDensity.of(Rgb.blue(rgb));
			density = (red + green + blue) / 3;
			rho = ratio(red, green);
			beta = ratio(blue, green);
		}

		/** Infinite where only green passes unhindered; 0 of nothing. */
		private static double ratio(final double density, final double green) {
			return density == 0 ? 0 : density / green;
		}

		boolean isGlass() {
			return GLASS.isGlass(rgb);
		}

		boolean isForeign() {
			return density >= OTHER_DENSITY && (rho > MAX_RHO || beta > MAX_BETA) ||
				density >= DARK && beta > MAX_DARK_BETA;
		}

		boolean canBeHaematoxylin() {
			return !isGlass() && !isForeign() && density >= STAINED && rho >= MIN_RHO;
		}
	}
}
