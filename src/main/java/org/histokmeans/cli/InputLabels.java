
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;

import org.histokmeans.imagej.LabelFile;

import picocli.CommandLine.Model.CommandSpec;

/** Label images named on the command line. */
final class InputLabels {

	private InputLabels() {
		// only static methods
	}

	/**
	 * Opens a label image and says what is to be said of it.
	 *
	 * @throws IOException with a sentence, if it cannot be opened
	 * @throws IllegalArgumentException with a sentence, if it is none
	 */
	static ImagePlus open(final String name, final CommandSpec spec)
		throws IOException
	{
		return new LabelFile(InputImage.path(name), 0).image(remark -> Remarks
			.print(spec, remark));
	}
}
