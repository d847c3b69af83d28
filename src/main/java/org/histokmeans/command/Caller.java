
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;

import java.awt.GraphicsEnvironment;

/**
 * Who started a command, and with what. SciJava constructs commands on the
 * caller's thread but runs them on another one, and ImageJ keeps the current
 * image and the macro options for each thread: so they are read here, while the
 * command is constructed.
 */
final class Caller {

	private static final String IMAGEJ_THREAD = "Run$_";

	private final ImagePlus image = WindowManager.getCurrentImage();
	private final boolean fromImageJ = Thread.currentThread().getName()
		.startsWith(IMAGEJ_THREAD);
	private final String options = fromImageJ ? Macro.getOptions() : null;
	private final boolean inMacro = fromImageJ && IJ.isMacro();

	/** The caller's current image, or null. */
	ImagePlus image() {
		return image;
	}

	/** Whether a macro gives all inputs: what it does not name is default. */
	boolean givesOptions() {
		return options != null || inMacro && isHeadless();
	}

	/** The option line of the macro's run(..); empty if it has none. */
	String options() {
		return options == null ? "" : options;
	}

	/** Whether a failure must stop a macro. */
	boolean isMacro() {
		return inMacro || options != null;
	}

	/** Whether a person answers, in a macro without options too. */
	boolean isInteractive() {
		return !givesOptions() && !isHeadless() && IJ.getInstance() != null && IJ
			.getInstance().isVisible();
	}

	static boolean isHeadless() {
		return GraphicsEnvironment.isHeadless();
	}
}
