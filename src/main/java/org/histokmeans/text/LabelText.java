
package org.histokmeans.text;

/**
 * What users are told of what is done with a label image: classes, regions and
 * objects.
 */
public final class LabelText {

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

	/** {@code level} of regions, on the command line only */
	public static final class LabelLevel {

		public static final String MEANING =
			"Which level of a pyramid of labels to read: 0, its largest, or a " +
				"smaller copy, with coordinates of level 0 all the same";

		private LabelLevel() {
			// only constants
		}
	}

	private LabelText() {
		// only constants
	}
}
