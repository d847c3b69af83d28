
package org.histokmeans.text;

/**
 * What users are told of the options of slides and areas.
 */
public final class SlideText {

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

	private SlideText() {
		// only constants
	}
}
