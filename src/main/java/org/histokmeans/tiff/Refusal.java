
package org.histokmeans.tiff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;

import org.histokmeans.text.FileMessages;
import org.histokmeans.text.SlideMessages;

/** Why a file is not read: a sentence as soon as the file's name is known. */
final class Refusal extends IOException {

	private static final long serialVersionUID = 1L;

	private final Object[] values;

	/**
	 * @param sentence with the file's name as its first value
	 * @param others the values that follow
	 */
	Refusal(final String sentence, final Object... others) {
		super(sentence);
		values = new Object[others.length + 1];
		System.arraycopy(others, 0, values, 1, others.length);
	}

	/** The tags contradict each other, or what is possible. */
	static Refusal header() {
		return new Refusal(FileMessages.TIFF_HEADER);
	}

	/** @param kind such as "ZSTD compression" */
	static Refusal of(final String kind) {
		return new Refusal(FileMessages.TIFF_KIND, kind);
	}

	/** The same of a smaller copy of the image. */
	Refusal ofLevel(final int level) {
		final Refusal same = new Refusal(getMessage() + " " + String.format(
			SlideMessages.IN_LEVEL, level), Arrays.copyOfRange(values, 1,
				values.length));
		same.initCause(this);
		return same;
	}

	String sentence(final Path path) {
		final Object[] all = values.clone();
		all[0] = path;
		return String.format(getMessage(), all);
	}
}
