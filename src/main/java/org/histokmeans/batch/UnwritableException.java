
package org.histokmeans.batch;

import java.io.IOException;

import org.histokmeans.text.BatchMessages;

/** A file could not be written: other images would fare no better. */
final class UnwritableException extends IOException {

	private static final long serialVersionUID = 1L;

	UnwritableException(final IOException cause) {
		super(String.format(BatchMessages.BATCH_STOPPED, cause.getMessage()),
			cause);
	}
}
