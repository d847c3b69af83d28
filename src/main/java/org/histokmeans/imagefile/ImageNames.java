
package org.histokmeans.imagefile;

/** Names of outputs: the input's without its ending, and a suffix. */
public final class ImageNames {

	/**
	 * Names of what is likely to be an image in color. ZIP is not among them,
	 * since most hold something else; nor are the formats of gray images, and
	 * MRXS, whose file is but a small picture of the slide.
	 */
	public static final String PATTERN = "*.{" + FileKind.searched() + "}";

	private static final String ENDINGS = "(?i)\\.(" + FileKind.endings().replace(
		',', '|') + ")$";

	private ImageNames() {
		// only static methods
	}

	/** The title without the ending of an image file, if it has one. */
	public static String base(final String title) {
		final String base = title.replaceFirst(ENDINGS, "");
		return base.isEmpty() ? title : base;
	}

	public static String overlay(final String title) {
		return base(title) + "-overlay";
	}

	/** A montage is shown, but nothing here writes a file of that name. */
	public static boolean isOverlayOrComparison(final String title) {
		return base(title).matches(".*-(overlay|compare)");
	}

	/** Whether it is the title of a comparison's montage. */
	public static boolean isMontage(final String title) {
		return base(title).endsWith("-montage");
	}

	public static String objects(final String title) {
		return base(title) + "-objects";
	}

	public static String compare(final String title) {
		return base(title) + "-compare";
	}

	public static String montage(final String title) {
		return base(title) + "-montage";
	}

	public static String distortion(final String title) {
		return base(title) + "-distortion";
	}

	public static String evidence(final String title) {
		return base(title) + "-evidence";
	}
}
