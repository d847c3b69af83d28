
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.PlotWindow;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;

import java.awt.Window;
import java.util.Arrays;

/** A person compares K on the sample through menu and dialog. */
final class CompareSteps implements Steps {

	static final String COMMAND = "K-Means Compare K...";
	static final String TITLE = "K-Means Compare K";

	private static final String STACK = DialogSteps.SAMPLE + "-compare";

	private Session session;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		session.finish(session.choose("H&E Sample Image"));
		final ImagePlus sample = session.image(DialogSteps.SAMPLE);
		final int[] before = ((int[]) sample.getProcessor().getPixels()).clone();
		final Recorder recorder = new Recorder();
		compare();
		compareAll();
		final String line = DialogSteps.lastLine(recorder);
		session.note("recorded", line);
		session.note("unchanged", Arrays.equals(before, (int[]) sample
			.getProcessor().getPixels()));
		noteOutputs();
		arrange();
		session.screenshot("compare");
		session.save(session.image(STACK), "dialog");
		session.closeImages();
		session.finish(session.choose("H&E Sample Image"));
		session.image(DialogSteps.SAMPLE);
		session.finish(session.start(() -> IJ.runMacro(line)));
		session.save(session.image(STACK), "replayed");
	}

	private void compare() throws Exception {
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		session.note("dialog", dialog.text());
		dialog.window().setLocation(0, 0);
		session.screenshot("compare-dialog", dialog.window());
		dialog.set("Clusters (several K)", "2-");
		dialog.click("OK");
		session.note("refusal", dialog.problem());
		dialog.set("Clusters (several K)", "2-4, 6");
		dialog.press("OK");
		session.finish(command);
		session.awaitTrue("the montage in front", () -> WindowManager
			.getCurrentImage() == WindowManager.getImage(DialogSteps.SAMPLE +
				"-montage"));
		session.note("first.images", String.join(", ", WindowManager
			.getImageTitles()));
		session.note("first.results", ResultsTable.getResultsTable().size());
		final ImagePlus montage = WindowManager.getCurrentImage();
		session.note("first.line", montage.getProp("Slice_Label"));
		session.screenshot("montage", montage.getWindow());
		montage.close();
	}

	private void compareAll() throws Exception {
		WindowManager.setCurrentWindow(session.image(DialogSteps.SAMPLE)
			.getWindow());
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		for (final String all : new String[] { "Stack of all K", "Plots",
			"Rows in Results" })
		{
			dialog.set(all, "true");
		}
		dialog.press("OK");
		session.finish(command);
	}

	private void noteOutputs() throws Exception {
		session.awaitTrue("the stack in front", () -> WindowManager
			.getCurrentImage() == WindowManager.getImage(STACK));
		session.note("images", String.join(", ", WindowManager.getImageTitles()));
		session.note("plot", session.image(DialogSteps.SAMPLE + "-evidence")
			.getWindow() instanceof PlotWindow);
		final ResultsTable results = ResultsTable.getResultsTable();
		session.note("results", results.size() + " " + results.getLabel(3) + " " +
			results.getValue("K", 3));
		final ResultsTable table = ResultsTable.getResultsTable(TITLE);
		session.note("headings", String.join(",", table.getHeadings()));
		session.note("rows", table.size());
		session.note("suggested", table.getStringValue("Suggested", 1));
		session.note("log", IJ.getLog());
	}

	private void arrange() {
		place(DialogSteps.SAMPLE + "-montage", 0, 0);
		place(DialogSteps.SAMPLE + "-distortion", 0, 420);
		place(DialogSteps.SAMPLE + "-evidence", 640, 420);
		place(STACK, 900, 0);
		final Window table = WindowManager.getWindow(TITLE);
		table.setBounds(0, 840, 1270, 160);
		table.toFront();
	}

	private static void place(final String title, final int x, final int y) {
		WindowManager.getImage(title).getWindow().setLocation(x, y);
		WindowManager.getImage(title).getWindow().toFront();
	}
}
