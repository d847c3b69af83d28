
package org.histokmeans.codebook;

import java.io.IOException;

import org.histokmeans.parallel.Workers;

/**
 * An image to train on, whatever it is kept in. Its colors are counted when
 * they are asked for, more than once.
 */
public interface HistogramSource {

	/** In messages: title or path. */
	String name();

	/**
	 * @throws IOException with a sentence, if it cannot be opened
	 * @throws IllegalArgumentException with a sentence, if it is no color image
	 */
	CountedImage count(Workers workers) throws IOException;
}
