
package org.histokmeans.command;

import ij.io.SaveDialog;
import ij.plugin.frame.Recorder;

import java.io.File;

/** Asks a person for a file. */
public final class FileChooser {

	private FileChooser() {
		// only static methods
	}

	/**
	 * @param path what the dialog has now, may be empty
	 * @return the path chosen, or {@code path} if none was
	 */
	public static String save(final String title, final String path,
		final String ending)
	{
		final File now = new File(path == null ? "" : path);
		final SaveDialog dialog = new SaveDialog(title, now.getParent(), now
			.getName().isEmpty() ? "codebook" : now.getName(), ending);
		final String name = nameOf(dialog);
		return name == null ? path : new File(dialog.getDirectory(), name)
			.getPath();
	}

	/** The command records the path itself; ImageJ would add an option "save". */
	private static String nameOf(final SaveDialog dialog) {
		if (Recorder.record) Recorder.disablePathRecording();
		return dialog.getFileName();
	}
}
