
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.process.ColorProcessor;

import java.awt.Dialog;
import java.awt.EventQueue;
import java.awt.Robot;
import java.awt.Window;
import java.lang.reflect.Proxy;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Future;

import javax.swing.JDialog;
import javax.swing.JScrollPane;

import org.histokmeans.command.CompareCommand;
import org.histokmeans.command.Help;
import org.histokmeans.command.HistologyCommand;
import org.histokmeans.command.SegmentCommand;
import org.histokmeans.sample.HESample;
import org.scijava.Context;
import org.scijava.app.event.StatusEvent;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.event.EventHandler;
import org.scijava.event.EventService;
import org.scijava.module.ModuleService;
import org.scijava.ui.UIService;
import org.scijava.ui.UserInterface;

/** Commands of a SciJava context beside ImageJ's windows, as in Fiji. */
final class SciJavaSteps implements Steps {

	private static final int RUNS = 10;

	private Session session;
	private Context context;
	private CommandService commands;
	private volatile String warning = "";

	/** Of the macro. */
	private static CommandService macroCommands;

	@Override
	public void perform(final Session person, final String[] args)
		throws Exception
	{
		session = person;
		context = new Context();
		context.service(EventService.class).subscribe(this);
		commands = context.service(CommandService.class);
		lookAtTheActiveImage("segment", SegmentCommand.class, "overlay");
		lookAtTheActiveImage("compare", CompareCommand.class, "montage");
		refuse();
		runWithoutShowing();
		takeTheOutputs();
		askInOurDialog();
		askInAMacro();
		help();
	}

	private void lookAtTheActiveImage(final String name,
		final Class<? extends HistologyCommand> command, final String extra)
		throws Exception
	{
		final Map<String, Integer> active = new HashMap<>();
		for (int run = 0; run < RUNS; run++) {
			final ImagePlus image = sample();
			image.show();
			final Map<String, Object> inputs = inputs(image);
			inputs.put(extra, true);
			commands.run(command, true, inputs).get();
			active.merge(WindowManager.getCurrentImage().getTitle(), 1, Integer::sum);
			session.note(name + ".images", String.join(", ", WindowManager
				.getImageTitles()));
			session.closeImages();
		}
		session.note(name + ".active", active);
	}

	private static Map<String, Object> inputs(final ImagePlus image) {
		final Map<String, Object> inputs = new HashMap<>();
		inputs.put("image", image);
		inputs.put("attempts", 1);
		return inputs;
	}

	/** SciJava shows warnings in a message box. */
	@EventHandler
	void onEvent(final StatusEvent event) {
		if (event.isWarning()) warning = event.getStatusMessage();
	}

	private void refuse() throws Exception {
		session.note("refuse.reason", commands.run(SegmentCommand.class, true).get()
			.getCancelReason());
		session.awaitTrue("a warning", () -> !warning.isEmpty());
		session.note("refuse.warning", warning);
		warning = "";
		final Map<String, Object> inputs = inputs(sample());
		inputs.put("codebook", "/no/such/folder/book.json");
		session.note("codebook.reason", commands.run(SegmentCommand.class, true,
			inputs).get().getCancelReason());
		session.awaitTrue("a warning", () -> !warning.isEmpty());
		session.note("codebook.warning", warning);
	}

	private void runWithoutShowing() throws Exception {
		commands.run(SegmentCommand.class, false, inputs(sample())).get();
		session.note("unprocessed.images", WindowManager.getImageCount());
	}

	private void takeTheOutputs() throws Exception {
		for (int i = 0; i < 2; i++) {
			final CommandModule module = new CommandModule(commands.getCommand(
				SegmentCommand.class));
			context.inject(module.getCommand());
			module.resolveOutput("labelimage");
			context.service(ModuleService.class).run(module, true, inputs(sample()))
				.get();
		}
		session.note("taken.images", WindowManager.getImageCount());
		session.note("taken.log", IJ.getLog());
	}

	/** Where SciJava has windows, its own dialog would ask. */
	private void askInOurDialog() throws Exception {
		context.service(UIService.class).addUI("windows", (UserInterface) Proxy
			.newProxyInstance(getClass().getClassLoader(), new Class<?>[] {
				UserInterface.class }, (proxy, method, values) -> method.getName()
					.equals("isVisible") ? true : null));
		final ImagePlus image = sample();
		image.show();
		session.note("asked.canceled", answer(image, "Cancel").isCanceled());
		session.note("asked.images", WindowManager.getImageCount());
		final CommandModule done = answer(image, "OK");
		session.note("asked.K", done.getInput("k"));
		session.note("asked.attempts", done.getInput("attempts"));
		session.note("asked.labels", ((ImagePlus) done.getOutput("labelimage"))
			.getTitle());
		session.closeImages();
		final ImagePlus other = sample();
		other.show();
		final Future<CommandModule> closed = commands.run(SegmentCommand.class,
			true, inputs(other));
		session.dialog(DialogSteps.TITLE);
		other.close();
		session.note("asked.closed", closed.get().isCanceled());
	}

	/** With some inputs given, which are not asked any more. */
	private CommandModule answer(final ImagePlus image, final String button)
		throws Exception
	{
		final Future<CommandModule> run = commands.run(SegmentCommand.class, true,
			inputs(image));
		final OptionsWindow dialog = session.dialog(DialogSteps.TITLE);
		session.note("asked.text", dialog.text());
		dialog.set("Clusters (K)", "5");
		dialog.press(button);
		return run.get();
	}

	/** A macro without options asks as ImageJ's own commands do. */
	private void askInAMacro() throws Exception {
		sample().show();
		macroCommands = commands;
		for (final String button : new String[] { "Cancel", "OK" }) {
			final Session.Command macro = session.start(() -> IJ.runMacro("call('" +
				MacroCall.class.getName() + ".segment');"));
			session.dialog(DialogSteps.TITLE).press(button);
			session.finish(macro);
			session.note("macro." + button, String.join(", ", WindowManager
				.getImageTitles()));
		}
		session.closeImages();
	}

	/** What the macro calls. */
	public static final class MacroCall {

		private MacroCall() {
			// only static methods
		}

		public static String segment() throws Exception {
			macroCommands.run(SegmentCommand.class, true).get();
			return "";
		}
	}

	private void help() throws Exception {
		final JDialog dialog = new JDialog(IJ.getInstance(), "options", true);
		dialog.setSize(300, 200);
		EventQueue.invokeLater(() -> dialog.setVisible(true));
		session.awaitTrue("the dialog", dialog::isShowing);
		EventQueue.invokeAndWait(() -> Help.show("help"));
		EventQueue.invokeAndWait(() -> Help.show("help"));
		final JDialog page = (JDialog) dialog.getOwnedWindows()[0];
		session.awaitTrue("the help page", page::isShowing);
		session.note("help.pages", showing(dialog.getOwnedWindows()));
		session.note("help.modality", page.getModalityType());
		session.screenshot("help-in-fiji", dialog, page);
		session.note("help.scrolls", scrolls(page));
		session.note("help.dialog", dialog.isShowing() && dialog
			.getModalityType() == Dialog.ModalityType.APPLICATION_MODAL);
		page.dispose();
		dialog.dispose();
	}

	private static int showing(final Window... windows) {
		int showing = 0;
		for (final Window window : windows) {
			if (window.isShowing()) showing++;
		}
		return showing;
	}

	/** A window that a modal dialog blocks gets no events. */
	private boolean scrolls(final JDialog page) throws Exception {
		final JScrollPane pane = (JScrollPane) page.getContentPane().getComponent(
			0);
		final Robot robot = new Robot();
		robot.mouseMove(page.getX() + page.getWidth() / 2, page.getY() + page
			.getHeight() / 2);
		robot.waitForIdle();
		session.awaitTrue("the page to scroll", () -> {
			robot.mouseWheel(5);
			return pane.getViewport().getViewPosition().y > 0;
		});
		return true;
	}

	private static ImagePlus sample() {
		return new ImagePlus("in", new ColorProcessor(80, 60, new HESample(80, 60,
			5, 1, 1).pixels()));
	}
}
