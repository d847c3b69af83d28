
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.plugin.frame.Recorder;

/** A person selects classes, and lets the recorded lines run again. */
final class SelectClassSteps implements Steps {

	private static final String TITLE = "K-Means Select Class";
	private static final String SAMPLE = DialogSteps.SAMPLE;

	private Session session;
	private ImagePlus sample;
	private Recorder recorder;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		session.finish(session.choose("H&E Sample Image"));
		sample = session.image(SAMPLE);
		session.finish(session.start(() -> IJ.runMacro("run('" +
			DialogSteps.COMMAND + "', 'quantized=false');")));
		recorder = new Recorder();
		session.note("canceled", select("Cancel"));
		session.note("accepted", select("OK"));
		replay();
		session.note("labels", selectOnTheLabels());
	}

	/** Begins at the image, not at its labels. */
	private String select(final String button) throws Exception {
		return select(sample, button);
	}

	private String select(final ImagePlus from, final String button)
		throws Exception
	{
		final int before = recorder.getText().length();
		WindowManager.setCurrentWindow(from.getWindow());
		final Session.Command command = session.choose(TITLE + "...");
		final OptionsWindow dialog = session.dialog(TITLE);
		dialog.set("Classes", "2");
		session.screenshot("select-class", from.getWindow(), dialog.window());
		dialog.press(button);
		session.finish(command);
		return recorder.getText().substring(before).trim();
	}

	private void replay() throws Exception {
		final String lines = recorder.getText();
		final int size = sample.getRoi().size();
		sample.deleteRoi();
		WindowManager.setCurrentWindow(sample.getWindow());
		session.finish(session.start(() -> IJ.runMacro(lines)));
		session.note("replayed", sample.getRoi() != null && sample.getRoi()
			.size() == size);
	}

	private String selectOnTheLabels() throws Exception {
		return select(session.image(SAMPLE + "-labels"), "OK");
	}
}
