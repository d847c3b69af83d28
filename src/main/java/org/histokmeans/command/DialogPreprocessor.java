
package org.histokmeans.command;

import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.process.AbstractPreprocessorPlugin;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.ui.UIService;

/**
 * Asks with our dialog in place of SciJava's, which comes right after and finds
 * nothing to ask any more.
 */
@Plugin(type = PreprocessorPlugin.class, priority = Priority.VERY_LOW + 0.25)
public final class DialogPreprocessor extends AbstractPreprocessorPlugin {

	@Parameter(required = false)
	private UIService uiService;

	@Override
	public void process(final Module module) {
		if (!(module.getDelegateObject() instanceof HistologyCommand)) return;
		final HistologyCommand command = (HistologyCommand) module
			.getDelegateObject();
		if (!command.caller().isInteractive() || !hasWindows()) return;
		if (CommandDialog.ask(module)) new Inputs(module).resolveAll();
		else cancel(null);
	}

	/** Whether SciJava would ask. */
	private boolean hasWindows() {
		return uiService != null && !uiService.getVisibleUIs().isEmpty();
	}
}
