
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;

import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.FileMessages;

/**
 * Lines that are on disk as soon as they are appended. The file is locked, so
 * that two programs cannot work in one folder; the lock ends with its program.
 * Not for several threads at once: {@link BatchState} lets one append at a
 * time.
 */
final class Journal implements AutoCloseable {

	static final String FILE = "batch.journal";

	private static final int MAX_TRIES = 20;

	private final Path file;
	private final FileChannel channel;

	/**
	 * @throws IllegalArgumentException with a sentence, if it is no file, or
	 *           someone else's
	 * @throws IOException with a sentence, if another program has it or the
	 *           folder is not writable
	 */
	Journal(final Path folder) throws IOException {
		file = folder.resolve(FILE);
		StateFile.checkAlone(file);
		channel = locked(folder);
	}

	/**
	 * What was deleted after it was opened is no lock: others make a new one. It
	 * is not tried for ever, for file systems may be slow to tell sizes.
	 */
	private FileChannel locked(final Path folder) throws IOException {
		for (int tries = 1;; tries++) {
			final FileChannel opened = opened(folder);
			final boolean isLocked = isLocked(opened);
			if (isLocked && (isFile(opened) || tries == MAX_TRIES)) return opened;
			opened.close();
			if (!isLocked) throw new IOException(String.format(
				BatchMessages.FOLDER_IN_USE, folder));
		}
	}

	/**
	 * Whether the channel is still the file of that name: then it has the same
	 * new size. To open the file once more would end the lock on some systems.
	 */
	private boolean isFile(final FileChannel opened) throws IOException {
		final long size = opened.size();
		final int more = ThreadLocalRandom.current().nextInt(1 << 16);
		try {
			opened.write(ByteBuffer.wrap(new byte[] { '\n' }), size + more);
			return Files.size(file) == size + more + 1;
		}
		catch (final NoSuchFileException e) {
			return false;
		}
		finally {
			opened.truncate(size);
		}
	}

	private FileChannel opened(final Path folder) throws IOException {
		try {
			return FileChannel.open(file, StandardOpenOption.CREATE,
				StandardOpenOption.READ, StandardOpenOption.WRITE,
				LinkOption.NOFOLLOW_LINKS);
		}
		catch (final IOException e) {
			throw new IOException(String.format(FileMessages.FOLDER_UNWRITABLE,
				folder), e);
		}
	}

	/** Where the file system knows no locks, users must take care. */
	private static boolean isLocked(final FileChannel channel) {
		try {
			return channel.tryLock() != null;
		}
		catch (final OverlappingFileLockException e) {
			return false;
		}
		catch (final IOException e) {
			return true;
		}
	}

	Path file() {
		return file;
	}

	/**
	 * All lines; the last one may be torn.
	 *
	 * @throws IllegalArgumentException with a sentence, if no batch wrote it
	 */
	List<String> read() throws IOException {
		StateFile.checkSize(channel.size());
		final List<String> lines = Arrays.asList(text().split("\n"));
		if (lines.stream().allMatch(line -> line.isEmpty() || line.startsWith("{")))
			return lines;
		throw new IllegalArgumentException(BatchMessages.NOT_WRITTEN_BY_BATCH);
	}

	private String text() throws IOException {
		try {
			final ByteBuffer bytes = ByteBuffer.allocate((int) channel.size());
			channel.position(0);
			while (bytes.hasRemaining() && channel.read(bytes) >= 0) {
				continue;
			}
			return new String(bytes.array(), StandardCharsets.UTF_8);
		}
		catch (final OutOfMemoryError e) {
			throw new IllegalArgumentException(BatchMessages.STATE_NO_MEMORY, e);
		}
	}

	/** Begins with a line feed, for the line before may be torn. */
	void append(final String line) throws UnwritableException {
		final ByteBuffer bytes = StandardCharsets.UTF_8.encode("\n" + line);
		try {
			channel.position(channel.size());
			while (bytes.hasRemaining()) {
				channel.write(bytes);
			}
		}
		catch (final IOException e) {
			throw new UnwritableException(new IOException(String.format(
				FileMessages.FOLDER_UNWRITABLE, file), e));
		}
	}

	void clear() throws IOException {
		channel.truncate(0);
	}

	/**
	 * Deletes the file, if it is empty, while it is still locked: later it may be
	 * another's.
	 */
	@Override
	public void close() throws IOException {
		try {
			if (channel.size() == 0) Files.deleteIfExists(file);
		}
		finally {
			channel.close();
		}
	}
}
