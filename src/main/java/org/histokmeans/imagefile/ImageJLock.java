
package org.histokmeans.imagefile;

import ij.IJ;
import ij.ImagePlus;

/**
 * ImageJ's readers keep their state in static fields, so one reads at a time;
 * and they say what is wrong in the log, not in a window.
 */
final class ImageJLock {

	/** What reads. */
	interface Reader<E extends Exception> {

		ImagePlus read() throws E;
	}

	private ImageJLock() {
		// only static methods
	}

	static synchronized <E extends Exception> ImagePlus run(
		final Reader<E> reader) throws E
	{
		final boolean isRedirecting = IJ.redirectingErrorMessages();
		IJ.redirectErrorMessages(true);
		try {
			return reader.read();
		}
		finally {
			IJ.redirectErrorMessages(isRedirecting);
		}
	}
}
