
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.macro.Interpreter;

import java.util.List;

import org.scijava.thread.ThreadService;

/**
 * Makes the output images of a SciJava command known to the macro that called
 * it, in Fiji. SciJava shows outputs in windows only, and ImageJ keeps the
 * current image for each thread, while commands have a thread of their own.
 */
final class MacroOutputs {

	private final ThreadService threadService;

	MacroOutputs(final ThreadService threadService) {
		this.threadService = threadService;
	}

	void publish(final List<ImagePlus> images) {
		if (!IJ.isMacro()) return;
		for (final ImagePlus image : images) {
			if (image != null) publish(image);
		}
		WindowManager.setTempCurrentImage(null);
	}

	private void publish(final ImagePlus image) {
		final boolean noWindows = Caller.isHeadless() || IJ.getInstance() == null;
		if (noWindows) image.show();
		if (noWindows || Interpreter.isBatchMode()) makeCurrent(image);
	}

	private void makeCurrent(final ImagePlus image) {
		final Thread macro = threadService.getParent(Thread.currentThread());
		if (macro != null) WindowManager.setTempCurrentImage(macro, image);
	}
}
