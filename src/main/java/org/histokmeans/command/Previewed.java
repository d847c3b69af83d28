
package org.histokmeans.command;

import org.histokmeans.imagej.KnownFit;
import org.histokmeans.preview.Look;

/** A command whose result people see while they choose its options. */
interface Previewed {

	/**
	 * What its inputs say now; called on the event thread, so no file is read.
	 *
	 * @throws IllegalArgumentException with a sentence, if they are wrong
	 */
	Look look();

	/** Need not fit again what was seen. */
	void know(KnownFit fit);
}
