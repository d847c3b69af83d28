
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import javax.swing.JButton;

/** A person segments two images: first one by one, then both at once. */
final class TwoRunsSteps implements Steps {

	private static final String FIRST = "first";
	private static final String SECOND = "second";

	/** Long enough for both to be at work. */
	private static final String OPTIONS = " attempts=60 quantized=false";

	private Session session;
	private Recorder recorder;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		open(FIRST);
		open(SECOND).getProcessor().flipHorizontal();
		session.image(SECOND).getProcessor().multiply(0.9);
		alone(FIRST, 5);
		alone(SECOND, 7);
		recorder = new Recorder();
		twoDialogs();
		dialogAndMacro();
		cancelOne();
	}

	private ImagePlus open(final String title) throws Exception {
		session.finish(session.choose("H&E Sample Image"));
		final ImagePlus sample = session.image(DialogSteps.SAMPLE);
		sample.setTitle(title);
		return sample;
	}

	private void alone(final String title, final int k) throws Exception {
		session.finish(session.start(() -> IJ.runMacro(macro(title, k))));
		session.save(session.image(title + "-labels"), "alone-" + title);
		note("alone", title);
		forget();
	}

	private static String macro(final String title, final int k) {
		return "selectImage('" + title + "'); run('" + DialogSteps.COMMAND +
			"', 'k=" + k + OPTIONS + "');";
	}

	/** What is known of the run of an image. */
	private void note(final String how, final String title) throws Exception {
		final ResultsTable results = ResultsTable.getResultsTable();
		final ResultsTable clusters = ResultsTable.getResultsTable(
			"K-Means Clusters");
		for (int row = 0; row < results.size(); row++) {
			if (title.equals(results.getLabel(row))) session.note(how + "." + title,
				results.getRowAsString(row).split("\t", 2)[1]);
		}
		final List<String> rows = new ArrayList<>();
		for (int row = 0; row < clusters.size(); row++) {
			if (title.equals(clusters.getStringValue("Image", row))) rows.add(clusters
				.getRowAsString(row).split("\t", 2)[1]);
		}
		session.note(how + "." + title + ".clusters", rows);
	}

	private void forget() throws Exception {
		for (final String title : WindowManager.getImageTitles()) {
			if (title.equals(FIRST) || title.equals(SECOND)) continue;
			final ImagePlus output = WindowManager.getImage(title);
			output.changes = false;
			output.close();
		}
		ResultsTable.getResultsTable().reset();
		ResultsTable.getResultsTable("K-Means Clusters").reset();
	}

	private OptionsWindow ask(final String title, final int k,
		final List<Session.Command> commands) throws Exception
	{
		final ImagePlus image = session.image(title);
		WindowManager.setCurrentWindow(image.getWindow());
		commands.add(session.choose(DialogSteps.COMMAND));
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE, image);
		dialog.set("Clusters (K)", String.valueOf(k));
		dialog.set("Attempts", "60");
		dialog.set("Show quantized image", "false");
		return dialog;
	}

	private void twoDialogs() throws Exception {
		final List<Session.Command> commands = new ArrayList<>();
		final OptionsWindow first = ask(FIRST, 5, commands);
		final OptionsWindow second = ask(SECOND, 7, commands);
		session.screenshot("two-dialogs");
		final int before = recorder.getText().length();
		OptionsWindow.onEventThread(() -> {
			((JButton) first.field("OK")).doClick(0);
			((JButton) second.field("OK")).doClick(0);
			return null;
		});
		end("dialogs", commands);
		session.note("dialogs.recorded", recorded(before));
		forget();
	}

	private void dialogAndMacro() throws Exception {
		final List<Session.Command> commands = new ArrayList<>();
		final OptionsWindow first = ask(FIRST, 5, commands);
		commands.add(session.start(() -> IJ.runMacro(macro(SECOND, 7))));
		first.press("OK");
		end("macro", commands);
		forget();
	}

	private void end(final String how, final List<Session.Command> commands)
		throws Exception
	{
		for (final Session.Command command : commands) {
			session.finish(command);
		}
		for (final String title : new String[] { FIRST, SECOND }) {
			session.save(session.image(title + "-labels"), how + "-" + title);
			note(how, title);
		}
		session.note(how + ".rows", ResultsTable.getResultsTable().size());
	}

	/** Cancel of one dialog is none of the other command's business. */
	private void cancelOne() throws Exception {
		final int before = recorder.getText().length();
		final List<Session.Command> commands = new ArrayList<>();
		final OptionsWindow first = ask(FIRST, 5, commands);
		final OptionsWindow second = ask(SECOND, 7, commands);
		first.press("OK");
		session.awaitTrue("the line of the run", () -> recorded(before).contains(
			"k=5 "));
		second.press("Cancel");
		for (final Session.Command command : commands) {
			session.finish(command);
		}
		session.note("canceled.images", String.join(", ", WindowManager
			.getImageTitles()));
		session.note("canceled.recorded", recorded(before));
	}

	/** Commands in any order; ImageJ records what is activated, too. */
	private String recorded(final int from) {
		return Arrays.stream(recorder.getText().substring(from).split("\n")).filter(
			line -> line.startsWith("run(")).sorted().collect(Collectors.joining(
				"\n"));
	}
}
