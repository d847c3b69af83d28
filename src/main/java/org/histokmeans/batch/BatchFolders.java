
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.file.Folders;
import org.histokmeans.text.BatchMessages;

/** The folders of a batch. */
final class BatchFolders {

	private BatchFolders() {
		// only static methods
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if the folders will not
	 *           do
	 */
	static void check(final Path input, final Path output) {
		if (!Files.isDirectory(input)) throw new IllegalArgumentException(String
			.format(BatchMessages.NO_INPUT_FOLDER, input));
		checkOutside(input, output);
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if an image's files would
	 *           go where images are: the folder of images may be below the output
	 *           folder
	 */
	static void check(final Path input, final Path output,
		final List<ListedImage> images)
	{
		folders(output, images).forEach(folder -> checkOutside(input, folder));
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if a codebook that is
	 *           given could be one of the files that the batch writes or deletes
	 */
	static void checkGiven(final BatchOptions options) {
		if (options.codebook() != null) checkGiven(options.codebook(), options
			.output());
		final StoredCodebook start = options.segmenting().start();
		if (start != null && !start.path().isEmpty()) checkGiven(Paths.get(start
			.path()), options.output());
	}

	private static void checkGiven(final Path codebook, final Path output) {
		if (Folders.real(codebook).startsWith(Folders.real(output)))
			throw new IllegalArgumentException(String.format(
				BatchMessages.CODEBOOK_INSIDE, codebook));
	}

	/**
	 * Makes the output folder.
	 *
	 * @throws IllegalArgumentException with a sentence, if it cannot be made
	 */
	static void make(final Path input, final Path output) {
		try {
			Folders.make(output);
			checkOutside(input, output);
		}
		catch (final IOException e) {
			throw new IllegalArgumentException(e.getMessage(), e);
		}
	}

	private static void checkOutside(final Path input, final Path output) {
		if (Folders.real(output).startsWith(Folders.real(input)))
			throw new IllegalArgumentException(String.format(BatchMessages.OUT_INSIDE,
				output));
	}

	/** The output folder and those in it that get files. */
	private static Set<Path> folders(final Path output,
		final List<ListedImage> images)
	{
		return names(images).stream().map(output::resolve).collect(Collectors
			.toCollection(TreeSet::new));
	}

	/** The same, below the output folder, which is empty. */
	static Set<String> names(final List<ListedImage> images) {
		final Set<String> names = images.stream().filter(image -> image
			.problem() == null).map(ListedImage::folder).collect(Collectors
				.toCollection(TreeSet::new));
		names.add("");
		return names;
	}
}
