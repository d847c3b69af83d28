
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.plugin.frame.Recorder;

/** A person sets the options for histology, then selects a class. */
final class HistologySteps implements Steps {

	private static final String LABELS = DialogSteps.SAMPLE + "-labels";
	private static final String SELECT = "K-Means Select Class...";

	private Session session;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		session.finish(session.choose("H&E Sample Image"));
		final ImagePlus sample = session.image(DialogSteps.SAMPLE);
		final Recorder recorder = new Recorder();
		segment();
		final String line = DialogSteps.lastLine(recorder);
		session.note("recorded", line);
		session.note("images", String.join(", ", WindowManager.getImageTitles()));
		session.save(session.image(LABELS), "dialog");
		WindowManager.getImage(DialogSteps.SAMPLE + "-overlay").getWindow()
			.setLocation(600, 90);
		session.screenshot("histology");
		selectClass(recorder, sample);
		selectOnASecond(sample);
		WindowManager.setCurrentWindow(sample.getWindow());
		session.image(LABELS).close();
		sample.deleteRoi();
		session.finish(session.start(() -> IJ.runMacro(line)));
		session.save(session.image(LABELS), "replayed");
	}

	private void segment() throws Exception {
		final Session.Command command = session.choose(DialogSteps.COMMAND);
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE);
		dialog.set("Color space", "Lab");
		dialog.set("Stains", "ruifrok");
		dialog.set("Leave glass out", "true");
		dialog.set("Smoothing (px)", "2");
		dialog.set("Label colors", "distinct");
		dialog.set("Show quantized image", "false");
		dialog.set("Show overlay", "true");
		dialog.press("OK");
		session.finish(command);
	}

	private void selectClass(final Recorder recorder, final ImagePlus sample)
		throws Exception
	{
		WindowManager.setCurrentWindow(session.image(LABELS).getWindow());
		final Session.Command command = session.choose(SELECT);
		final OptionsWindow dialog = session.dialog("K-Means Select Class");
		session.screenshot("select-class", dialog.window());
		dialog.set("Label", "2");
		dialog.set("Original image", DialogSteps.SAMPLE);
		dialog.press("OK");
		session.finish(command);
		final String line = DialogSteps.lastLine(recorder);
		session.note("selected", line);
		session.note("selected.pixels", sample.getStatistics().pixelCount);
		session.screenshot("selected-class");
		sample.deleteRoi();
		WindowManager.setCurrentWindow(session.image(LABELS).getWindow());
		session.finish(session.start(() -> IJ.runMacro(line)));
		session.note("reselected.pixels", sample.getStatistics().pixelCount);
	}

	/** Begins at an image whose title an older one has, too. */
	private void selectOnASecond(final ImagePlus sample) throws Exception {
		sample.deleteRoi();
		final ImagePlus second = sample.duplicate();
		second.setTitle(sample.getTitle());
		second.show();
		session.awaitTrue("the second", () -> WindowManager
			.getCurrentImage() == second);
		final Session.Command command = session.choose(SELECT);
		session.dialog("K-Means Select Class").press("OK");
		session.finish(command);
		session.note("second.selected", second.getRoi() != null);
		session.note("first.selected", sample.getRoi() != null);
		second.changes = false;
		second.close();
	}
}
