
package org.histokmeans.imagefile;

import java.io.IOException;

/** An image has more pixels than an array can hold. */
final class TooLargeException extends IOException {

	private static final long serialVersionUID = 1L;

	TooLargeException(final String sentence) {
		super(sentence);
	}
}
