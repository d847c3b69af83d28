
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;

import java.nio.file.Path;

/**
 * A person trains a codebook on open images, applies it to one, decodes the
 * labels, and lets the recorded lines run again.
 */
final class CodebookSteps implements Steps {

	static final String TRAIN = "K-Means Train Codebook";
	static final String APPLY = "K-Means Apply Codebook";
	static final String DECODE = "K-Means Decode";
	private static final String SAMPLE = "H&E Sample";

	private Session session;
	private Path codebook;
	private Recorder recorder;
	private String applied;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		codebook = session.home().resolve("k=9 shared.json");
		session.finish(session.choose("H&E Sample Image"));
		session.image(SAMPLE).setTitle("first");
		session.finish(session.choose("H&E Sample Image"));
		final ImagePlus second = session.image(SAMPLE);
		second.getProcessor().invert();
		recorder = new Recorder();
		train();
		apply();
		decode();
		replay();
	}

	private void train() throws Exception {
		final Session.Command command = session.choose(TRAIN + "...");
		final OptionsWindow dialog = session.dialog(TRAIN);
		session.note("train.dialog", dialog.text());
		session.screenshot("train", dialog.window());
		dialog.set("Clusters (K)", "4");
		dialog.set("Save codebook as", codebook.toString());
		dialog.press("OK");
		session.finish(command);
		session.note("train.line", DialogSteps.lastLine(recorder));
		final ResultsTable table = ResultsTable.getResultsTable();
		session.note("train.rows", table.getLabel(0) + ", " + table.getLabel(1));
		session.note("train.headings", String.join(",", table.getHeadings()));
		session.note("train.fit", table.getValue("Fit (%)", 0));
	}

	private void apply() throws Exception {
		WindowManager.setCurrentWindow(session.image("first").getWindow());
		final Session.Command command = session.choose(APPLY + "...");
		final OptionsWindow dialog = session.dialog(APPLY);
		session.note("apply.dialog", dialog.text());
		dialog.set("Codebook", codebook.toString());
		session.screenshot("apply", dialog.window());
		dialog.press("OK");
		session.finish(command);
		applied = DialogSteps.lastLine(recorder);
		session.note("apply.line", applied);
		session.save(session.image("first-labels"), "applied");
		session.save(session.image("first-quantized"), "quantized");
		session.note("apply.info", session.image("first-labels").getInfoProperty());
		session.screenshot("applied");
	}

	private void decode() throws Exception {
		close("first-quantized");
		WindowManager.setCurrentWindow(session.image("first-labels").getWindow());
		final Session.Command command = session.choose(DECODE + "...");
		final OptionsWindow dialog = session.dialog(DECODE);
		dialog.set("Codebook", codebook.toString());
		dialog.press("OK");
		session.finish(command);
		session.note("decode.line", DialogSteps.lastLine(recorder));
		session.save(session.image("first-quantized"), "decoded");
	}

	private void replay() throws Exception {
		final String line = applied;
		close("first-quantized");
		close("first-labels");
		WindowManager.setCurrentWindow(session.image("first").getWindow());
		session.finish(session.start(() -> IJ.runMacro(line)));
		session.save(session.image("first-labels"), "replayed");
	}

	private void close(final String title) throws Exception {
		final ImagePlus image = session.image(title);
		image.changes = false;
		image.close();
	}
}
