
package org.histokmeans.text;

/**
 * What users are told of images, files and windows that are made: name in a
 * dialog, default and meaning.
 */
public final class OutputText {

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

	private OutputText() {
		// only constants
	}
}
