
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.plugin.PlugIn;

import org.histokmeans.text.Messages;

/**
 * What plugins.config names: runs our SciJava commands in an ImageJ that knows
 * no SciJava. In Fiji, where both menu entries exist, it hands over to SciJava.
 * <p>
 * No SciJava class may appear here: ImageJ must be able to load this class when
 * the libraries are missing, to say so.
 * </p>
 */
public final class PlainImageJ implements PlugIn {

	/**
	 * @param command class name of the command
	 */
	@Override
	public void run(final String command) {
		try {
			if (isFiji()) FijiHandover.run(command);
			else CommandRunner.run(command);
		}
		catch (final NoClassDefFoundError e) {
			IJ.error("HistoKMeans", Messages.NO_LIBRARIES);
		}
	}

	private static boolean isFiji() {
		try {
			Class.forName("net.imagej.legacy.LegacyService", false, IJ
				.getClassLoader());
			return true;
		}
		catch (final ClassNotFoundException e) {
			return false;
		}
	}
}
