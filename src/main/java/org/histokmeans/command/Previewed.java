
package org.histokmeans.command;

import java.io.IOException;

import org.histokmeans.imagej.KnownFit;
import org.histokmeans.preview.Look;

/** A command whose result people see while they choose its options. */
interface Previewed {

	/**
	 * What its inputs say now.
	 *
	 * @throws IllegalArgumentException with a sentence, if they are wrong
	 * @throws IOException likewise
	 */
	Look look() throws IOException;

	/** Need not fit again what was seen. */
	void know(KnownFit fit);
}
