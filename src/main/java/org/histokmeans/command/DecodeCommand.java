
package org.histokmeans.command;

import ij.ImagePlus;

import java.io.IOException;
import java.util.Collections;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.imagej.OutputImages;
import org.histokmeans.parallel.Workers;
import org.scijava.ItemIO;
import org.scijava.command.Command;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Decode...: the quantized image of the active label image and its
 * codebook.
 *
 * <pre>
 * run("K-Means Decode...", "codebook=[/data/a-codebook.json]");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" + DecodeCommand.LABEL,
	description = "Makes the quantized image of a label image.")
public class DecodeCommand extends LabelImageCommand {

	static final String LABEL = "K-Means Decode...";

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = "Codebook", style = "open", persist = false,
		description = "A .json file, or a quantized .png that has one in it.")
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose the codebook.")
	private Button browse;

	@Parameter(type = ItemIO.OUTPUT, label = "Quantized image")
	private ImagePlus quantizedimage;

	@Override
	protected void execute(final Workers workers) throws IOException {
		check(image);
		final Codebook stored = PathInput.codebook(codebook).codebook();
		quantizedimage = drawn(true, "quantized image", workers,
			() -> new OutputImages(image).decoded(stored));
	}

	@Override
	protected List<ImagePlus> images() {
		return Collections.singletonList(quantizedimage);
	}

	@Override
	protected void checkInputs() throws IOException {
		PathInput.codebook(codebook);
	}

	@Override
	protected String title() {
		return LABEL;
	}

	/** Called by the dialog's button. */
	void browse() {
		codebook = FileChooser.OPEN.choose("Codebook", codebook);
	}
}
