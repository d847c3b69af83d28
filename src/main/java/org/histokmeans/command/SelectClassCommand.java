
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.Roi;
import ij.plugin.frame.Recorder;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.histokmeans.dialog.ClassPane;
import org.histokmeans.dialog.SidePane;
import org.histokmeans.imagej.ClassSelection;
import org.histokmeans.imagej.LabelImage;
import org.histokmeans.imagej.OpenLabels;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.LabelMessages;
import org.histokmeans.text.LabelText;
import org.histokmeans.text.Messages;
import org.scijava.command.Command;
import org.scijava.plugin.Attr;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/**
 * K-Means Select Class...: the pixels of one label of the active label image as
 * a selection on another image, so that every measurement of ImageJ can follow.
 *
 * <pre>
 * run("K-Means Select Class...", "label=1 original=[H&amp;E Sample]");
 * </pre>
 */
@Plugin(type = Command.class, headless = true,
	menuPath = "Plugins>Segmentation>Histology K-Means>" +
		SelectClassCommand.LABEL,
	description = "Selects the pixels of a class on the original image.")
public class SelectClassCommand extends LabelImageCommand implements Beside {

	static final String LABEL = "K-Means Select Class...";

	@Parameter(persist = false)
	private ImagePlus image;

	@Parameter(label = "Label", min = "0", max = "65535", stepSize = "1",
		persist = false, description = "The number of the class; 1 the darkest.")
	private int label = 1;

	@Parameter(label = LabelText.Classes.LABEL, required = false, persist = false,
		description = "Several labels or words of classes with commas between " +
			"them, in place of the label, such as 1,2 or eosin; empty: the label.")
	private String classes = "";

	@Parameter(label = "Original image", required = false, persist = false,
		attrs = @Attr(name = Place.OWN),
		description = "Title of the image that gets the selection; empty: the " +
			"label image itself.")
	private String original = "";

	/** The image that a person began at, if it is not the labels. */
	private ImagePlus source;

	@Override
	protected void execute(final Workers workers) {
		check(image);
		final ImagePlus target = target();
		final Set<Integer> chosen = chosen();
		workers.report(Stage.TRACING, 0);
		final Roi selection = workers.aside(() -> ClassSelection.of(image, chosen,
			target));
		final List<Integer> absent = ClassSelection.absent(image, chosen);
		workers.stopIfCanceled();
		target.setRoi(selection);
		if (!absent.isEmpty()) IJ.log(String.format(LabelMessages.LABELS_LEFT_OUT,
			image.getTitle(), ClassSelection.list(absent)));
	}

	private Set<Integer> chosen() {
		return PathInput.isEmpty(classes) ? Collections.singleton(label)
			: new LabelImage(image).chosen(classes);
	}

	private ImagePlus target() {
		if (original == null || original.trim().isEmpty()) return image;
		if (isSource()) return source;
		final ImagePlus target = WindowManager.getImage(original.trim());
		if (target == null) throw new IllegalArgumentException(String.format(
			Messages.NO_SUCH_IMAGE, original.trim()));
		return target;
	}

	/** Another image may be open that has its title. */
	private boolean isSource() {
		return source != null && source.getTitle().equals(original.trim()) &&
			WindowManager.getImage(source.getID()) != null;
	}

	/** A person may begin at the image, if its labels are open. */
	@Override
	public ImagePlus take(final ImagePlus input) {
		if (!caller().isInteractive() || input == null || OpenLabels.isLabels(
			input)) return super.take(input);
		final List<ImagePlus> open = OpenLabels.of(input);
		if (open.isEmpty()) return super.take(input);
		source = input;
		original = input.getTitle();
		return super.take(open.get(0));
	}

	/** A macro must activate what was not the active image. */
	@Override
	public void confirmed() {
		if (Recorder.record && image != caller().image()) Recorder.record(
			"selectImage", image.getTitle());
	}

	@Override
	public SidePane sidePane() {
		return new ClassPane(new ClassPane.Selecting() {

			@Override
			public ImagePlus labels() {
				return image;
			}

			@Override
			public void take(final ImagePlus labels) {
				image = labels;
			}

			@Override
			public List<Integer> chosen() {
				return new ArrayList<>(SelectClassCommand.this.chosen());
			}

			@Override
			public ImagePlus target() {
				return SelectClassCommand.this.target();
			}
		}, OpenLabels.with(image));
	}

	@Override
	protected void checkInputs() {
		target();
	}

	@Override
	protected String title() {
		return LABEL;
	}
}
