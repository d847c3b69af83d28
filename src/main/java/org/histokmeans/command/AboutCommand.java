
package org.histokmeans.command;

import ij.IJ;

import java.awt.EventQueue;

import org.histokmeans.parallel.Workers;
import org.histokmeans.text.Papers;
import org.scijava.command.Command;
import org.scijava.plugin.Plugin;

/**
 * About Histology K-Means: version, license and papers, in a window; in macros
 * and without a window as text in the log.
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + AboutCommand.LABEL,
	description = "Version, license and papers of Histology K-Means.")
public class AboutCommand extends HistologyCommand {

	static final String LABEL = "About Histology K-Means";

	@Override
	protected void execute(final Workers workers) {
		if (caller().isInteractive()) EventQueue.invokeLater(() -> Help.show(LABEL,
			html()));
		else IJ.log(Papers.about());
	}

	private static String html() {
		return "<html><p>" + Papers.about().replace("&", "&amp;").replace("\n",
			"</p><p>") + "</p></html>";
	}

	@Override
	protected String title() {
		return LABEL;
	}
}
