
package org.histokmeans.command;

import org.histokmeans.dialog.SidePane;

/** A command whose dialog has something of its own beside the options. */
interface WithPane {

	/** For one dialog. */
	SidePane pane();
}
