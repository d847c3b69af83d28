
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.IJ;
import ij.ImageJ;
import ij.ImagePlus;
import ij.WindowManager;

import java.awt.Component;
import java.awt.Container;
import java.awt.EventQueue;
import java.awt.Rectangle;
import java.awt.Robot;
import java.awt.Window;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.function.Supplier;

import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JLabel;

import org.histokmeans.command.SegmentCommand;
import org.histokmeans.command.SelectClassCommand;
import org.histokmeans.imagej.SampleImage;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the tutorial: with -Dpictures.write=true and a display they
 * are made anew. Fonts differ from machine to machine, so no pixels are
 * compared.
 */
public class TutorialPicturesTest {

	private static final Path FOLDER = Paths.get("src/site");
	private static final int PATIENCE_MILLIS = 120_000;
	private static final int STILL_MILLIS = 3000;
	private static final long MOST_BYTES = 1_000_000;

	@Test
	public void thePicturesAreThereAndSmall() throws IOException {
		for (final String name : new String[] { "dialog", "labels", "selection" }) {
			final Path picture = FOLDER.resolve("tutorial-" + name + ".png");
			assertNotNull(ImageIO.read(picture.toFile()), name);
			assertTrue(Files.size(picture) <= MOST_BYTES, name);
		}
	}

	@Test
	public void thePicturesAreMadeOfTheWindows() throws Exception {
		assumeTrue(Boolean.getBoolean("pictures.write"),
			"pictures are made with -Dpictures.write=true");
		new ImageJ();
		final ImagePlus sample = SampleImage.create();
		sample.show();
		sample.getWindow().setLocation(0, 120);
		final JDialog segment = start(SegmentCommand.class, "K-Means Segment");
		EventQueue.invokeAndWait(() -> find(segment, JComboBox.class, "preset")
			.setSelectedIndex(1));
		await(() -> find(segment, JLabel.class, "ratio").getText().startsWith("C")
			? segment : null);
		picture("dialog", sample.getWindow(), segment);
		EventQueue.invokeAndWait(() -> segment.getRootPane().getDefaultButton()
			.doClick());
		final ImagePlus labels = await(() -> WindowManager.getImage(sample
			.getTitle() + "-labels"));
		picture("labels", labels.getWindow());
		WindowManager.setCurrentWindow(sample.getWindow());
		sample.getWindow().toFront();
		final JDialog select = start(SelectClassCommand.class,
			"K-Means Select Class");
		EventQueue.invokeAndWait(() -> select.setLocation(sample.getWindow()
			.getWidth(), sample.getWindow().getY()));
		picture("selection", sample.getWindow(), select);
	}

	static JDialog start(final Class<?> command, final String title)
		throws InterruptedException
	{
		new Thread(() -> IJ.runPlugIn(PlainImageJ.class.getName(), command
			.getName()), "Run$_tutorial").start();
		return await(() -> dialog(title));
	}

	private static JDialog dialog(final String title) {
		for (final Window window : Window.getWindows()) {
			if (window instanceof JDialog && window.isShowing() && title.equals(
				((JDialog) window).getTitle())) return (JDialog) window;
		}
		return null;
	}

	static <T extends Component> T find(final Container in, final Class<T> kind,
		final String name)
	{
		for (final Component part : in.getComponents()) {
			if (kind.isInstance(part) && name.equals(part.getName())) return kind
				.cast(part);
			final T found = part instanceof Container ? find((Container) part, kind,
				name) : null;
			if (found != null) return found;
		}
		return null;
	}

	static <T> T await(final Supplier<T> wanted) throws InterruptedException {
		final long end = System.currentTimeMillis() + PATIENCE_MILLIS;
		while (wanted.get() == null && System.currentTimeMillis() < end) {
			Thread.sleep(50);
		}
		return wanted.get();
	}

	/** Of windows, once they stand still. */
	private static void picture(final String name, final Window... windows)
		throws Exception
	{
		picture(FOLDER.resolve("tutorial-" + name + ".png"), windows);
	}

	static void picture(final Path file, final Window... windows)
		throws Exception
	{
		final Robot robot = new Robot();
		robot.waitForIdle();
		Thread.sleep(STILL_MILLIS);
		final Rectangle area = windows[0].getBounds();
		for (final Window window : windows) {
			area.add(window.getBounds());
		}
		ImageIO.write(robot.createScreenCapture(area), "png", file.toFile());
	}
}
