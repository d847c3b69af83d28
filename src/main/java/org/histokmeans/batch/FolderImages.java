
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.imagej.ImageNames;
import org.histokmeans.imagej.Messages;

/** The images of a folder, not of the folders within it, by name. */
public final class FolderImages {

	private FolderImages() {
		// only static methods
	}

	/**
	 * What K-Means itself wrote, such as label images, is left out.
	 *
	 * @throws IllegalArgumentException with a sentence, if there is none
	 * @throws IOException if the folder cannot be read
	 */
	public static List<Path> of(final Path folder) throws IOException {
		if (!Files.isDirectory(folder)) throw new IllegalArgumentException(String
			.format(Messages.NO_INPUT_FOLDER, folder));
		final List<Path> images = new ArrayList<>();
		for (final ListedImage image : ImageList.of(folder, BatchOptions.PATTERN,
			false))
		{
			if (!ImageNames.isOutput(image.name())) images.add(image.path());
		}
		if (images.isEmpty()) throw new IllegalArgumentException(String.format(
			Messages.NO_INPUT_FOLDER, folder));
		return images;
	}
}
