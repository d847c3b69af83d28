
package org.histokmeans.codebook;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

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

	private WholeFile() {
		// only static methods
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
		final Path part = Files.createTempFile(folder, ".part-", "-" + path
			.getFileName());
		try {
			writer.write(part);
			rename(part, path);
		}
		finally {
			Files.deleteIfExists(part);
		}
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
