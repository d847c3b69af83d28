
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.ImageJ;
import ij.ImagePlus;
import ij.WindowManager;
import ij.gui.MultiLineLabel;
import ij.io.FileSaver;

import java.awt.Button;
import java.awt.Checkbox;
import java.awt.Component;
import java.awt.Container;
import java.awt.Dialog;
import java.awt.Frame;
import java.awt.Label;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.TextArea;
import java.awt.TextField;
import java.awt.Window;
import java.awt.event.ActionEvent;
import java.awt.event.ActionListener;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;

import javax.imageio.ImageIO;
import javax.swing.JDialog;
import javax.swing.JLabel;

/**
 * The person at a plain ImageJ, in ImageJ's process: chooses menu commands,
 * fills in dialogs, looks at the screen, and takes notes.
 */
final class Session {

	static final String NOTES = "notes.txt";
	static final String FAILURE = "failure";

	private static final int PATIENCE_MILLIS = 60_000;
	private static final int PAUSE_MILLIS = 20;

	private final Path home;

	private Session(final Path home) {
		this.home = home;
	}

	/**
	 * @param args ImageJ's folder, a class of {@link Steps}, its arguments
	 */
	public static void main(final String... args) throws Exception {
		final Session session = new Session(Paths.get(args[0]));
		ImageJ.main(new String[] { "-ijpath", args[0] });
		session.await("ImageJ", () -> IJ.getInstance());
		try {
			final String[] rest = java.util.Arrays.copyOfRange(args, 2, args.length);
			((Steps) Class.forName(args[1]).getDeclaredConstructor().newInstance())
				.perform(session, rest);
		}
		catch (final Throwable e) {
			final StringWriter trace = new StringWriter();
			e.printStackTrace(new PrintWriter(trace));
			session.note(FAILURE, trace + "\n" + session.windows());
			session.screenshot("failure");
		}
		Runtime.getRuntime().halt(0);
	}

	Path home() {
		return home;
	}

	void note(final String name, final Object value) throws IOException {
		Notes.write(home.resolve(NOTES), name, value);
	}

	/** Chooses a menu command, as a click does, and does not wait for it. */
	Command choose(final String command) {
		final Collection<Thread> before = Thread.getAllStackTraces().keySet();
		IJ.doCommand(command);
		final List<Thread> started = new ArrayList<>();
		for (final Thread thread : Thread.getAllStackTraces().keySet()) {
			if (!before.contains(thread) && thread.getName().contains(command)) {
				started.add(thread);
			}
		}
		return () -> started.stream().noneMatch(Thread::isAlive);
	}

	/** What ImageJ's status bar says. */
	static String status() {
		for (final Component part : IJ.getInstance().getStatusBar()
			.getComponents())
		{
			if (part instanceof JLabel) return ((JLabel) part).getText();
		}
		return "";
	}

	/** Runs something on a thread as ImageJ's own. */
	Command start(final Runnable work) {
		final Thread thread = new Thread(work, "Run$_test");
		thread.start();
		return () -> !thread.isAlive();
	}

	/** What was started. */
	interface Command {

		boolean isDone();
	}

	void finish(final Command command) throws InterruptedException {
		await("the end of the command", () -> command.isDone() ? command : null);
	}

	/** The command's dialog, once it is on the screen. */
	OptionsWindow dialog(final String title) throws InterruptedException {
		final JDialog window = await("dialog " + title, () -> visible(title));
		return new OptionsWindow(this, window);
	}

	/** The same of an image, where several have one. */
	OptionsWindow dialog(final String title, final ImagePlus image)
		throws InterruptedException
	{
		final JDialog window = await("dialog " + title + " of " + image.getTitle(),
			() -> visible(title, image.getWindow().getOwnedWindows()));
		return new OptionsWindow(this, window);
	}

	/** A message box or an error, once it is on the screen. */
	Dialog message() throws InterruptedException {
		final Dialog dialog = await("a message", () -> {
			for (final Window window : Window.getWindows()) {
				if (window instanceof Dialog && window.isShowing()) {
					return (Dialog) window;
				}
			}
			return null;
		});
		Thread.sleep(5 * PAUSE_MILLIS);
		return dialog;
	}

	/** All that is written in a window. */
	static String text(final Container window) {
		final StringBuilder text = new StringBuilder();
		for (final Component part : window.getComponents()) {
			if (part instanceof Label) text.append(((Label) part).getText()).append(
				"\n");
			else if (part instanceof TextArea) text.append(((TextArea) part)
				.getText()).append("\n");
			else if (part instanceof TextField) text.append(((TextField) part)
				.getText()).append("\n");
			else if (part instanceof Checkbox) text.append(((Checkbox) part)
				.getLabel()).append("\n");
			else if (part instanceof MultiLineLabel) text.append(lines(part));
			else if (part instanceof Container) text.append(text((Container) part));
		}
		return text.toString();
	}

	/** ImageJ's message boxes do not tell their text. */
	private static String lines(final Component label) {
		try {
			final Field lines = MultiLineLabel.class.getDeclaredField("lines");
			lines.setAccessible(true);
			return String.join(" ", (String[]) lines.get(label)) + "\n";
		}
		catch (final ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	/** Presses a button as a click does. */
	void press(final Container window, final String label)
		throws InterruptedException
	{
		final Button button = button(window, label);
		if (button == null) throw new IllegalStateException("no button " + label +
			" in " + window);
		final ActionEvent click = new ActionEvent(button,
			ActionEvent.ACTION_PERFORMED, label);
		java.awt.EventQueue.invokeLater(() -> {
			for (final ActionListener listener : button.getActionListeners()) {
				listener.actionPerformed(click);
			}
		});
		if (window instanceof Dialog) await("the end of " + ((Dialog) window)
			.getTitle(), () -> window.isShowing() ? null : window);
	}

	static Button button(final Container window, final String label) {
		for (final Component part : window.getComponents()) {
			if (part instanceof Button && ((Button) part).getLabel().trim().equals(
				label)) return (Button) part;
			if (!(part instanceof Container)) continue;
			final Button found = button((Container) part, label);
			if (found != null) return found;
		}
		return null;
	}

	/** An open image by its title. */
	ImagePlus image(final String title) throws InterruptedException {
		return await("image " + title, () -> WindowManager.getImage(title));
	}

	/** Saves an image into ImageJ's folder. */
	void save(final ImagePlus image, final String name) {
		new FileSaver(image).saveAsTiff(home.resolve(name + ".tif").toString());
	}

	/** Closes all images, without questions. */
	void closeImages() {
		final int[] ids = WindowManager.getIDList();
		if (ids == null) return;
		for (final int id : ids) {
			final ImagePlus image = WindowManager.getImage(id);
			image.changes = false;
			image.close();
		}
	}

	/** A picture of all windows. */
	void screenshot(final String name) throws Exception {
		screenshot(name, Window.getWindows());
	}

	/** A picture of some windows, once they stand still. */
	void screenshot(final String name, final Window... windows) throws Exception {
		final Robot robot = new Robot();
		robot.waitForIdle();
		Thread.sleep(20 * PAUSE_MILLIS);
		Rectangle area = new Rectangle();
		for (final Window window : windows) {
			if (window.isShowing()) area = area.isEmpty() ? window.getBounds() : area
				.union(window.getBounds());
		}
		final Path folder = Files.createDirectories(Paths.get(System.getProperty(
			"histokmeans.screenshots")));
		final BufferedImage picture = robot.createScreenCapture(area);
		ImageIO.write(picture, "png", folder.resolve(name + ".png").toFile());
	}

	<T> T await(final String what, final Supplier<T> wanted)
		throws InterruptedException
	{
		final long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (System.currentTimeMillis() < end) {
			final T found = wanted.get();
			if (found != null) return found;
			Thread.sleep(PAUSE_MILLIS);
		}
		throw new IllegalStateException("waited in vain for " + what);
	}

	void awaitTrue(final String what, final BooleanSupplier condition)
		throws InterruptedException
	{
		await(what, () -> condition.getAsBoolean() ? what : null);
	}

	private static JDialog visible(final String title) {
		return visible(title, Window.getWindows());
	}

	private static JDialog visible(final String title, final Window... windows) {
		for (final Window window : windows) {
			if (window instanceof JDialog && window.isShowing() && title.equals(
				((JDialog) window).getTitle())) return (JDialog) window;
		}
		return null;
	}

	private String windows() {
		final StringBuilder text = new StringBuilder("Windows:\n");
		for (final Window window : Window.getWindows()) {
			if (window.isShowing()) text.append(window instanceof Frame
				? ((Frame) window).getTitle() : window).append("\n").append(text(
					window));
		}
		return text.toString();
	}
}
