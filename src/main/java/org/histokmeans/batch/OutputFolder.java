
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.histokmeans.file.FileType;
import org.histokmeans.file.Folders;
import org.histokmeans.file.PartNames;
import org.histokmeans.file.WholeFile;
import org.histokmeans.imagej.ResultFiles;
import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.FileMessages;

/**
 * Writes and deletes below a batch's output folder only what is the batch's
 * own, and nothing through links. The output folder itself may be one. Safe to
 * use from several threads at once, for images of different names.
 */
final class OutputFolder {

	private final Path output;
	private final Map<String, String> owners = new HashMap<>();

	/** @param images of the batch */
	OutputFolder(final Path output, final List<ListedImage> images) {
		this.output = output;
		for (final ListedImage image : images) {
			if (image.problem() == null) possible(output, image.base()).forEach(
				file -> owners.put(key(file), image.name()));
		}
	}

	/** All files that an image can have whose files begin so. */
	static List<Path> possible(final Path output, final String base) {
		final int name = base.lastIndexOf('/') + 1;
		return ResultFiles.possible(output.resolve(base.substring(0, name)), base
			.substring(name));
	}

	/** Some file systems do not tell upper from lower case. */
	private static String key(final Path file) {
		return file.toString().toLowerCase(Locale.ROOT);
	}

	/**
	 * @throws IOException with a sentence, if there is something else where the
	 *           image's folder or a file has to be
	 */
	void check(final ListedImage image) throws IOException {
		final Path obstacle = obstacle(image.folder());
		if (obstacle != null) throw new IOException(sentence(obstacle));
		for (final Path file : possible(output, image.base())) {
			WholeFile.checkReplaceable(file);
		}
	}

	private static String sentence(final Path obstacle) {
		return FileType.of(obstacle) == FileType.LINK ? String.format(
			BatchMessages.LINKED_FOLDER, obstacle) : String.format(
				FileMessages.NO_FOLDER, obstacle, FileMessages.FILE_OF_THAT_NAME);
	}

	/** What is no folder on the way to one below the output folder, or null. */
	private Path obstacle(final String folder) {
		Path path = output;
		for (final Path part : Paths.get(folder)) {
			path = path.resolve(part);
			final FileType type = FileType.of(path);
			if (!folder.isEmpty() && type != FileType.FOLDER &&
				type != FileType.MISSING) return path;
		}
		return null;
	}

	/** The folder of an image's files, which need not be there. */
	Path path(final ListedImage image) {
		return output.resolve(image.folder());
	}

	/**
	 * Makes the folder of an image's files.
	 *
	 * @throws IOException with a sentence
	 */
	Path make(final ListedImage image) throws IOException {
		final Path folder = path(image);
		try {
			if (!image.folder().isEmpty()) Folders.make(folder);
			return folder;
		}
		catch (final IOException e) {
			throw new IOException(String.format(FileMessages.FOLDER_UNWRITABLE,
				folder), e);
		}
	}

	/** Deletes files of an image that are out of date, and no one else's. */
	void delete(final ListedImage image, final Collection<Path> files)
		throws IOException
	{
		if (files.isEmpty() || obstacle(image.folder()) != null) return;
		for (final Path file : files) {
			if (image.name().equals(owners.getOrDefault(key(file), image.name())))
				delete(file);
		}
	}

	/** A link is deleted, not what it leads to. */
	static void delete(final Path file) throws IOException {
		final FileType type = FileType.of(file);
		if (type == FileType.FILE || type == FileType.LINK) Files.deleteIfExists(
			file);
	}

	/**
	 * Deletes what a run of the same batch left behind that was killed, where it
	 * can: a name of its own does no harm. Other folders are not the batch's.
	 */
	void deleteParts(final String batch, final Collection<String> folders) {
		for (final String folder : folders) {
			if (obstacle(folder) == null) deleteParts(batch, output.resolve(folder));
		}
	}

	private static void deleteParts(final String batch, final Path folder) {
		try (DirectoryStream<Path> parts = Files.newDirectoryStream(folder,
			part -> PartNames.isOf(batch, part)))
		{
			for (final Path part : parts) {
				delete(part);
			}
		}
		catch (final IOException | DirectoryIteratorException e) {
			return;
		}
	}
}
