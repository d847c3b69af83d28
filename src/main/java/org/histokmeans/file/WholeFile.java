
package org.histokmeans.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Files that are there whole or not at all: they are written beside their place
 * and renamed when complete.
 */
public final class WholeFile {

	/** Writes a file. */
	@FunctionalInterface
	public interface Writer {

		void write(Path path) throws IOException;
	}

	/** How the names of files begin that are not complete. */
	private static final String PART = ".part-";

	/** An ending such as .tif tells writers the format. */
	private static final Pattern ENDING = Pattern.compile("\\.\\w{1,9}$");

	private WholeFile() {
		// only static methods
	}

	/** Whether a file was left behind by a program that was killed. */
	public static boolean isPart(final Path path) {
		return String.valueOf(path.getFileName()).matches(
			"\\.part-[0-9a-f-]{36}.*");
	}

	/**
	 * @param path replaced if it exists; its folder must exist
	 * @param writer is given another path in the same folder, with the same
	 *          ending
	 */
	public static void write(final Path path, final Writer writer)
		throws IOException
	{
		final Path folder = path.toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) throw new IOException("The folder " +
			folder + " does not exist.");
		final Path part = folder.resolve(PART + UUID.randomUUID() + ending(path));
		try {
			writer.write(part);
			rename(part, path);
		}
		catch (final FileSystemException e) {
			throw new IOException(path +
				" cannot be written: check the folder's permissions and the disk.", e);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/** The whole name could make the part's name too long. */
	private static String ending(final Path path) {
		final Matcher ending = ENDING.matcher(String.valueOf(path.getFileName()));
		return ending.find() ? ending.group() : "";
	}

	private static void rename(final Path part, final Path path)
		throws IOException
	{
		try {
			Files.move(part, path, StandardCopyOption.ATOMIC_MOVE);
		}
		catch (final AtomicMoveNotSupportedException e) {
			Files.move(part, path, StandardCopyOption.REPLACE_EXISTING);
		}
	}
}
