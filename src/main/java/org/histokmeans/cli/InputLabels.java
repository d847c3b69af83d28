
package org.histokmeans.cli;

import ij.ImagePlus;

import java.io.IOException;

import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.imagej.ClassSelection;
import org.histokmeans.text.Messages;

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
		final ImagePlus image = InputImage.open(name);
		if (CodebookFile.isInPng(InputImage.path(name)))
			throw new IllegalArgumentException(String.format(Messages.NO_PIXEL_LABELS,
				name));
		ClassSelection.check(image);
		Remarks.print(spec, ImageFiles.remark(image));
		return image;
	}
}
