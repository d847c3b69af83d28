
package org.histokmeans.raster;

import java.io.IOException;

/** An image has more pixels than an array can hold. */
public final class TooLargeException extends IOException {

	private static final long serialVersionUID = 1L;

	public TooLargeException(final String sentence) {
		super(sentence);
	}
}
