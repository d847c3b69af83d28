
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;

import java.nio.file.Path;

/** A person names the classes of the sample, and uses the names on. */
final class NameSteps implements Steps {

	private static final String COMMAND = "K-Means Name Classes...";
	private static final String LABELS = DialogSteps.SAMPLE + "-labels";

	private Session session;
	private Path codebook;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		codebook = session.home().resolve("my names.json");
		session.finish(session.choose("H&E Sample Image"));
		session.finish(session.start(() -> IJ.runMacro(
			"run('K-Means Segment...', 'glass k=3 legend quantized=false codebook=[" +
				codebook + "]');")));
		final Recorder recorder = new Recorder();
		name();
		session.note("line", DialogSteps.lastLine(recorder));
		noteNames();
		replay(DialogSteps.lastLine(recorder));
		refuse();
		apply();
	}

	private void name() throws Exception {
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog("K-Means Name Classes");
		session.note("first", dialog.get("Name of class 1"));
		dialog.set("Name of class 1", "nuclei");
		dialog.set("Name of class 2", "42");
		dialog.set("Also in codebook", codebook.toString());
		OptionsWindow.onEventThread(() -> null);
		session.note("problem", dialog.problem());
		dialog.set("Name of class 2", "stroma");
		dialog.set("Name of class 3", "stroma");
		session.screenshot("names", session.image(LABELS).getWindow(), dialog
			.window());
		dialog.press("OK");
		session.finish(command);
		session.screenshot("named", session.image(LABELS).getWindow());
	}

	private void noteNames() throws Exception {
		final ImagePlus labels = session.image(LABELS);
		session.note("property", labels.getProp("Classes") + " " + labels.getProp(
			"Class 3 name"));
		final ResultsTable table = ResultsTable.getResultsTable("K-Means Clusters");
		session.note("table", table.getStringValue("Class", 0) + " " + table
			.getStringValue("Class", 2));
	}

	private void replay(final String line) throws Exception {
		session.image(LABELS).setProp("Classes", "a,b,c");
		session.finish(session.start(() -> IJ.runMacro(line)));
		session.note("replayed", session.image(LABELS).getProp("Classes"));
	}

	private void refuse() throws Exception {
		final Session.Command macro = session.start(() -> IJ.runMacro("run('" +
			COMMAND + "', 'names=[a,b]');"));
		session.note("refusal", MacroSteps.errorOf(session, macro));
	}

	/** The codebook knows the names. */
	private void apply() throws Exception {
		session.finish(session.start(() -> IJ.runMacro("close('*-labels');" +
			"run('K-Means Apply Codebook...', 'codebook=[" + codebook + "]');" +
			"run('K-Means Select Class...', 'classes=stroma');")));
		final ImagePlus labels = session.image(LABELS);
		session.note("applied", labels.getProp("Class 2 name"));
		session.note("selected", labels.getRoi() != null);
	}
}
