
package org.histokmeans.command;

import ij.ImagePlus;

import org.histokmeans.text.Messages;
import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.process.AbstractPreprocessorPlugin;
import org.scijava.module.process.PreprocessorPlugin;
import org.scijava.plugin.Plugin;

/**
 * Gives our commands their inputs. From a macro: the caller's image and exactly
 * the options of its line, with defaults for what is missing; an unknown option
 * or a bad value stops the macro, and no dialog ever opens. Otherwise: the
 * caller's image where none is given, and what the dialog had last. An image
 * that the command cannot work on is refused here, before a dialog is filled
 * in.
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
		try {
			if (takesImage(module)) takeImage(module, command);
			if (command.caller().givesOptions()) takeOptions(module, command);
			else if (command.caller().isInteractive()) DialogMemory.recall(module);
		}
		catch (final IllegalArgumentException e) {
			command.fail(e.getMessage());
			cancel(command.caller().isMacro() ? null : HistologyCommand.forPeople(e
				.getMessage()));
		}
	}

	private static boolean takesImage(final Module module) {
		return module.getInfo().getInput(Inputs.IMAGE) != null;
	}

	/** A macro's is the caller's, whatever else Fiji has put there. */
	private static void takeImage(final Module module,
		final HistologyCommand command)
	{
		final boolean isGiven = !command.caller().givesOptions() && module
			.isInputResolved(Inputs.IMAGE);
		if (!isGiven) module.setInput(Inputs.IMAGE, command.take(command.caller()
			.image()));
		final ImagePlus image = (ImagePlus) module.getInput(Inputs.IMAGE);
		if (isGiven && (image == null || image.getWidth() == 0)) {
			throw new IllegalArgumentException(Messages.EMPTY_IMAGE);
		}
		command.check(image);
		module.resolveInput(Inputs.IMAGE);
	}

	private static void takeOptions(final Module module,
		final HistologyCommand command)
	{
		new Inputs(module).setFromMacro(command.caller().options());
		new Inputs(module).resolveAll();
	}
}
