
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

	/** Tells of changes in it that an update should follow. */
	default void onChange(final Runnable listener) {
		// nothing in it changes the values
	}

	/** The dialog ends. */
	void close();
}
