
package org.histokmeans.command;

import ij.ImagePlus;

import java.util.Collections;
import java.util.List;

import org.histokmeans.imagej.SampleImage;
import org.histokmeans.parallel.Workers;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/** H&amp;E Sample Image: opens the synthetic field. */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + SampleCommand.LABEL,
	description = "Opens a synthetic H&E image to try things on.")
public class SampleCommand extends HistologyCommand {

	static final String LABEL = "H&E Sample Image";

	@Parameter(type = ItemIO.OUTPUT, label = "Sample")
	private ImagePlus sample;

	@Override
	protected void execute(final Workers workers) {
		sample = SampleImage.create();
	}

	@Override
	protected List<ImagePlus> images() {
		return Collections.singletonList(sample);
	}

	@Override
	protected String title() {
		return LABEL;
	}
}
