
package org.histokmeans.text;

/**
 * What the options of a segmentation are called in dialogs, what they mean,
 * their ranges and defaults: stated once for the dialogs and the command line,
 * whose annotations take constants only. The names are those of the fields.
 */
public final class OptionText {

	/** After a meaning, in a dialog. */
	public static final String END = ".";

	/** After a meaning, on the command line. */
	public static final String OR_DEFAULT = " (${DEFAULT-VALUE}).";

	/** On the command line. */
	public static final String CHOICES = "${COMPLETION-CANDIDATES}";

	/** {@code k} */
	public static final class K {

		public static final String LABEL = "Clusters (K)";
		public static final int MIN = 1;
		public static final int MAX = 65535;
		public static final int DEFAULT = 3;
		public static final String MEANING = "How many classes of color, " + MIN +
			" to " + MAX + "; 3 to 6 suit most H&E images";

		private K() {
			// only constants
		}
	}

	/** {@code colorspace} */
	public static final class ColorSpace {

		public static final String LABEL = "Color space";
		public static final String DEFAULT = "RGB";
		public static final String MEANING =
			"Where distances between colors are measured";

		private ColorSpace() {
			// only constants
		}
	}

	/** {@code stains} */
	public static final class Stains {

		public static final String LABEL = "Stains";
		public static final String DEFAULT = "qupath";
		public static final String MEANING =
			"Haematoxylin and eosin vectors for HE: qupath, ruifrok, or six " +
				"numbers: red, green, blue of haematoxylin, then of eosin";

		private Stains() {
			// only constants
		}
	}

	/** {@code glass} */
	public static final class Glass {

		public static final String LABEL = "Leave glass out";
		public static final String DEFAULT = "false";
		public static final String MEANING =
			"Near-white pixels get label 0, become white, and count in no " +
				"percentage; auto: by each image's own background";

		private Glass() {
			// only constants
		}
	}

	/** {@code glasslevel} */
	public static final class GlassLevel {

		public static final String LABEL = "Glass level";
		public static final int MIN = 1;
		public static final int MAX = 255;
		public static final int DEFAULT = 220;
		public static final String MEANING =
			"With glass=true, a pixel is glass when all its channels are at least " +
				"this, " + MIN + " to " + MAX;

		private GlassLevel() {
			// only constants
		}
	}

	/** {@code seeding} */
	public static final class Seeding {

		public static final String LABEL = "Seeding";
		public static final String DEFAULT = "plusplus";
		public static final String MEANING =
			"How the first centroids are chosen: plusplus (greedy k-means++), " +
				"random (random pixels), or deterministic (variance cut, always the same)";

		private Seeding() {
			// only constants
		}
	}

	/** {@code attempts} */
	public static final class Attempts {

		public static final String LABEL = "Attempts";
		public static final int MIN = 1;
		public static final int DEFAULT = 10;
		public static final String MEANING =
			"Restarts from other first centroids; the best is kept";

		private Attempts() {
			// only constants
		}
	}

	/** {@code iterations} */
	public static final class Iterations {

		public static final String LABEL = "Iterations";
		public static final int MIN = 1;
		public static final int DEFAULT = 1000;
		public static final String MEANING = "Limit for each run of passes";

		private Iterations() {
			// only constants
		}
	}

	/** {@code tolerance} */
	public static final class Tolerance {

		public static final String LABEL = "Tolerance";
		public static final int MIN = 0;
		public static final int DEFAULT = 0;
		public static final String MEANING =
			"An attempt ends when no centroid moved farther than this; 0: when " +
				"nothing changes any more";

		private Tolerance() {
			// only constants
		}
	}

	/** {@code seed} */
	public static final class Seed {

		public static final String LABEL = "Seed";
		public static final long DEFAULT = 42;
		public static final String MEANING =
			"The same seed gives the same result, always";

		private Seed() {
			// only constants
		}
	}

	/** {@code start} */
	public static final class Start {

		public static final String LABEL = "Start from codebook";
		public static final String DEFAULT = "";
		public static final String MEANING =
			"A codebook, .json or .png, of the same K, whose clusters are the first " +
				"centroids, in one attempt; empty: they are chosen by seeding";

		private Start() {
			// only constants
		}
	}

	/** {@code smoothing} */
	public static final class Smoothing {

		public static final String LABEL = "Smoothing (px)";
		public static final int MIN = 0;
		public static final int MAX = 50;
		public static final int DEFAULT = 0;
		public static final String MEANING =
			"Radius of a majority filter on the labels, " + MIN + " to " + MAX +
				"; 0: none";

		private Smoothing() {
			// only constants
		}
	}

	private OptionText() {
		// only constants
	}

}
