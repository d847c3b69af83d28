
package org.histokmeans.command;

import ij.io.DirectoryChooser;
import ij.io.OpenDialog;
import ij.io.SaveDialog;
import ij.plugin.frame.Recorder;

import java.io.File;
import java.util.Locale;

import org.scijava.module.ModuleItem;

/**
 * Asks a person for a path. The commands record it themselves; ImageJ would add
 * options of its own.
 */
public enum FileChooser {

		/** A JSON file to be written. */
		SAVE {

			@Override
			String ask(final String title, final File now) {
				final SaveDialog dialog = new SaveDialog(title, now.getParent(), now
					.getName().isEmpty() ? "codebook" : now.getName(), ".json");
				return path(dialog.getDirectory(), dialog.getFileName());
			}
		},

		/** A GeoJSON file, or a zip of ROIs, to be written. */
		REGIONS {

			@Override
			String ask(final String title, final File now) {
				final boolean isZip = now.getName().endsWith(".zip");
				final SaveDialog dialog = new SaveDialog(title, now.getParent(), now
					.getName().isEmpty() ? "regions" : now.getName(), isZip ? ".zip"
						: ".geojson");
				return path(dialog.getDirectory(), dialog.getFileName());
			}
		},

		/** A file to be read. */
		OPEN {

			@Override
			String ask(final String title, final File now) {
				final OpenDialog dialog = new OpenDialog(title, now.getParent(), now
					.getName());
				return path(dialog.getDirectory(), dialog.getFileName());
			}
		},

		/** A folder. */
		DIRECTORY {

			@Override
			String ask(final String title, final File now) {
				if (now.isDirectory()) DirectoryChooser.setDefaultDirectory(now
					.getPath());
				return new DirectoryChooser(title).getDirectory();
			}
		};

	/**
	 * @param path what the dialog has now, may be empty
	 * @return the path chosen, or {@code path} if none was
	 */
	public final String choose(final String title, final String path) {
		if (Recorder.record) Recorder.disablePathRecording();
		final String chosen = ask(title, new File(path == null ? "" : path));
		return chosen == null ? path : chosen;
	}

	abstract String ask(String title, File now);

	private static String path(final String folder, final String name) {
		return name == null ? null : new File(folder, name).getPath();
	}

	/** The chooser for an input's widget style; null if it is no path. */
	public static FileChooser of(final ModuleItem<?> item) {
		final String style = item.getWidgetStyle();
		for (final FileChooser chooser : values()) {
			if (chooser.name().toLowerCase(Locale.ROOT).equals(style)) return chooser;
		}
		return null;
	}
}
