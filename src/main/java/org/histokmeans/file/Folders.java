
package org.histokmeans.file;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import org.histokmeans.text.FileMessages;

/** Makes folders for output. */
public final class Folders {

	private Folders() {
		// only static methods
	}

	/**
	 * Where a path leads, through links, which may be above what is still to be
	 * made.
	 */
	public static Path real(final Path path) {
		try {
			return path.toRealPath();
		}
		catch (final IOException e) {
			final Path absolute = path.toAbsolutePath().normalize();
			return absolute.getParent() == null ? absolute : real(absolute
				.getParent()).resolve(absolute.getFileName());
		}
	}

	/** @throws IOException with a sentence, if it cannot be made */
	public static void make(final Path folder) throws IOException {
		try {
			Files.createDirectories(folder);
		}
		catch (final FileAlreadyExistsException e) {
			throw new IOException(String.format(FileMessages.NO_FOLDER, folder,
				FileMessages.FILE_OF_THAT_NAME), e);
		}
		catch (final IOException e) {
			throw new IOException(String.format(FileMessages.NO_FOLDER, folder,
				reason(e)), e);
		}
	}

	/** Java's message is often no more than the path. */
	private static String reason(final IOException e) {
		if (e instanceof AccessDeniedException) return FileMessages.NO_WRITING;
		final String reason = e instanceof FileSystemException
			? ((FileSystemException) e).getReason() : e.getMessage();
		return reason == null ? FileMessages.REFUSED : reason + ".";
	}

	/**
	 * Makes it and takes it away again, so that a command that fails leaves none
	 * behind.
	 *
	 * @throws IOException with a sentence, if it cannot be made
	 */
	public static void checkMakeable(final Path folder) throws IOException {
		final List<Path> missing = missing(folder);
		try {
			make(folder);
		}
		finally {
			missing.forEach(Folders::removeIfEmpty);
		}
	}

	/** What is done in a folder. */
	@FunctionalInterface
	public interface Step<T> {

		T run() throws IOException;
	}

	/** Makes it, and takes it away again if what is done in it fails. */
	public static <T> T makeFor(final Path folder, final Step<T> step)
		throws IOException
	{
		final List<Path> missing = missing(folder);
		make(folder);
		boolean isDone = false;
		try {
			final T result = step.run();
			isDone = true;
			return result;
		}
		finally {
			if (!isDone) missing.forEach(Folders::removeIfEmpty);
		}
	}

	/** The folder and those around it that are not there, innermost first. */
	private static List<Path> missing(final Path folder) {
		final List<Path> missing = new ArrayList<>();
		for (Path path = folder.toAbsolutePath(); path != null && !Files.exists(
			path, LinkOption.NOFOLLOW_LINKS); path = path.getParent())
		{
			missing.add(path);
		}
		return missing;
	}

	/** One in which another program has written meanwhile stays. */
	private static void removeIfEmpty(final Path folder) {
		try {
			if (Files.isDirectory(folder, LinkOption.NOFOLLOW_LINKS)) Files.delete(
				folder);
		}
		catch (final IOException e) {
			// an empty folder does no harm
		}
	}
}
