
package org.histokmeans.plainimagej;

import ij.plugin.frame.Recorder;

/**
 * A person exports the regions of a slide while no image is open. Arguments:
 * the labels, the file to write.
 */
final class RegionsSteps implements Steps {

	private static final String LEVEL = "Level";
	private static final String MANAGER = "Add to ROI Manager";

	@Override
	public void perform(final Session session, final String[] args)
		throws Exception
	{
		final Recorder recorder = new Recorder();
		final Session.Command command = session.choose("K-Means Export Regions...");
		final OptionsWindow dialog = session.dialog("K-Means Export Regions");
		dialog.set("Write to", args[1]);
		session.note("without", dialog.isEnabled(LEVEL) + " " + dialog.isEnabled(
			MANAGER));
		dialog.click("OK");
		session.note("nothing", dialog.problem());
		dialog.set("Label file", args[0]);
		dialog.set(LEVEL, "1");
		session.note("with", dialog.isEnabled(LEVEL) + " " + dialog.isEnabled(
			MANAGER));
		session.screenshot("regions-dialog", dialog.window());
		dialog.press("OK");
		session.finish(command);
		session.note("recorded", recorder.getText().replace("\n", " "));
	}
}
