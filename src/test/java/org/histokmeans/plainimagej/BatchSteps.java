
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.plugin.frame.Recorder;

import java.awt.event.KeyEvent;

/**
 * A person segments a folder through the dialog, and stops another batch.
 * Arguments: folder of images, output folder, another output folder.
 */
final class BatchSteps implements Steps {

	private static final String COMMAND = "K-Means Batch...";

	private Session session;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		final Recorder recorder = new Recorder();
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog("K-Means Batch");
		dialog.set("Folder of images", args[0]);
		dialog.set("Output folder", args[1]);
		dialog.set("Folders within", "true");
		Thread.sleep(300);
		session.screenshot("batch-dialog", dialog.window());
		dialog.press("OK");
		noteProgress(command);
		session.note("recorded", recorder.getText().replace("\n", " "));
		session.note("log", IJ.getLog().replace("\n", " "));
		if (args.length > 2) stop(args[0], args[2]);
	}

	/** A large folder takes as long as it takes. */
	private void noteProgress(final Session.Command command) throws Exception {
		String seen = "";
		while (!command.isDone()) {
			final String status = Session.status();
			if (status.startsWith("Batch: ")) seen = status;
			Thread.sleep(5);
		}
		session.note("status", seen);
	}

	private void stop(final String in, final String out) throws Exception {
		final Session.Command command = session.start(() -> IJ.runMacro(
			"run('K-Means Batch...', 'k=50 attempts=100000 folder=[" + in +
				"] out=[" + out + "]'); IJ.log('reached');"));
		session.awaitTrue("a batch", () -> Session.status().startsWith("Batch: "));
		Thread.sleep(500);
		session.note("stop.running", !command.isDone());
		final long start = System.nanoTime();
		IJ.getInstance().keyPressed(new KeyEvent(IJ.getInstance(),
			KeyEvent.KEY_PRESSED, 0, 0, KeyEvent.VK_ESCAPE, KeyEvent.CHAR_UNDEFINED));
		session.finish(command);
		session.note("stop.millis", (System.nanoTime() - start) / 1_000_000);
		session.note("stop.reached", IJ.getLog().contains("reached"));
	}
}
