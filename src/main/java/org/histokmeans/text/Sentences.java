
package org.histokmeans.text;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.util.List;

/** Says in a sentence why an image failed. */
public final class Sentences {

	private static final int LINE = 70;

	/** As many names as a line is read with. */
	private static final int LISTED = 10;

	private Sentences() {
		// only static methods
	}

	/** Of whatever opening, segmenting or writing an image throws. */
	public static String of(final Throwable failure) {
		if (failure instanceof OutOfMemoryError) return Messages.NO_HEAP;
		if (failure instanceof UncheckedIOException) return of(failure.getCause());
		if (failure instanceof FileSystemException) return of(
			(FileSystemException) failure);
		final boolean isMeant = failure instanceof IOException ||
			failure instanceof IllegalArgumentException;
		return isMeant && failure.getMessage() != null ? failure.getMessage()
			: String.format(Messages.UNEXPECTED, failure);
	}

	/** The system says the reason only, such as "Too many open files". */
	private static String of(final FileSystemException failure) {
		final String file = failure.getFile();
		if (failure instanceof NoSuchFileException) return String.format(
			FileMessages.NO_SUCH_FILE, file);
		if (failure instanceof AccessDeniedException) return String.format(
			FileMessages.NO_PERMISSION, file);
		final String reason = String.valueOf(failure.getReason());
		if (reason.contains("Too many open files")) return String.format(
			FileMessages.TOO_MANY_FILES, file);
		return String.format(FileMessages.FILE_PROBLEM, file, failure
			.getReason() == null ? failure.getClass().getSimpleName() : reason);
	}

	/** With commas between them; of many, the first. */
	public static String list(final List<String> names) {
		if (names.size() <= LISTED) return String.join(", ", names);
		return String.join(", ", names.subList(0, LISTED)) + " and " + (names
			.size() - LISTED) + " more";
	}

	/** In lines for a message box that does not wrap; words stay whole. */
	public static String inLines(final String sentence) {
		final StringBuilder lines = new StringBuilder();
		int length = 0;
		for (final String word : sentence.split(" ")) {
			final boolean fits = length + word.length() < LINE;
			if (lines.length() > 0) lines.append(fits ? ' ' : '\n');
			lines.append(word);
			length = fits ? length + 1 + word.length() : word.length();
		}
		return lines.toString();
	}
}
