
package org.histokmeans.command;

import ij.ImagePlus;

import org.histokmeans.imagej.ClassSelection;

/** A command that works on a label image itself, not on what it was made of. */
abstract class LabelImageCommand extends HistologyCommand {

	@Override
	public ImagePlus take(final ImagePlus input) {
		check(input);
		return input;
	}

	@Override
	public void check(final ImagePlus input) {
		ClassSelection.check(input);
	}
}
