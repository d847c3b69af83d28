
package org.histokmeans.regions;

import java.io.IOException;

/** Areas of one image, which are read when they are needed. */
@FunctionalInterface
public interface Areas {

	/** All of the image. */
	Areas ALL = () -> null;

	/**
	 * Null if all of the image is analyzed.
	 *
	 * @throws IOException with a sentence, if there is no file of them, or it
	 *           cannot be read
	 */
	Annotations read() throws IOException;
}
