
package org.histokmeans.dialog;

import java.awt.Component;

/** What is shown beside the options. Called on the event thread. */
public interface SidePane {

	Component component();

	/**
	 * The options have new values, taken already.
	 *
	 * @return a sentence if they cannot be used, or empty
	 */
	String update();

	/** The dialog ends. */
	void close();
}
