
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.ImageWindow;
import ij.macro.Interpreter;

import java.awt.EventQueue;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

import org.histokmeans.text.Messages;
import org.scijava.Priority;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;
import org.scijava.module.process.AbstractPostprocessorPlugin;
import org.scijava.module.process.PostprocessorPlugin;
import org.scijava.plugin.Plugin;

/**
 * Shows the output images of our commands in windows, the one declared last as
 * the active one. SciJava shows them on the event thread, where ImageJ cannot
 * wait for a window to be activated, so that any of them may be active in the
 * end.
 * <p>
 * The priority puts it before SciJava's own, which leaves resolved outputs
 * alone.
 * </p>
 */
@Plugin(type = PostprocessorPlugin.class, priority = Priority.VERY_LOW + 1)
public final class OutputWindows extends AbstractPostprocessorPlugin {

	private static final int PATIENCE_MILLIS = 2000;
	private static final int PAUSE_MILLIS = 10;
	private static final AtomicBoolean WARNED = new AtomicBoolean();

	@Override
	public void process(final Module module) {
		if (!(module.getDelegateObject() instanceof HistologyCommand)) return;
		if (isTaken(module)) warn();
		else if (canWait()) show(module);
	}

	/** A caller that resolves outputs before they are shown keeps them. */
	private static boolean isTaken(final Module module) {
		return images(module).stream().anyMatch(output -> module.isOutputResolved(
			output.getName()));
	}

	/** Once: a batch comes here for each of its images. */
	private static void warn() {
		if (!WARNED.getAndSet(true)) IJ.log(Messages.OTHER_BATCH);
	}

	private static boolean canWait() {
		return !Caller.isHeadless() && !Interpreter.isBatchMode() && !EventQueue
			.isDispatchThread() && IJ.getInstance() != null && IJ.getInstance()
				.isVisible();
	}

	private static void show(final Module module) {
		ImagePlus last = null;
		for (final ModuleItem<?> output : images(module)) {
			final ImagePlus image = (ImagePlus) module.getOutput(output.getName());
			if (image == null) continue;
			image.show();
			image.waitTillActivated();
			module.resolveOutput(output.getName());
			last = image;
		}
		WindowManager.setTempCurrentImage(null);
		if (last != null && last.getWindow() != null) activate(last.getWindow());
	}

	private static List<ModuleItem<?>> images(final Module module) {
		final List<ModuleItem<?>> images = new ArrayList<>();
		for (final ModuleItem<?> output : module.getInfo().outputs()) {
			if (output.getType() == ImagePlus.class) images.add(output);
		}
		return images;
	}

	/** A late event of another window must not have the last word. */
	private static void activate(final ImageWindow window) {
		final long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		try {
			while (WindowManager.getCurrentWindow() != window && System
				.currentTimeMillis() < end)
			{
				Thread.sleep(PAUSE_MILLIS);
			}
		}
		catch (final InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		WindowManager.setCurrentWindow(window);
	}
}
