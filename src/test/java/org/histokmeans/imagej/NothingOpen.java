
package org.histokmeans.imagej;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;
import ij.WindowManager;
import ij.macro.Interpreter;
import ij.measure.ResultsTable;
import ij.plugin.frame.RoiManager;

import java.awt.Frame;

import org.junit.jupiter.api.extension.AfterEachCallback;
import org.junit.jupiter.api.extension.BeforeEachCallback;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;

/**
 * ImageJ has nothing open before and after each test, as far as its static
 * state tells: no image, no table, no options of a macro. What another test
 * left would be the image that a command takes.
 *
 * <pre>
 * &#64;ExtendWith(NothingOpen.class)
 * </pre>
 *
 * @see ExtendWith
 */
public final class NothingOpen implements BeforeEachCallback,
	AfterEachCallback
{

	@Override
	public void beforeEach(final ExtensionContext context) {
		closeAll();
	}

	@Override
	public void afterEach(final ExtensionContext context) {
		closeAll();
	}

	/** The same between the steps of a test. */
	public static void closeAll() {
		closeImages();
		closeWindows();
		ResultsTable.getResultsTable().reset();
		Macro.setOptions(null);
		IJ.redirectErrorMessages(false);
	}

	/** Those of batch mode, too, which have no windows. */
	private static void closeImages() {
		WindowManager.setTempCurrentImage(null);
		final int[] ids = WindowManager.getIDList();
		if (ids != null) for (final int id : ids) {
			close(WindowManager.getImage(id));
		}
		Interpreter.batchMode = false;
	}

	private static void close(final ImagePlus image) {
		if (image == null) return;
		Interpreter.removeBatchModeImage(image);
		image.changes = false;
		image.close();
	}

	/** Tables and the log; the manager of ROIs. */
	private static void closeWindows() {
		final RoiManager rois = RoiManager.getRawInstance();
		if (rois != null) rois.reset();
		if (IJ.getLog() != null) IJ.log("\\Closed");
		for (final Frame window : WindowManager.getNonImageWindows()) {
			WindowManager.removeWindow(window);
			window.dispose();
		}
	}
}
