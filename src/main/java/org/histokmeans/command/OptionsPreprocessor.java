
package org.histokmeans.command;

import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.process.AbstractPreprocessorPlugin;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Plugin;

/**
 * Gives our commands their inputs. From a macro: the caller's image and exactly
 * the options of its line, with defaults for what is missing; an unknown option
 * or a bad value stops the macro, and no dialog ever opens. Otherwise: the
 * caller's image where none is given, and what the dialog had last.
 * <p>
 * The priority puts it after Fiji's own preprocessor for macros, whose values
 * it overwrites, and before all others.
 * </p>
 */
@Plugin(type = PreprocessorPlugin.class, priority = 1.5 * Priority.VERY_HIGH)
public final class OptionsPreprocessor extends AbstractPreprocessorPlugin {

	@Override
	public void process(final Module module) {
		if (!(module.getDelegateObject() instanceof HistologyCommand)) return;
		final HistologyCommand command = (HistologyCommand) module
			.getDelegateObject();
		if (command.caller().givesOptions()) takeOptions(module, command);
		else if (command.caller().isInteractive()) DialogMemory.recall(module);
		takeImage(module, command);
	}

	private void takeOptions(final Module module,
		final HistologyCommand command)
	{
		try {
			if (takesImage(module)) requireImage(module, command);
			new Inputs(module).setFromMacro(command.caller().options());
			new Inputs(module).resolveAll();
		}
		catch (final IllegalArgumentException e) {
			command.fail(e.getMessage());
			cancel(null);
		}
	}

	private static void requireImage(final Module module,
		final HistologyCommand command)
	{
		if (command.caller().image() == null) throw new IllegalArgumentException(
			command.noImage());
		module.setInput(Inputs.IMAGE, command.caller().image());
	}

	/** Where Fiji does not fill it in, the active image is the caller's. */
	private static void takeImage(final Module module,
		final HistologyCommand command)
	{
		if (!takesImage(module) || module.isInputResolved(Inputs.IMAGE) || command
			.caller().image() == null) return;
		module.setInput(Inputs.IMAGE, command.caller().image());
		module.resolveInput(Inputs.IMAGE);
	}

	private static boolean takesImage(final Module module) {
		return module.getInfo().getInput(Inputs.IMAGE) != null;
	}
}
