
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.process.ColorProcessor;

import java.awt.event.KeyEvent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/** A person loses patience with a very long clustering. */
final class EscapeSteps implements Steps {

	private static final int SIDE = 1000;
	private static final String SLOW = "k=50 attempts=100000";

	private Session session;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		final int[] pixels = new Random(3).ints(SIDE * SIDE).toArray();
		final ImagePlus noise = new ImagePlus("noise", new ColorProcessor(SIDE,
			SIDE, pixels));
		noise.show();
		fromTheDialog();
		fromAMacro();
		afterwards();
	}

	private void fromTheDialog() throws Exception {
		final Path codebook = session.home().resolve("never.json");
		final Session.Command command = session.choose("K-Means Segment...");
		final OptionsWindow dialog = session.dialog("K-Means Segment");
		dialog.set("Clusters (K)", "50");
		dialog.set("Attempts", "100000");
		dialog.set("Save codebook as", codebook.toString());
		dialog.press("OK");
		escape("dialog", command);
		session.note("dialog.codebook", Files.exists(codebook));
	}

	private void fromAMacro() throws Exception {
		final Path reached = session.home().resolve("reached.txt");
		escape("macro", session.start(() -> IJ.runMacro(
			"run('K-Means Segment...', '" + SLOW + "'); File.append('reached', '" +
				reached + "');")));
		session.note("macro.reached", Files.exists(reached));
	}

	private void escape(final String key, final Session.Command command)
		throws Exception
	{
		session.awaitTrue("clustering", () -> Session.status().startsWith(
			"Clustering"));
		Thread.sleep(700);
		session.note(key + ".running", !command.isDone());
		session.screenshot(key + "-progress");
		final long start = System.nanoTime();
		final KeyEvent escape = new KeyEvent(IJ.getInstance(), KeyEvent.KEY_PRESSED,
			start / 1000000, 0, KeyEvent.VK_ESCAPE, KeyEvent.CHAR_UNDEFINED);
		IJ.getInstance().keyPressed(escape);
		session.note(key + ".error", MacroSteps.errorOf(session, command));
		session.note(key + ".millis", (System.nanoTime() - start) / 1_000_000);
		session.note(key + ".images", WindowManager.getImageCount());
		session.note(key + ".rows", ResultsTable.getResultsTable().size());
		session.note(key + ".status", Session.status());
		session.note(key + ".changed", WindowManager.getImage("noise").changes);
	}

	/** What was stopped does not stop what follows. */
	private void afterwards() throws Exception {
		session.finish(session.start(() -> IJ.runMacro(
			"newImage('later', 'RGB', 9, 9, 1); " +
				"run('K-Means Segment...', 'k=1');")));
		session.note("later", WindowManager.getCurrentImage().getTitle());
	}
}
