
package org.histokmeans.plainimagej;

import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.ImageCanvas;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.io.FileSaver;
import ij.measure.ResultsTable;
import ij.plugin.frame.Recorder;

import java.awt.Component;
import java.awt.Container;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.util.Arrays;

import javax.swing.JButton;
import javax.swing.JLabel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** A person looks at the classes over the image while choosing K. */
final class PreviewSteps implements Steps {

	private static final int SIDE = 200;

	/** A slow machine draws later than it is asked to. */
	private static final int LOOKS = 50;

	private Session session;
	private ImagePlus sample;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		session.finish(session.choose("H&E Sample Image"));
		sample = session.image(DialogSteps.SAMPLE);
		final Roi mark = new Roi(30, 30, 60, 60);
		final Overlay own = new Overlay(mark);
		own.drawLabels(true);
		sample.setOverlay(own);
		final int[] before = ((int[]) sample.getProcessor().getPixels()).clone();
		final int[] screen = still();
		cancel(screen);
		session.note("canceled.screen", sees(screen, true));
		session.note("canceled.overlay", sample.getOverlay() == own && own
			.getDrawLabels() && own.size() == 1);
		session.note("canceled.pixels", Arrays.equals(before, (int[]) sample
			.getProcessor().getPixels()) && !sample.changes);
		follow();
		accept();
		session.note("accepted.overlay", sample.getOverlay() == own);
		answerAtOnce();
		segmentAnOutput();
		closeTheImage();
	}

	/** What the person sees of the image. */
	private int[] screen() throws Exception {
		final Robot robot = new Robot();
		robot.mouseMove(1, 1);
		sample.getWindow().toFront();
		robot.waitForIdle();
		Thread.sleep(300);
		final ImageCanvas canvas = sample.getCanvas();
		return robot.createScreenCapture(new Rectangle(canvas
			.getLocationOnScreen().x, canvas.getLocationOnScreen().y, SIDE, SIDE))
			.getRGB(0, 0, SIDE, SIDE, null, 0, SIDE);
	}

	/** The same once nothing moves any more. */
	private int[] still() throws Exception {
		int[] before = screen();
		int[] now = screen();
		for (int look = 0; look < LOOKS && !Arrays.equals(before, now); look++) {
			before = now;
			now = screen();
		}
		return now;
	}

	/** Whether the image comes to look as before, or not, once it is drawn. */
	private boolean sees(final int[] before, final boolean isSame)
		throws Exception
	{
		for (int look = 0; look < LOOKS; look++) {
			if (Arrays.equals(before, screen()) == isSame) return true;
		}
		return false;
	}

	private void cancel(final int[] screen) throws Exception {
		final Session.Command command = session.choose(DialogSteps.COMMAND);
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE);
		awaitClasses(dialog, 3);
		session.note("shown", sees(screen, false));
		session.screenshot("preview", sample.getWindow(), dialog.window());
		drag(dialog);
		awaitClasses(dialog, 12);
		session.screenshot("preview-12", sample.getWindow(), dialog.window());
		hold(dialog, true);
		session.note("held", sees(screen, true));
		hold(dialog, false);
		session.note("released", sees(screen, false));
		dialog.press("Cancel");
		session.finish(command);
		session.note("canceled.images", WindowManager.getImageCount());
	}

	/** As fast as the slider can. */
	private static void drag(final OptionsWindow dialog) throws Exception {
		final JSlider slider = (JSlider) dialog.field("Clusters (K), slider");
		for (int k = 2; k <= 12; k++) {
			final int value = k;
			OptionsWindow.onEventThread(() -> {
				slider.setValue(value);
				return null;
			});
		}
	}

	private static void hold(final OptionsWindow dialog, final boolean isHeld)
		throws Exception
	{
		final JButton button = (JButton) dialog.field("Hold to see the original");
		OptionsWindow.onEventThread(() -> {
			button.getModel().setArmed(isHeld);
			button.getModel().setPressed(isHeld);
			return null;
		});
	}

	private void awaitClasses(final OptionsWindow dialog, final int count)
		throws Exception
	{
		session.awaitTrue(count + " classes", () -> classes(dialog) == count &&
			sample.getCanvas().getShowAllList() != null);
	}

	private static int classes(final OptionsWindow dialog) {
		int count = 0;
		for (final Component part : OptionsWindow.parts((Container) dialog.field(
			"Classes")))
		{
			if (part instanceof JLabel && ((JLabel) part).getIcon() != null) count++;
		}
		return count;
	}

	/** What is seen follows the selection. */
	private void follow() throws Exception {
		final Session.Command command = session.choose(DialogSteps.COMMAND);
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE);
		awaitClasses(dialog, 3);
		session.finish(session.choose(DialogSteps.COMMAND));
		session.note("again", showing(sample.getWindow().getOwnedWindows()));
		final String all = figures(dialog);
		sample.setRoi(0, 0, 100, 100);
		session.awaitTrue("other figures", () -> !figures(dialog).equals(all));
		sample.deleteRoi();
		session.awaitTrue("the same figures", () -> figures(dialog).equals(all));
		dialog.press("Cancel");
		session.finish(command);
	}

	private static int showing(final Window... windows) {
		int showing = 0;
		for (final Window window : windows) {
			if (window.isShowing()) showing++;
		}
		return showing;
	}

	private static String figures(final OptionsWindow dialog) {
		final StringBuilder text = new StringBuilder();
		for (final Component part : OptionsWindow.parts(dialog.window())) {
			if ("ratio".equals(part.getName()) || "psnr".equals(part.getName())) text
				.append(((JLabel) part).getText()).append(". ");
		}
		return text.toString();
	}

	private void accept() throws Exception {
		final Recorder recorder = new Recorder();
		final Session.Command command = session.choose(DialogSteps.COMMAND);
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE);
		dialog.set("For", "H&E tissue");
		dialog.set("Clusters (K)", "4");
		dialog.set("Show palette chart", "true");
		awaitClasses(dialog, 4);
		final Overlay own = sample.getOverlay();
		sample.setOverlay((Overlay) null);
		arrange(dialog.window());
		session.screenshot("dialog-preview", sample.getWindow(), dialog.window());
		sample.setOverlay(own);
		ij.IJ.doCommand("In [+]");
		session.note("accepted.figures", figures(dialog));
		session.screenshot("preview-tissue", sample.getWindow(), dialog.window());
		dialog.press("OK");
		session.finish(command);
		session.note("accepted.psnr", ResultsTable.getResultsTable().getValue(
			"PSNR (dB)", 0));
		session.note("accepted.ratio", ResultsTable.getResultsTable().getValue(
			"Compression ratio", 0));
		session.note("accepted.line", DialogSteps.lastLine(recorder));
		session.note("accepted.list", sample.getCanvas().getShowAllList());
		recorder.close();
	}

	/** Side by side, for the picture of the pages. */
	private void arrange(final Window dialog) throws Exception {
		OptionsWindow.onEventThread(() -> {
			sample.getWindow().setLocation(0, 0);
			dialog.setLocation(sample.getWindow().getWidth(), 0);
			sample.getWindow().toFront();
			return null;
		});
	}

	/** The image is saved meanwhile; the last change and OK come together. */
	private void answerAtOnce() throws Exception {
		final ImagePlus labels = WindowManager.getCurrentImage();
		final Overlay own = sample.getOverlay();
		sample.setOverlay((Overlay) null);
		WindowManager.setCurrentWindow(sample.getWindow());
		final Session.Command command = session.choose(DialogSteps.COMMAND);
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE);
		dialog.set("Show label image", "false");
		dialog.set("Show quantized image", "false");
		dialog.set("Show palette chart", "false");
		awaitClasses(dialog, 4);
		session.note("saved.overlay", FileSaver.getOverlay(sample));
		final JTextField k = (JTextField) dialog.field("Clusters (K)");
		final JButton ok = (JButton) dialog.field("OK");
		OptionsWindow.onEventThread(() -> {
			k.setText("5");
			ok.doClick();
			return null;
		});
		session.finish(command);
		OptionsWindow.onEventThread(() -> null);
		session.note("answered.list", sample.getCanvas().getShowAllList());
		session.note("answered.k", ResultsTable.getResultsTable().getValue("K",
			ResultsTable.getResultsTable().size() - 1));
		sample.setOverlay(own);
		ResultsTable.getResultsTable().deleteRow(ResultsTable.getResultsTable()
			.size() - 1);
		labels.getWindow().toFront();
		WindowManager.setCurrentWindow(labels.getWindow());
	}

	/** The label image is the active one. */
	private void segmentAnOutput() throws Exception {
		session.awaitTrue("the label image in front", () -> WindowManager
			.getCurrentImage() == WindowManager.getImage(DialogSteps.SAMPLE +
				"-labels"));
		final ImagePlus labels = WindowManager.getCurrentImage();
		session.note("labels.line", labels.getProp("Slice_Label"));
		session.screenshot("labels-line", labels.getWindow());
		session.image(DialogSteps.SAMPLE + "-palette").getWindow().toFront();
		session.screenshot("palette", session.image(DialogSteps.SAMPLE + "-palette")
			.getWindow());
		labels.getWindow().toFront();
		session.screenshot("clusters", WindowManager.getWindow("K-Means Clusters"));
		WindowManager.setCurrentWindow(labels.getWindow());
		final Session.Command command = session.choose(DialogSteps.COMMAND);
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE);
		session.note("output.owner", dialog.window().getOwner() == sample
			.getWindow());
		session.note("output.log", ij.IJ.getLog());
		dialog.press("Cancel");
		session.finish(command);
		session.finish(session.start(() -> ij.IJ.runMacro("run('" +
			DialogSteps.COMMAND + "', 'k=2'); selectImage(getTitle()); run('" +
			DialogSteps.COMMAND + "', 'k=4 colorspace=Lab glass smoothing=2');")));
		session.note("output.psnr", ResultsTable.getResultsTable().getValue(
			"PSNR (dB)", 2));
	}

	private void closeTheImage() throws Exception {
		for (final String title : WindowManager.getImageTitles()) {
			final ImagePlus image = session.image(title);
			image.changes = false;
			if (image != sample) image.close();
		}
		WindowManager.setCurrentWindow(sample.getWindow());
		final Session.Command command = session.choose(DialogSteps.COMMAND);
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE);
		sample.changes = false;
		sample.close();
		session.finish(command);
		session.note("closed.images", WindowManager.getImageCount());
		session.note("closed.dialog", dialog.window().isShowing());
	}
}
