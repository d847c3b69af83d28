
package org.histokmeans.file;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.text.FileMessages;

/**
 * Files that are there whole or not at all: they are written beside their place
 * and renamed when complete. Several threads may write at once; of two that
 * write one file, the later wins.
 */
public final class WholeFile {

	/** Writes a file. */
	@FunctionalInterface
	public interface Writer {

		void write(Path path) throws IOException;
	}

	/** A file system with less is full. */
	private static final int LITTLE = 1 << 16;

	/** An ending such as .tif tells writers the format. */
	private static final Pattern ENDING = Pattern.compile("\\.\\w{1,9}$");

	private WholeFile() {
		// only static methods
	}

	/**
	 * @param path replaced if it exists, even if it is a link; its folder must
	 *          exist
	 * @param writer is given another path in the same folder, with the same
	 *          ending
	 * @throws IOException with a sentence that names the file
	 */
	public static void write(final Path path, final Writer writer)
		throws IOException
	{
		final Path folder = path.toAbsolutePath().getParent();
		if (!Files.isDirectory(folder)) throw new IOException("The folder " +
			folder + " does not exist.");
		checkReplaceable(path);
		final Path part = folder.resolve(PartNames.next(ending(path)));
		try {
			writer.write(part);
			rename(part, path);
		}
		catch (final IOException e) {
			throw new IOException(reason(path, folder, e), e);
		}
		finally {
			Files.deleteIfExists(part);
		}
	}

	/** @throws IOException with a sentence, if it is no file or link */
	public static void checkReplaceable(final Path path) throws IOException {
		final FileType type = FileType.of(path);
		if (type == FileType.FOLDER || type == FileType.OTHER)
			throw new IOException(String.format(FileMessages.NOT_REPLACEABLE, path,
				type));
	}

	private static String reason(final Path path, final Path folder,
		final IOException failure)
	{
		if (isFull(folder)) return String.format(FileMessages.NO_SPACE, path);
		if (failure instanceof FileSystemException) return path +
			" cannot be written: check the folder's permissions and the disk.";
		final String message = String.valueOf(failure.getMessage());
		return message.contains(path.toString()) ? message : path +
			" cannot be written: " + message;
	}

	private static boolean isFull(final Path folder) {
		try {
			return Files.isWritable(folder) && Files.getFileStore(folder)
				.getUsableSpace() < LITTLE;
		}
		catch (final IOException e) {
			return false;
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
