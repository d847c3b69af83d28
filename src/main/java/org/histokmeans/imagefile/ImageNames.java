
package org.histokmeans.imagefile;

import java.util.Arrays;
import java.util.List;

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

	private static final String OVERLAY = "-overlay";
	private static final String COMPARE = "-compare";
	private static final String MONTAGE = "-montage";
	private static final String DISTORTION = "-distortion";
	private static final String EVIDENCE = "-evidence";
	private static final String OVERVIEW = "-overview";
	private static final String OBJECTS = "-objects";
	private static final String CLOUD = "-cloud";

	/** Beside the files of a result: what else is made of images. */
	private static final List<String> PICTURES = Arrays.asList(OVERLAY, COMPARE,
		DISTORTION, EVIDENCE, OVERVIEW, CLOUD);

	/** The property of an output with the title of the image it was made of. */
	public static final String SOURCE = "K-Means of";

	private ImageNames() {
		// only static methods
	}

	/** The title without the ending of an image file, if it has one. */
	public static String base(final String title) {
		final String base = title.replaceFirst(ENDINGS, "");
		return base.isEmpty() ? title : base;
	}

	public static String overlay(final String title) {
		return base(title) + OVERLAY;
	}

	/**
	 * Whether it is the name of a picture of a result, which has neither the
	 * colors of the image nor labels. A montage is shown, but nothing here writes
	 * a file of that name.
	 */
	public static boolean isPicture(final String title) {
		return PICTURES.stream().anyMatch(base(title)::endsWith);
	}

	/**
	 * Whether it is what a file of labels says of itself: it begins with the
	 * macro line that makes it again.
	 */
	public static boolean isDescription(final String text) {
		return text.startsWith("run(\"K-Means ");
	}

	/** Whether it is the title of a comparison's montage. */
	public static boolean isMontage(final String title) {
		return base(title).endsWith(MONTAGE);
	}

	/** Whether it is the name of an image of numbered objects. */
	public static boolean isObjects(final String title) {
		return base(title).endsWith(OBJECTS);
	}

	public static String objects(final String title) {
		return base(title) + OBJECTS;
	}

	public static String compare(final String title) {
		return base(title) + COMPARE;
	}

	public static String montage(final String title) {
		return base(title) + MONTAGE;
	}

	public static String distortion(final String title) {
		return base(title) + DISTORTION;
	}

	public static String evidence(final String title) {
		return base(title) + EVIDENCE;
	}

	public static String cloud(final String title) {
		return base(title) + CLOUD;
	}

	/** A slide or an image beside its classes. */
	public static String overview(final String title) {
		return base(title) + OVERVIEW;
	}
}
