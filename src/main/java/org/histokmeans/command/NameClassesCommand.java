
package org.histokmeans.command;

import ij.ImagePlus;

import java.io.IOException;
import java.util.List;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.dialog.NamesPane;
import org.histokmeans.dialog.SidePane;
import org.histokmeans.imagej.NamedClasses;
import org.histokmeans.imagej.SourceImage;
import org.histokmeans.imagej.Tables;
import org.histokmeans.measure.ClassNames;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.LabelMessages;
import org.histokmeans.text.LabelText;
import org.histokmeans.text.OptionText;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.widget.Button;

/**
 * K-Means Name Classes...: names of a person's own for the classes of the
 * active label image, and for those of the codebook that it was made with.
 *
 * <pre>
 * run("K-Means Name Classes...", "names=[nuclei,stroma,lumen]");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" +
		NameClassesCommand.LABEL,
	description = "Gives the classes of a label image names of your own.")
public class NameClassesCommand extends LabelImageCommand implements Beside {

	static final String LABEL = "K-Means Name Classes...";

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = LabelText.Names.LABEL, persist = false, attrs = { @Attr(
		name = Place.BESIDE), @Attr(name = Place.OWN) },
		description = LabelText.Names.MEANING + OptionText.END)
	private String names = "";

	@Parameter(label = "Also in codebook", style = "open", required = false,
		persist = false, attrs = @Attr(name = Place.OWN),
		description = "The .json file that the labels were made with, so that " +
			"the names come with it to the next image; empty: none.")
	private String codebook = "";

	@Parameter(label = "Browse...", required = false, persist = false,
		callback = "browse", description = "Choose the codebook.")
	private Button browse;

	@Override
	protected void execute(final Workers workers) throws IOException {
		final NamedClasses classes = new NamedClasses(image);
		final List<String> words = classes.words(names);
		final Codebook named = named(classes, words);
		if (named != null) CodebookFile.write(named, PathInput.path(codebook));
		classes.rename(names);
		Tables.rename(SourceImage.title(image), ClassNames.ofWords(words));
		image.updateAndDraw();
	}

	/** Null where no codebook is given. */
	private Codebook named(final NamedClasses classes, final List<String> words)
		throws IOException
	{
		if (PathInput.isEmpty(codebook)) return null;
		final Codebook stored = PathInput.codebook(codebook).codebook();
		if (CodebookFile.isInPng(PathInput.path(codebook)))
			throw new IllegalArgumentException(String.format(
				LabelMessages.NAMES_TO_JSON, codebook));
		return classes.named(stored, words);
	}

	@Override
	public SidePane sidePane() {
		return new NamesPane(new NamedClasses(image).classes(), this::take);
	}

	/** Returns what is wrong with the names that are typed, or nothing. */
	private String take(final List<String> typed) {
		names = NamedClasses.text(typed);
		try {
			new NamedClasses(image).words(names);
			return "";
		}
		catch (final IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	@Override
	protected void checkInputs() throws IOException {
		final NamedClasses classes = new NamedClasses(image);
		named(classes, classes.words(names));
	}

	@Override
	public void check(final ImagePlus input) {
		super.check(input);
		new NamedClasses(input);
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
