
package org.histokmeans.command;

import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.process.AbstractPreprocessorPlugin;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Plugin;

/**
 * Remembers what a person chose. The priority puts it after the dialog; if that
 * was canceled, it is not reached.
 */
@Plugin(type = PreprocessorPlugin.class, priority = Priority.VERY_LOW - 1)
public final class DialogMemoryPreprocessor extends AbstractPreprocessorPlugin {

	@Override
	public void process(final Module module) {
		if (!(module.getDelegateObject() instanceof HistologyCommand)) return;
		final HistologyCommand command = (HistologyCommand) module
			.getDelegateObject();
		if (command.caller().isInteractive()) DialogMemory.remember(module);
	}
}
