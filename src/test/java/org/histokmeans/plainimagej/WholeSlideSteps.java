
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;

import java.awt.event.KeyEvent;

/**
 * A person segments a slide through the dialog, and stops another run.
 * Arguments: slide, output folder, another output folder.
 */
final class WholeSlideSteps implements Steps {

	@Override
	public void perform(final Session session, final String[] args)
		throws Exception
	{
		final Recorder recorder = new Recorder();
		final Session.Command command = session.choose("K-Means Whole Slide...");
		final OptionsWindow dialog = session.dialog("K-Means Whole Slide");
		dialog.set("Slide", args[0]);
		dialog.set("Output folder", args[1]);
		Thread.sleep(300);
		session.screenshot("slide-dialog", dialog.window());
		dialog.press("OK");
		session.finish(command);
		session.screenshot("slide-result");
		session.note("recorded", recorder.getText().replace("\n", " "));
		session.note("log", IJ.getLog().replace("\n", " "));
		session.note("active", WindowManager.getCurrentImage().getTitle());
		session.note("rows", ResultsTable.getResultsTable().size());
		stop(session, args[0], args[2]);
	}

	private static void stop(final Session session, final String slide,
		final String out) throws Exception
	{
		final Session.Command command = session.start(() -> IJ.runMacro(
			"run('K-Means Whole Slide...', 'k=50 attempts=100000 slide=[" + slide +
				"] out=[" + out + "]');"));
		session.awaitTrue("clustering", () -> Session.status().startsWith(
			"Clustering"));
		session.note("stop.running", !command.isDone());
		final long start = System.nanoTime();
		IJ.getInstance().keyPressed(new KeyEvent(IJ.getInstance(),
			KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_ESCAPE, KeyEvent.CHAR_UNDEFINED));
		session.finish(command);
		session.note("stop.millis", (System.nanoTime() - start) / 1_000_000);
	}
}
