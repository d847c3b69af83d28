
package org.histokmeans.text;

import java.io.IOException;
import java.nio.file.FileSystemException;

/** Says in a sentence why an image failed. */
public final class Sentences {

	private Sentences() {
		// only static methods
	}

	/** Of whatever opening, segmenting or writing an image throws. */
	public static String of(final Throwable failure) {
		if (failure instanceof OutOfMemoryError) return Messages.NO_HEAP;
		if (failure instanceof FileSystemException) return String.format(
			Messages.NOT_READABLE, ((FileSystemException) failure).getFile());
		final boolean isMeant = failure instanceof IOException ||
			failure instanceof IllegalArgumentException;
		return isMeant && failure.getMessage() != null ? failure.getMessage()
			: String.format(Messages.UNEXPECTED, failure);
	}
}
