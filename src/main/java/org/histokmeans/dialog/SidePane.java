
package org.histokmeans.dialog;

import java.awt.Component;
import java.util.Map;
import java.util.function.Consumer;

/** What is shown beside the options. Called on the event thread. */
public interface SidePane {

	Component component();

	/**
	 * Before all else.
	 *
	 * @param form takes values for options, by their names, as if a person had
	 *          typed them
	 */
	default void connect(final Consumer<Map<String, String>> form) {
		// most change nothing
	}

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
