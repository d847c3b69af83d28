
package org.histokmeans.codebook;

import java.io.IOException;
import java.nio.file.Path;

/** A codebook and where it is stored, so that others can find it. Immutable. */
public final class StoredCodebook {

	private final Codebook codebook;
	private final String path;

	/**
	 * @param path as a user would type it; empty if it is not stored
	 */
	public StoredCodebook(final Codebook codebook, final String path) {
		this.codebook = codebook;
		this.path = path;
	}

	/**
	 * @param path a codebook file or a PNG that has its codebook in it
	 * @throws IOException with a sentence, if it cannot be used
	 */
	public static StoredCodebook read(final Path path) throws IOException {
		return new StoredCodebook(CodebookFile.read(path), path.toString());
	}

	public Codebook codebook() {
		return codebook;
	}

	public String path() {
		return path;
	}

	/**
	 * Itself, checked to be a start for K clusters.
	 *
	 * @throws IllegalArgumentException with a sentence, if it has another number
	 *           of clusters
	 */
	public StoredCodebook toStart(final int k) {
		if (codebook.k() == k) return this;
		throw new IllegalArgumentException("The codebook to start from has " +
			codebook.k() + " clusters, but K is " + k + ": choose K = " + codebook
				.k() + ", or start from another codebook.");
	}
}
