
package org.histokmeans.cli;

import java.io.IOException;
import java.nio.file.Path;

/** A file that is refused, and words of the sentence that says why. */
final class BadFile {

	/** Writes the file. */
	interface Maker {

		void make(Path path) throws IOException;
	}

	private final String name;
	final String file;
	final String words;
	final Maker maker;

	BadFile(final String name, final String file, final String words,
		final Maker maker)
	{
		this.name = name;
		this.file = file;
		this.words = words;
		this.maker = maker;
	}

	@Override
	public String toString() {
		return name;
	}
}
