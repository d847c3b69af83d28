
package org.histokmeans.cli;

import java.io.File;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.histokmeans.imagefile.ImageNames;

/**
 * Where the files of each image go: all into one folder, unless two images have
 * the same name: then into folders as those of the images, as a batch does.
 */
final class OutputFolders {

	/** The deepest folder that all images are in; null: no folders are made. */
	private final Path root;

	OutputFolders(final List<String> images) {
		root = namesDiffer(images) ? null : common(images);
	}

	private static boolean namesDiffer(final List<String> images) {
		final Set<String> names = new HashSet<>();
		return images.stream().allMatch(image -> names.add(name(image)));
	}

	/** Some file systems take upper and lower case for the same. */
	private static String name(final String image) {
		return ImageNames.base(String.valueOf(Paths.get(image).getFileName()))
			.toLowerCase(Locale.ROOT);
	}

	private static Path common(final List<String> images) {
		Path common = folder(images.get(0));
		for (final String image : images) {
			while (common != null && !folder(image).startsWith(common)) {
				common = common.getParent();
			}
		}
		return common;
	}

	private static Path folder(final String image) {
		return Paths.get(image).toAbsolutePath().normalize().getParent();
	}

	/** The name of an image, below the folder of all. */
	static String name(final String image, final String below) {
		return below + Paths.get(image).getFileName();
	}

	/** Where, below the folder of all: empty, or such as {@code p1/}. */
	String of(final String image) {
		if (root == null) return "";
		final String below = root.relativize(folder(image)).toString().replace(
			File.separatorChar, '/');
		return below.isEmpty() ? "" : below + "/";
	}
}
