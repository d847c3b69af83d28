
package org.histokmeans.command;

import org.histokmeans.dialog.SidePane;

/** A command that asks for an input in a way of its own. */
interface Beside {

	/** Stands beside the options; called once its image is known. */
	SidePane sidePane();

	/**
	 * A person has answered OK. What is recorded here stands in front of the
	 * command.
	 */
	default void confirmed() {
		// most have nothing more to record
	}
}
