
package org.histokmeans.command;

import org.histokmeans.dialog.SidePane;

/** A command that asks for an input in a way of its own. */
interface Beside {

	/** Stands beside the options; called once its image is known. */
	SidePane sidePane();
}
