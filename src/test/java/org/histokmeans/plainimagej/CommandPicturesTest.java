
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import ij.ImageJ;
import ij.ImagePlus;
import ij.Prefs;
import ij.WindowManager;

import java.awt.EventQueue;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.imageio.ImageIO;
import javax.swing.JComboBox;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JToggleButton;
import javax.swing.UIManager;

import org.histokmeans.Pages;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.command.ApplyCommand;
import org.histokmeans.command.BatchCommand;
import org.histokmeans.command.CompareCommand;
import org.histokmeans.command.HistologyCommand;
import org.histokmeans.command.NameClassesCommand;
import org.histokmeans.command.ObjectsCommand;
import org.histokmeans.command.RegionsCommand;
import org.histokmeans.command.SegmentCommand;
import org.histokmeans.command.SelectClassCommand;
import org.histokmeans.command.SlideCommand;
import org.histokmeans.command.TrainCommand;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.SampleImage;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/**
 * The pictures of the dialogs on the pages of their commands: with
 * -Dpictures.write=true and a display they are made anew. Into another folder,
 * to be looked at, all of them (-Dpictures.folder), in another look
 * (-Dpictures.look=com.formdev.flatlaf.FlatLightLaf, with its jar on the class
 * path), at another scale of ImageJ (-Dpictures.scale=1.5) or of Java
 * (sun.java2d.uiScale).
 */
public class CommandPicturesTest {

	private static final Path FOLDER = Paths.get("src/site");
	private static final long MOST_BYTES = 150_000;

	private static final List<Class<? extends HistologyCommand>> ON_LABELS =
		Arrays.asList(NameClassesCommand.class, SelectClassCommand.class,
			RegionsCommand.class, ObjectsCommand.class);

	/** Of the commands whose pages have a picture, by their pages. */
	private static Map<String, Class<? extends HistologyCommand>> shown() {
		final Map<String, Class<? extends HistologyCommand>> commands =
			new LinkedHashMap<>();
		commands.put("compare", CompareCommand.class);
		commands.put("batch", BatchCommand.class);
		commands.put("whole-slide", SlideCommand.class);
		commands.put("name-classes", NameClassesCommand.class);
		commands.put("select-class", SelectClassCommand.class);
		return commands;
	}

	@Test
	public void thePicturesAreThereAndSmallAndOnTheirPages() throws IOException {
		for (final String page : shown().keySet()) {
			final String name = "dialog-" + page + ".png";
			assertNotNull(ImageIO.read(FOLDER.resolve(name).toFile()), name);
			assertTrue(Files.size(FOLDER.resolve(name)) <= MOST_BYTES, name);
			assertTrue(Pages.text(Paths.get("src/site/markdown/commands", page +
				".md")).contains("](../../" + name + ")"), page);
		}
	}

	@Test
	public void thePicturesAreMadeOfTheDialogs() throws Exception {
		assumeTrue(Boolean.getBoolean("pictures.write"),
			"pictures are made with -Dpictures.write=true");
		final String folder = System.getProperty("pictures.folder");
		make(folder == null ? FOLDER : Paths.get(folder), folder != null);
	}

	/** Without a test, for the scale of Java. */
	public static void main(final String... args) throws Exception {
		make(Files.createDirectories(Paths.get(args[0])), true);
		System.exit(0);
	}

	private static void make(final Path folder, final boolean isAll)
		throws Exception
	{
		final String look = System.getProperty("pictures.look");
		if (look != null) UIManager.setLookAndFeel(look);
		Prefs.setGuiScale(Double.parseDouble(System.getProperty("pictures.scale",
			"1")));
		new ImageJ();
		final ImagePlus sample = SampleImage.create();
		sample.show();
		sample.getWindow().setLocation(0, 120);
		final Map<String, Class<? extends HistologyCommand>> all = shown();
		if (isAll) {
			segment(folder, sample);
			all.put("apply", ApplyCommand.class);
			all.put("train", TrainCommand.class);
			all.put("export-regions", RegionsCommand.class);
			all.put("measure-objects", ObjectsCommand.class);
		}
		final ImagePlus labels = new ImageSegmenter(SegmentOptions.DEFAULT.with(
			ColorSpaces.LAB)).segment(sample).labels();
		labels.show();
		for (final Map.Entry<String, Class<? extends HistologyCommand>> one : all
			.entrySet())
		{
			WindowManager.setCurrentWindow((ON_LABELS.contains(one.getValue())
				? labels : sample).getWindow());
			dialog(folder, one.getKey(), one.getValue());
		}
	}

	/** With its preview, and all that is folded. */
	private static void segment(final Path folder, final ImagePlus sample)
		throws Exception
	{
		final JDialog segment = TutorialPicturesTest.start(SegmentCommand.class,
			"K-Means Segment");
		EventQueue.invokeAndWait(() -> TutorialPicturesTest.find(segment,
			JComboBox.class, "preset").setSelectedIndex(1));
		TutorialPicturesTest.await(() -> TutorialPicturesTest.find(segment,
			JLabel.class, "ratio").getText().startsWith("C") ? segment : null);
		TutorialPicturesTest.picture(folder.resolve("dialog-segment.png"), sample
			.getWindow(), segment);
		fold(segment);
		TutorialPicturesTest.picture(folder.resolve("dialog-advanced.png"),
			segment);
		fold(segment);
		EventQueue.invokeAndWait(segment::dispose);
	}

	private static void fold(final JDialog dialog) throws Exception {
		EventQueue.invokeAndWait(() -> TutorialPicturesTest.find(dialog,
			JToggleButton.class, "Advanced").doClick());
	}

	private static void dialog(final Path folder, final String page,
		final Class<? extends HistologyCommand> command) throws Exception
	{
		final String title = Pages.text(Paths.get("src/site/markdown/commands",
			page + ".md")).split("\n")[0].replace("# ", "").replace("...", "");
		final JDialog dialog = TutorialPicturesTest.start(command, title);
		if (command == SelectClassCommand.class) EventQueue.invokeAndWait(
			() -> TutorialPicturesTest.find(dialog, JList.class, "classlist")
				.setSelectedIndices(new int[] { 0, 1 }));
		TutorialPicturesTest.picture(folder.resolve("dialog-" + page + ".png"),
			dialog);
		EventQueue.invokeAndWait(dialog::dispose);
		TutorialPicturesTest.await(() -> dialog.isShowing() ? null : dialog);
	}
}
