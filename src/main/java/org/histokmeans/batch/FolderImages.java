
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.histokmeans.imagej.ResultKind;
import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.Sentences;

/**
 * The images of a folder by name. What K-Means itself wrote, such as label
 * images, is left out.
 */
public final class FolderImages {

	private final List<ListedImage> images = new ArrayList<>();
	private final List<String> leftOut = new ArrayList<>();

	/**
	 * Of a folder, not of the folders within it.
	 *
	 * @throws IllegalArgumentException with a sentence, if there is none
	 * @throws IOException if the folder cannot be read
	 */
	public FolderImages(final Path folder) throws IOException {
		this(folder, BatchOptions.PATTERN, false, String.format(
			BatchMessages.NO_IMAGES_IN, folder));
	}

	/**
	 * @param none the sentence if there is none at all
	 */
	FolderImages(final Path folder, final String pattern, final boolean recursive,
		final String none) throws IOException
	{
		if (!Files.isDirectory(folder)) throw new IllegalArgumentException(String
			.format(BatchMessages.NO_INPUT_FOLDER, folder));
		for (final ListedImage image : ImageList.of(folder, pattern, recursive)) {
			if (ResultKind.isOutput(image.name())) leftOut.add(image.name());
			else images.add(image);
		}
		if (images.isEmpty()) throw new IllegalArgumentException(leftOut.isEmpty()
			? none : String.format(BatchMessages.ONLY_OUTPUTS_IN, folder, Sentences
				.list(leftOut)));
	}

	public List<Path> images() {
		return images.stream().map(ListedImage::path).collect(Collectors.toList());
	}

	List<ListedImage> listed() {
		return images;
	}

	/** What the user should know; empty for nothing. */
	public String remark() {
		return remark(leftOut);
	}

	/**
	 * That images are left out since they are named as outputs.
	 *
	 * @param leftOut their names
	 */
	public static String remark(final List<String> leftOut) {
		return leftOut.isEmpty() ? "" : String.format(BatchMessages.LEFT_OUT,
			Sentences.list(leftOut));
	}
}
