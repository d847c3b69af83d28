
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.Roi;
import ij.measure.ResultsTable;

import java.util.Arrays;

/** Every bad input from a macro and from Java, in ImageJ's windows. */
final class BadInputSteps implements Steps {

	private Session session;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		for (final BadInput input : BadInput.values()) {
			attempt(input, "macro", () -> IJ.runMacro(input.command() +
				"File.append('reached', '" + session.home() + "/reached.txt');"));
			if (input == BadInput.NO_IMAGE) session.screenshot("no-image");
			attempt(input, "java", () -> IJ.run(WindowManager.getCurrentImage(),
				input.name, input.options));
		}
	}

	private void attempt(final BadInput input, final String door,
		final Runnable command) throws Exception
	{
		session.closeImages();
		ResultsTable.getResultsTable().reset();
		session.finish(session.start(() -> IJ.runMacro(input.setUp)));
		final String before = state();
		final StringBuilder thrown = new StringBuilder();
		final Session.Command run = session.start(() -> {
			try {
				command.run();
			}
			catch (final RuntimeException e) {
				thrown.append(e.getMessage());
			}
		});
		final String key = input + "." + door;
		session.note(key, MacroSteps.errorOf(session, run));
		session.note(key + ".thrown", thrown);
		session.note(key + ".before", before);
		session.note(key + ".after", state());
	}

	private static String state() {
		final ImagePlus image = WindowManager.getCurrentImage();
		final Roi roi = image == null ? null : image.getRoi();
		return String.join(",", WindowManager.getImageTitles()) + " " + ResultsTable
			.getResultsTable().size() + " " + ResultsTable.getResultsTable(
				"K-Means Clusters") + " " + (image == null ? "" : roi + " " +
					image.changes + " " + Arrays.deepHashCode(image.getImageStack()
						.getImageArray()));
	}
}
