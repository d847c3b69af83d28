
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;

import java.awt.GraphicsEnvironment;

import org.histokmeans.command.CommandDialog;
import org.histokmeans.command.DialogMemory;
import org.histokmeans.command.HistologyCommand;
import org.histokmeans.command.Inputs;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.ModuleService;

/** Runs a command on the caller's thread, as ImageJ runs its own plugins. */
final class CommandRunner {

	private static Context context;

	private final Module module;
	private final HistologyCommand command;

	/** Whether a person was asked, and has answered. */
	private boolean isRecorded;

	private CommandRunner(final Module module) {
		this.module = module;
		this.command = (HistologyCommand) module.getDelegateObject();
	}

	static void run(final String command) {
		final Context scijava = context();
		final CommandInfo info = scijava.service(CommandService.class).getCommand(
			command);
		new CommandRunner(scijava.service(ModuleService.class).createModule(info))
			.run();
	}

	/** SciJava finds its services through the thread's class loader. */
	private static synchronized Context context() {
		if (context != null) return context;
		final Thread thread = Thread.currentThread();
		final ClassLoader before = thread.getContextClassLoader();
		thread.setContextClassLoader(CommandRunner.class.getClassLoader());
		try {
			context = new Context(CommandService.class);
			return context;
		}
		finally {
			thread.setContextClassLoader(before);
		}
	}

	private void run() {
		if (!takeImage() || !takeInputs()) return;
		try {
			if (command.perform()) showOutputs();
			else tell(command.getCancelReason());
		}
		finally {
			if (isRecorded) CommandDialog.ended(module);
		}
	}

	/** SciJava makes the missing reason of a person's Escape an empty one. */
	private void tell(final String reason) {
		if (reason != null && !reason.isEmpty()) error(reason);
	}

	private void error(final String sentence) {
		IJ.error(title(), HistologyCommand.forPeople(sentence));
	}

	private String title() {
		return module.getInfo().getTitle();
	}

	private boolean takeImage() {
		final String name = Inputs.IMAGE;
		if (module.getInfo().getInput(name) == null) return true;
		final ImagePlus image = WindowManager.getCurrentImage();
		try {
			module.setInput(name, command.take(image));
			return true;
		}
		catch (final IllegalArgumentException e) {
			error(e.getMessage());
			return false;
		}
	}

	private boolean takeInputs() {
		if (new Inputs(module).named().isEmpty()) return true;
		final String options = Macro.getOptions();
		if (options == null && !isHeadless()) return isAnswered();
		try {
			new Inputs(module).setFromMacro(options == null ? "" : options);
			return true;
		}
		catch (final IllegalArgumentException e) {
			error(e.getMessage());
			return false;
		}
	}

	private boolean isAnswered() {
		DialogMemory.recall(module);
		isRecorded = CommandDialog.ask(module);
		if (isRecorded) CommandDialog.record(module);
		return isRecorded;
	}

	private static boolean isHeadless() {
		return GraphicsEnvironment.isHeadless();
	}

	/** The output declared last becomes the active image. */
	private void showOutputs() {
		for (final ModuleItem<?> output : module.getInfo().outputs()) {
			final Object value = module.getOutput(output.getName());
			if (value instanceof ImagePlus) show((ImagePlus) value);
		}
	}

	/**
	 * ImageJ waits for its windows in macros only; otherwise a late event of the
	 * first window can make it the active one.
	 */
	private static void show(final ImagePlus image) {
		image.show();
		image.waitTillActivated();
	}
}
