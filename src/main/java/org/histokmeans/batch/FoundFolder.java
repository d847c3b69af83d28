
package org.histokmeans.batch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.file.FileType;
import org.histokmeans.text.BatchMessages;

/**
 * What a batch finds in its output folder: an earlier run for the same images,
 * or nothing that it would write over. A batch that is forced writes to any
 * folder.
 */
final class FoundFolder {

	private final BatchOptions options;
	private final BatchState state;

	FoundFolder(final BatchOptions options, final BatchState state) {
		this.options = options;
		this.state = state;
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if it is someone else's
	 */
	void check() {
		names().forEach(name -> StateFile.checkTable(options.output().resolve(
			name)));
		if (options.isForced()) return;
		if (!state.problem().isEmpty()) throw new IllegalArgumentException(state
			.problem());
		if (state.isNew()) checkFiles();
		else checkInput();
	}

	private void checkFiles() {
		for (final String name : names()) {
			final Path file = options.output().resolve(name);
			if (FileType.of(file) != FileType.MISSING)
				throw new IllegalArgumentException(String.format(
					BatchMessages.NOT_OF_A_BATCH, file));
		}
	}

	private List<String> names() {
		final List<String> names = new ArrayList<>(Arrays.asList(
			BatchTables.RESULTS, BatchTables.CLUSTERS, BatchTables.FAILED));
		if (options.isShared()) names.add(SharedCodebook.FILE);
		return names;
	}

	/** Images of another folder can have the same names, sizes and times. */
	private void checkInput() {
		final String before = state.input();
		if (before.isEmpty() || isInput(before)) return;
		throw new IllegalArgumentException(String.format(BatchMessages.OTHER_INPUT,
			options.output(), before));
	}

	private boolean isInput(final String before) {
		try {
			return options.input().toAbsolutePath().normalize().toString().equals(
				before) || Files.isSameFile(options.input(), Paths.get(before));
		}
		catch (final IOException | InvalidPathException e) {
			return false;
		}
	}
}
