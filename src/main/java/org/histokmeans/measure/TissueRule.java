
package org.histokmeans.measure;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.histokmeans.codebook.Cluster;
import org.histokmeans.codebook.Codebook;

/**
 * Says what the clusters of an H&amp;E image show, by the colors of their
 * prototypes: each by itself ({@link StainedColor}), in the light of the image
 * ({@link Lamp}), and beside the others of the image ({@link Nuclei}).
 *
 * <pre>
 *
 * List&lt;TissueClass&gt; classes = TissueRule.classify(codebook);
 * TissueClass darkest = classes.get(0); // of label 1
 * </pre>
 *
 * The first that is true:
 * <ol>
 * <li><b>glass</b> and <b>other</b>: what is glass or foreign by itself. (Label
 * 0 is glass too, but has no prototype.)</li>
 * <li><b>mixed</b>: red as blood and red ink are.</li>
 * <li><b>haematoxylin</b>: the darkest stained class, if it is nuclei, and
 * those like it.</li>
 * <li>Where there are nuclei: <b>mixed</b>, what is violet, not pink.</li>
 * <li>Where there are nuclei, of pale classes (D &lt; {@value #PALE}, and
 * {@value #PALE_IN_LAMP} in a lamp's light that is known): <b>eosin</b>, if
 * they are not gray (&rho; &lt; {@value #PALE_RHO} and &beta; &lt;
 * {@value #PALE_BETA}), and <b>mixed</b>, if they are. Their ratios are more
 * the slide's than the stain's, and nuclei are never the palest tissue.</li>
 * <li>Where there are nuclei, of the others: <b>eosin</b>, what is nearer to
 * the least blue class than to the nuclei.</li>
 * <li>Where there are none: <b>eosin</b>, if &rho; &lt; {@value #EOSIN_RHO},
 * but not a darkest class that may be nuclei all the same.</li>
 * <li><b>mixed</b>: all else, both stains or too little to tell.</li>
 * </ol>
 * The limits were set on three parts of the table of judged classes that the
 * tests keep, and stand in the middle of ranges that change little there; the
 * page on class words says how often they are right on the fourth part.
 * <p>
 * What the colors cannot tell: keratin and folds as dark as nuclei are
 * haematoxylin too, and so is ink of a pure blue that lets red and green
 * through alike. Tissue that shines through green ink looks like nuclei.
 * </p>
 */
public final class TissueRule {

	/** What has less is nearer to eosin than to haematoxylin. */
	static final double EOSIN_RHO = 0.48;

	private static final double PALE = 0.165;
	private static final double PALE_IN_LAMP = 0.1;
	private static final double PALE_RHO = 0.7;
	private static final double PALE_BETA = 0.8;

	/** Null where no class is stained. */
	private final Nuclei nuclei;
	private final double pale;

	private TissueRule(final List<StainedColor> colors, final Lamp lamp) {
		pale = lamp.isWhite() ? PALE : PALE_IN_LAMP;
		final List<StainedColor> stained = colors.stream().filter(
			StainedColor::isStained).collect(Collectors.toList());
		nuclei = stained.isEmpty() ? null : new Nuclei(stained);
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

	/** The class of each prototype, packed 0xRRGGBB, the darkest first. */
	static List<TissueClass> classify(final int... prototypes) {
		final Lamp lamp = Lamp.of(prototypes);
		final List<StainedColor> colors = Arrays.stream(prototypes).mapToObj(
			rgb -> new StainedColor(rgb, lamp)).collect(Collectors.toList());
		final TissueRule rule = new TissueRule(colors, lamp);
		return colors.stream().map(rule::classOf).collect(Collectors.toList());
	}

	private TissueClass classOf(final StainedColor color) {
		if (color.isGlass()) return TissueClass.GLASS;
		if (color.isForeign()) return TissueClass.OTHER;
		if (color.isRed()) return TissueClass.MIXED;
		if (nuclei.exist() && nuclei.include(color))
			return TissueClass.HAEMATOXYLIN;
		return isEosin(color) ? TissueClass.EOSIN : TissueClass.MIXED;
	}

	private boolean isEosin(final StainedColor color) {
		if (!nuclei.exist()) return color.rho() < EOSIN_RHO && !nuclei.maybe(color);
		if (color.isViolet()) return false;
		return color.density() < pale ? isPink(color) : nuclei.leaveEosin(color);
	}

	private static boolean isPink(final StainedColor color) {
		return color.rho() < PALE_RHO && color.beta() < PALE_BETA;
	}
}
