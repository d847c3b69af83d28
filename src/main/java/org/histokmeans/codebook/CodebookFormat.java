
package org.histokmeans.codebook;

/** What every codebook file says of itself. */
final class CodebookFormat {

	static final String NAME = "histokmeans-codebook";

	/** Readers refuse files of a higher version. */
	static final int VERSION = 1;

	private CodebookFormat() {
		// only constants
	}
}
