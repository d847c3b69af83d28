
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.imagej.ResultKind;
import org.histokmeans.text.Messages;

/**
 * The images of a folder, not of the folders within it, by name. What K-Means
 * itself wrote, such as label images, is left out.
 */
public final class FolderImages {

	private final List<Path> images = new ArrayList<>();
	private final List<String> leftOut = new ArrayList<>();

	/**
	 * @throws IllegalArgumentException with a sentence, if there is none
	 * @throws IOException if the folder cannot be read
	 */
	public FolderImages(final Path folder) throws IOException {
		if (!Files.isDirectory(folder)) throw new IllegalArgumentException(String
			.format(Messages.NO_INPUT_FOLDER, folder));
		for (final ListedImage image : ImageList.of(folder, BatchOptions.PATTERN,
			false))
		{
			if (ResultKind.isOutput(image.name())) leftOut.add(image.name());
			else images.add(image.path());
		}
		if (images.isEmpty()) throw new IllegalArgumentException(none(folder));
	}

	private String none(final Path folder) {
		return leftOut.isEmpty() ? String.format(Messages.NO_IMAGES_IN, folder)
			: String.format(Messages.ONLY_OUTPUTS_IN, folder, String.join(", ",
				leftOut));
	}

	public List<Path> images() {
		return images;
	}

	/** The names of files that K-Means wrote, by their names. */
	public List<String> leftOut() {
		return leftOut;
	}
}
