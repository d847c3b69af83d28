
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

	/** {@code labels} */
	public static final class Labels {

		public static final String WRITE = "Write label images";
		public static final boolean DEFAULT = true;
		public static final String MEANING =
			"Each pixel has the number of its cluster, 1 the darkest";

		private Labels() {
			// only constants
		}
	}

	/** {@code quantized} */
	public static final class Quantized {

		public static final String WRITE = "Write quantized images";
		public static final boolean DEFAULT = true;
		public static final String MEANING =
			"Each pixel has the mean color of its cluster";

		private Quantized() {
			// only constants
		}
	}

	/** {@code savecodebook} */
	public static final class SaveCodebook {

		public static final String WRITE = "Write codebooks";
		public static final boolean DEFAULT = true;
		public static final String MEANING =
			"The clusters of each image as a JSON file";

		private SaveCodebook() {
			// only constants
		}
	}

	/** {@code palette} */
	public static final class Palette {

		public static final String WRITE = "Write palette charts";
		public static final boolean DEFAULT = false;
		public static final String MEANING =
			"The classes as bars, with names and areas";

		private Palette() {
			// only constants
		}
	}

	/** {@code each} */
	public static final class Each {

		public static final String LABEL = "One region for each";
		public static final String DEFAULT = "class";
		public static final String MEANING =
			"A region for each class, or for each object of it";

		private Each() {
			// only constants
		}
	}

	/** {@code minarea} */
	public static final class MinArea {

		public static final String LABEL = "Smallest area";
		public static final String DEFAULT = "";
		public static final String MEANING =
			"Smaller objects are left out: in \u00B5m\u00B2, or in pixels where the " +
				"image has no scale; empty: 50 pixels";

		private MinArea() {
			// only constants
		}
	}

	/** {@code cloud} */
	public static final class Cloud {

		public static final String LABEL = "Show color cloud";
		public static final boolean DEFAULT = false;
		public static final String MEANING =
			"The colors of the image and the borders between the classes, seen from " +
				"where they differ most";

		private Cloud() {
			// only constants
		}
	}

	/** {@code legend} */
	public static final class Legend {

		public static final String LABEL = "Show legend";
		public static final boolean DEFAULT = false;
		public static final String MEANING =
			"Label image and overlay show the colors, names and shares of the " +
				"classes in a corner; Image > Overlay > Hide Overlay hides them";

		private Legend() {
			// only constants
		}
	}

	/** {@code fill} */
	public static final class Fill {

		public static final String LABEL = "Fill holes";
		public static final boolean DEFAULT = false;
		public static final String MEANING =
			"Holes, and what lies in them, belong to the object around them";

		private Fill() {
			// only constants
		}
	}

	/** {@code simplify} */
	public static final class Simplify {

		public static final String LABEL = "Simplify (px)";
		public static final int DEFAULT = 0;
		public static final String MEANING =
			"How far an outline of fewer corners may be from the edges of the " +
				"pixels; 0: it follows them exactly";

		private Simplify() {
			// only constants
		}
	}

	/** {@code classes} */
	public static final class Classes {

		public static final String LABEL = "Classes";
		public static final String DEFAULT = "1";
		public static final String MEANING =
			"Labels or words of classes, with commas between them, taken together: " +
				"1 the darkest; haematoxylin all labels of that word";

		private Classes() {
			// only constants
		}
	}

	/** {@code names} */
	public static final class Names {

		public static final String LABEL = "Names";
		public static final String MEANING =
			"A name for each class, label 1 first, with commas between them; " +
				"several may have the same";

		private Names() {
			// only constants
		}
	}

	/** {@code opening} */
	public static final class Opening {

		public static final String LABEL = "Opening radius";
		public static final int DEFAULT = 0;
		public static final String MEANING =
			"What cannot hold a circle of this radius is taken away, in \u00B5m, or " +
				"in pixels where the image has no scale; 0: nothing";

		private Opening() {
			// only constants
		}
	}

	/** {@code watershed} */
	public static final class Watershed {

		public static final String LABEL = "Watershed";
		public static final boolean DEFAULT = true;
		public static final String MEANING =
			"Touching objects are cut apart at their waists";

		private Watershed() {
			// only constants
		}
	}

	/** {@code fill} of objects */
	public static final class FillObjects {

		public static final String MEANING = "Holes belong to the objects";

		private FillObjects() {
			// only constants
		}
	}

	/** {@code minsize} */
	public static final class MinSize {

		public static final String LABEL = "Smallest size";
		public static final int DEFAULT = 15;
		public static final String MEANING =
			"Smaller objects are left out, in \u00B5m\u00B2, or in pixels where the " +
				"image has no scale";

		private MinSize() {
			// only constants
		}
	}

	/** {@code maxsize} */
	public static final class MaxSize {

		public static final String LABEL = "Largest size";
		public static final int DEFAULT = 400;
		public static final String MEANING =
			"Larger objects are left out, in the same unit";

		private MaxSize() {
			// only constants
		}
	}

	/** {@code codebook} of a label image */
	public static final class ClassesFrom {

		public static final String LABEL = "Codebook";
		public static final String MEANING =
			"Where names and colors of the classes are taken from, .json or .png; " +
				"empty: from the label image";

		private ClassesFrom() {
			// only constants
		}
	}

	private OptionText() {
		// only constants
	}

	/** {@code tiled}, on the command line only */
	public static final class Tiled {

		public static final String MEANING =
			"Read images by tiles, which takes little memory however large they " +
				"are, or with false never; by default tiled TIFFs of more than 100 " +
				"megapixels";

		private Tiled() {
			// only constants
		}
	}

	/** {@code within} */
	public static final class Within {

		public static final String LABEL = "Areas (GeoJSON)";
		public static final String MEANING =
			"A GeoJSON file of areas, such as QuPath's annotations: pixels whose " +
				"centers are outside get label 0 and are not counted";

		/** Of several images. */
		public static final String MANY =
			"A GeoJSON file of areas, such as QuPath's annotations, or for several " +
				"images a folder of them, NAME.geojson for each: pixels whose centers " +
				"are outside get label 0 and are not counted";

		private Within() {
			// only constants
		}
	}

	/** {@code level} of a slide */
	public static final class Level {

		public static final String LABEL = "Level";
		public static final int DEFAULT = 0;
		public static final String MEANING =
			"Which level of a slide to segment: 0, its largest, or a smaller copy";

		private Level() {
			// only constants
		}
	}

	/** {@code format} of the labels of a slide */
	public static final class Format {

		public static final String LABEL = "Label format";
		public static final String DEFAULT = "tiff";
		public static final String OME = "ome";
		public static final String MEANING =
			"How labels of slides are written: tiff, a pyramid in the colors of " +
				"the classes, or ome, an OME-TIFF of label numbers";

		private Format() {
			// only constants
		}
	}

	/** {@code sample} of a slide */
	public static final class Sample {

		public static final String LABEL = "Sample";
		public static final int DEFAULT = 1;
		public static final String MEANING =
			"The colors of one tile in so many of a slide are counted for the fit, " +
				"spread evenly, and all pixels are labeled; 1: all are counted, which " +
				"is exact";

		private Sample() {
			// only constants
		}
	}

	/** {@code level} of regions, on the command line only */
	public static final class LabelLevel {

		public static final String MEANING =
			"Which level of a pyramid of labels to read: 0, its largest, or a " +
				"smaller copy, with coordinates of level 0 all the same";

		private LabelLevel() {
			// only constants
		}
	}
}
