
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.plugin.frame.Recorder;

import java.awt.Window;
import java.util.HashSet;
import java.util.Set;

import org.histokmeans.dialog.OptionsDialog;
import org.histokmeans.dialog.PreviewPane;
import org.histokmeans.dialog.SidePane;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/**
 * Asks a person for the inputs of a command that nobody has given, in any
 * ImageJ. One dialog of a command for each image.
 */
public final class CommandDialog {

	/** Commands and images whose dialogs are open. */
	private static final Set<String> OPEN = new HashSet<>();

	private final Module module;
	private final ImagePlus image;
	private final String key;

	private CommandDialog(final Module module) {
		this.module = module;
		image = module.getInfo().getInput(Inputs.IMAGE) == null ? null
			: (ImagePlus) module.getInput(Inputs.IMAGE);
		key = module.getInfo().getDelegateClassName() + (image == null ? "" : image
			.getID());
	}

	/**
	 * @return false if the person canceled, which stops a macro, or the same is
	 *         asked already; else the inputs are set and remembered
	 */
	public static boolean ask(final Module module) {
		DialogMemory.begin(module);
		final ModuleQuestions questions = new ModuleQuestions(module);
		final boolean isOk = questions.isEmpty() || new CommandDialog(module).ask(
			questions);
		if (!isOk && ((HistologyCommand) module.getDelegateObject()).caller()
			.isMacro()) Macro.abort();
		return isOk;
	}

	private boolean ask(final ModuleQuestions questions) {
		if (!isFirst()) {
			if (owner() != null) OptionsDialog.toFront(owner(), questions.title());
			return false;
		}
		try {
			final SidePane side = side();
			final boolean isOk = OptionsDialog.ask(questions, owner(), side);
			recordAs(null);
			if (isOk) confirmed(side);
			return isOk;
		}
		finally {
			synchronized (OPEN) {
				OPEN.remove(key);
			}
		}
	}

	private void confirmed(final SidePane side) {
		DialogMemory.remember(module);
		if (side instanceof PreviewPane) previewed().know(((PreviewPane) side)
			.known());
		final Object command = module.getDelegateObject();
		if (command instanceof Beside) ((Beside) command).confirmed();
		recordAs(module.getInfo().getTitle());
	}

	private boolean isFirst() {
		synchronized (OPEN) {
			return OPEN.add(key);
		}
	}

	/** Null for a command that has none. */
	private SidePane side() {
		final Object command = module.getDelegateObject();
		if (command instanceof Beside) return ((Beside) command).sidePane();
		if (image == null || !(command instanceof Previewed)) return null;
		return new PreviewPane(image, () -> previewed().look(), (long) image
			.getWidth() * image.getHeight() * image.getStackSize());
	}

	private Previewed previewed() {
		return (Previewed) module.getDelegateObject();
	}

	/** In front of the image, and closed with it. */
	private Window owner() {
		return image == null || image.getWindow() == null ? IJ.getInstance() : image
			.getWindow();
	}

	/**
	 * What was done while the dialog was open took the recorder's place. Not
	 * while another command writes its line.
	 */
	private static void recordAs(final String command) {
		synchronized (OPEN) {
			if (Recorder.record) Recorder.setCommand(command);
		}
	}

	/**
	 * As text between the quotes of a macro. At once, not when the command ends:
	 * the recorder keeps one command, and others may be run by then. Until it has
	 * ended, the recorder takes the windows that it shows for its own.
	 */
	public static void record(final Module module) {
		final String title = module.getInfo().getTitle();
		synchronized (OPEN) {
			recordAs(title);
			if (!Recorder.record || !title.equals(Recorder.getCommand())) return;
			new Inputs(module).named().forEach(item -> record(module, item));
			Recorder.saveCommand();
			recordAs(title);
		}
	}

	/** The command that was recorded has shown all that it shows. */
	public static void ended(final Module module) {
		synchronized (OPEN) {
			if (module.getInfo().getTitle().equals(Recorder.getCommand())) recordAs(
				null);
		}
	}

	private static void record(final Module module, final ModuleItem<?> item) {
		final String value = Recorder.fixString(Recorder.fixPath(ModuleQuestions
			.text(module, item)));
		if (!value.isEmpty()) Recorder.recordOption(item.getName(), value);
	}
}
