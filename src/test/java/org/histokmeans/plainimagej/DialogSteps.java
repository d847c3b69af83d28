
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.NewImage;
import ij.gui.Roi;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;
import ij.process.LUT;

import java.awt.Dialog;
import java.awt.Window;
import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import javax.swing.JButton;
import javax.swing.JDialog;
import javax.swing.JFileChooser;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;

/** A person segments the sample through menu and dialog, in many ways. */
final class DialogSteps implements Steps {

	static final String COMMAND = "K-Means Segment...";
	static final String TITLE = "K-Means Segment";
	static final String SAMPLE = "H&E Sample";

	private Session session;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		segmentThroughTheDialog();
		rememberAndRefuse();
		runMacro();
		record();
		start();
		browse();
		help();
		refuseBeforeTheDialog();
	}

	private void segmentThroughTheDialog() throws Exception {
		session.finish(session.choose("H&E Sample Image"));
		final ImagePlus sample = session.image(SAMPLE);
		session.note("sample.unit", sample.getCalibration().getUnit());
		final int[] before = ((int[]) sample.getProcessor().getPixels()).clone();
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		session.note("dialog.first", dialog.text());
		session.screenshot("dialog", dialog.window());
		dialog.set("Clusters (K)", "4");
		dialog.set("Attempts", "2");
		dialog.press("OK");
		session.finish(command);
		noteOutputs();
		arrange();
		session.screenshot("results");
		session.note("sample.unchanged", Arrays.equals(before, (int[]) sample
			.getProcessor().getPixels()) && !sample.changes);
		session.save(sample, "sample");
		session.save(session.image(SAMPLE + "-labels"), "labels");
		session.save(session.image(SAMPLE + "-quantized"), "quantized");
	}

	/** The windows' own events come a little later. */
	private void noteOutputs() throws Exception {
		session.awaitTrue("the label image in front", () -> WindowManager
			.getCurrentImage() == WindowManager.getImage(SAMPLE + "-labels"));
		session.note("images", String.join(", ", WindowManager.getImageTitles()));
		final ImagePlus active = WindowManager.getCurrentImage();
		session.note("active", active.getTitle());
		session.note("active.front", WindowManager.getActiveWindow() == active
			.getWindow() || WindowManager.getCurrentWindow() == active.getWindow());
		session.note("labels.range", active.getDisplayRangeMin() + " " + active
			.getDisplayRangeMax());
		session.note("labels.unit", active.getCalibration().getUnit());
		session.note("labels.info", active.getInfoProperty());
		final LUT lut = active.getProcessor().getLut();
		for (int i = 0; i <= 5; i++) {
			session.note("lut." + i, Integer.toHexString(lut.getRGB(i) & 0xffffff));
		}
		final ResultsTable results = ResultsTable.getResultsTable();
		session.note("results.headings", String.join(",", results.getHeadings()));
		session.note("results.rows", results.size());
		session.note("results.label", results.getLabel(0));
		session.note("results.K", results.getValue("K", 0));
		session.note("results.ratio", results.getValue("Compression ratio", 0));
		session.note("results.shown", WindowManager.getWindow("Results") != null);
		final ResultsTable clusters = ResultsTable.getResultsTable(
			"K-Means Clusters");
		session.note("clusters.headings", String.join(",", clusters.getHeadings()));
		session.note("clusters.rows", clusters.size());
		for (int i = 0; i < clusters.size(); i++) {
			session.note("cluster." + (i + 1), clusters.getStringValue("Hex", i) +
				" " + (int) clusters.getValue("Pixels", i));
		}
	}

	/** Side by side, for the picture. */
	private void arrange() throws Exception {
		WindowManager.getImage(SAMPLE).getWindow().setLocation(0, 90);
		WindowManager.getImage(SAMPLE + "-quantized").getWindow().setLocation(380,
			90);
		WindowManager.getImage(SAMPLE + "-labels").getWindow().setLocation(740, 90);
		WindowManager.getWindow("Results").setBounds(0, 660, 1270, 130);
		WindowManager.getWindow("K-Means Clusters").setBounds(0, 800, 1270, 190);
	}

	private void rememberAndRefuse() throws Exception {
		WindowManager.setCurrentWindow(session.image(SAMPLE).getWindow());
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		session.note("dialog.second", dialog.text());
		dialog.set("Clusters (K)", "many");
		dialog.set("Attempts", "1");
		dialog.click("OK");
		session.note("dialog.refusal", dialog.problem());
		session.note("dialog.refused.open", dialog.window().isShowing());
		session.screenshot("refusal", dialog.window());
		dialog.press("Cancel");
		session.finish(command);
		session.note("images.canceled", WindowManager.getImageCount());
	}

	private void runMacro() throws Exception {
		session.note("macro.line", lineOf("k=2"));
		session.note("macro.bare", lineOf("attempts=1 quantized=0"));
		session.note("dialog.afterMacros", dialogText());
	}

	private String lineOf(final String options) throws Exception {
		closeAllButSample();
		session.finish(session.start(() -> IJ.runMacro("run(\"" + COMMAND +
			"\", \"" + options + "\");")));
		return session.image(SAMPLE + "-labels").getInfoProperty();
	}

	private String dialogText() throws Exception {
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		final String text = dialog.text();
		dialog.press("Cancel");
		session.finish(command);
		return text;
	}

	private void record() throws Exception {
		final Path folder = Files.createDirectories(session.home().resolve(
			"my codebooks"));
		final Path codebook = folder.resolve("k=9 x.json");
		final Recorder recorder = new Recorder();
		segmentAgain(3, true, false, codebook.toString());
		final String line = lastLine(recorder);
		session.note("recorded", line);
		session.save(session.image(SAMPLE + "-labels"), "recorded");
		Files.delete(codebook);
		replay(line);
		session.save(session.image(SAMPLE + "-labels"), "replayed");
		session.note("replayed.images", WindowManager.getImageCount());
		session.note("replayed.codebook", Files.exists(codebook));
		session.note("replayed.line", session.image(SAMPLE + "-labels")
			.getInfoProperty());
		replay(line.replace("k=3", "k=5"));
		session.note("edited.K", ResultsTable.getResultsTable().getValue("K",
			ResultsTable.getResultsTable().size() - 1));
		segmentAgain(2, false, true, "");
		final String second = lastLine(recorder);
		session.note("recorded.second", second);
		replay(second);
		session.note("replayed.second", String.join(", ", WindowManager
			.getImageTitles()));
	}

	private void segmentAgain(final int k, final boolean labels,
		final boolean quantized, final String codebook) throws Exception
	{
		closeAllButSample();
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		dialog.set("Clusters (K)", String.valueOf(k));
		dialog.set("Attempts", "1");
		dialog.set("Save codebook as", codebook);
		dialog.set("Show label image", String.valueOf(labels));
		dialog.set("Show quantized image", String.valueOf(quantized));
		dialog.press("OK");
		session.finish(command);
	}

	static String lastLine(final Recorder recorder) {
		final String[] lines = recorder.getText().trim().split("\n");
		return lines[lines.length - 1];
	}

	private void replay(final String line) throws Exception {
		closeAllButSample();
		session.finish(session.start(() -> IJ.runMacro(line)));
	}

	/** Begins with a codebook of the same K. */
	private void start() throws Exception {
		final Path codebook = session.home().resolve("my codebooks/start.json");
		segmentAgain(3, true, false, codebook.toString());
		closeAllButSample();
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		dialog.set("Clusters (K)", "3");
		dialog.set("Start from codebook", codebook.toString());
		dialog.set("Save codebook as", "");
		dialog.set("Show label image", "true");
		dialog.press("OK");
		session.finish(command);
		final ImagePlus labels = session.image(SAMPLE + "-labels");
		final String line = labels.getInfoProperty();
		session.note("started", lastLine(Recorder.getInstance()));
		session.note("started.line", line);
		session.save(labels, "started");
		replay(line);
		session.save(session.image(SAMPLE + "-labels"), "started-again");
	}

	/** ImageJ's own file dialogs add an option to what is recorded. */
	private void browse() throws Exception {
		ij.Prefs.useJFileChooser = true;
		closeAllButSample();
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		SwingUtilities.invokeLater(() -> ((JButton) dialog.field(
			"Browse for Save codebook as")).doClick(0));
		final JFileChooser chooser = session.await("the file chooser",
			DialogSteps::chooser);
		chooser.setSelectedFile(new File(session.home().toFile(), "chosen.json"));
		SwingUtilities.invokeLater(chooser::approveSelection);
		session.awaitTrue("the path", () -> ((JTextField) dialog.field(
			"Save codebook as")).getText().endsWith("chosen.json"));
		dialog.press("OK");
		session.finish(command);
		session.note("browsed", lastLine(Recorder.getInstance()));
		session.note("browsed.written", Files.exists(session.home().resolve(
			"chosen.json")));
		Recorder.getInstance().close();
	}

	private static JFileChooser chooser() {
		for (final Window window : Window.getWindows()) {
			if (!(window instanceof JDialog) || !window.isShowing()) continue;
			final java.awt.Component first = ((JDialog) window).getContentPane()
				.getComponent(0);
			if (first instanceof JFileChooser) return (JFileChooser) first;
		}
		return null;
	}

	private void help() throws Exception {
		closeAllButSample();
		final Session.Command command = session.choose(COMMAND);
		final OptionsWindow dialog = session.dialog(TITLE);
		dialog.click("Help");
		final Window page = session.await("the help page", () -> {
			for (final Window window : dialog.window().getOwnedWindows()) {
				if (window.isShowing()) return window;
			}
			return null;
		});
		session.note("help", page.getWidth() > 0);
		session.screenshot("help", page);
		page.dispose();
		dialog.press("Cancel");
		session.finish(command);
	}

	private void refuseBeforeTheDialog() throws Exception {
		final ImagePlus gray = NewImage.createByteImage("gray", 20, 10, 1,
			NewImage.FILL_RAMP);
		gray.show();
		final Session.Command command = session.choose(COMMAND);
		final Dialog message = session.message();
		session.note("gray", Session.text(message));
		session.press(message, "OK");
		session.finish(command);
		close(gray);
	}

	private void closeAllButSample() throws Exception {
		for (final String title : WindowManager.getImageTitles()) {
			if (!title.equals(SAMPLE)) close(WindowManager.getImage(title));
		}
		final ImagePlus sample = session.image(SAMPLE);
		sample.setRoi((Roi) null);
		WindowManager.setCurrentWindow(sample.getWindow());
	}

	private static void close(final ImagePlus image) {
		image.changes = false;
		image.close();
	}
}
