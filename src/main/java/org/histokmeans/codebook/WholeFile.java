
package org.histokmeans.codebook;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.UUID;

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
		final Path part = folder.resolve(".part-" + UUID.randomUUID() + "-" + path
			.getFileName());
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
