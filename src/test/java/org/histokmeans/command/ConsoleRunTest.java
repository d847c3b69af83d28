
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.io.FileSaver;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.lang.reflect.InvocationTargetException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.imagej.NothingOpen;
import org.histokmeans.imagej.SampleImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.scijava.Context;
import org.scijava.app.event.StatusEvent;
import org.scijava.command.CommandService;
import org.scijava.console.ConsoleService;
import org.scijava.event.EventHandler;
import org.scijava.event.EventService;
import org.scijava.plugin.PluginService;
import org.scijava.startup.StartupService;
import org.scijava.thread.ThreadService;

/** What Fiji's --run does, with SciJava's own classes for it. */
@ExtendWith(NothingOpen.class)
public class ConsoleRunTest {

	private static final String SEGMENT = "K-Means Segment...";

	/** No message, no dialog. */
	private static final String REST = "labels=false,quantized=false";

	@TempDir
	Path folder;

	@Test
	public void aBatchRunsByItsTitle() throws Exception {
		final Path slides = Files.createDirectory(folder.resolve("slides"));
		assertTrue(new FileSaver(SampleImage.create()).saveAsTiff(slides.resolve(
			"one.tif").toString()));
		run("K-Means Batch...", "folder=\"" + slides + "\",out=\"" + folder.resolve(
			"out") + "\",k=2");
		assertTrue(Files.exists(folder.resolve("out/one-labels.tif")));
		assertEquals(2, Files.readAllLines(folder.resolve("out/results.csv"))
			.size());
		assertTrue(Files.readAllLines(folder.resolve("out/results.csv")).get(1)
			.startsWith("one.tif,2,"));
	}

	@Test
	public void anImageIsAFile() throws Exception {
		final Path image = folder.resolve("one.tif");
		new FileSaver(SampleImage.create()).saveAsTiff(image.toString());
		final Path codebook = folder.resolve("one.json");
		assertEquals("", run(SEGMENT, "image=\"" + image + "\",k=2,codebook=\"" +
			codebook + "\"," + REST));
		assertEquals(2, CodebookFile.read(codebook).k());
	}

	/** Some of them went to SciJava, which threw, or lost the path. */
	@ParameterizedTest
	@CsvSource(delimiter = '|', value = {
		"image=\"/nope.png\"|There is no image /nope.png: no file of that path",
		"kk=3|\"kk\" is not an option of \"K-Means Segment...\". The options " +
			"are image, k, colorspace,",
		"k=2.5|k must be a whole number, but was \"2.5\".",
		"seeding=\"none\"|seeding must be plusplus or random or deterministic",
		"3|Give each input as name=value, such as k=3",
		"3,4|Give each input as name=value, such as k=3",
		"k=x|The inputs k=x cannot be read: give each as name=value, with",
		"image=/a/b.png|The inputs image=/a/b.png cannot be read:",
		"k=2,,|The inputs k=2,, cannot be read:", "k=3|There is no image open." })
	public void whatIsWrongIsNamed(final String inputs, final String sentence) {
		final String said = run(SEGMENT, inputs);
		assertTrue(said.contains(sentence), said);
		assertFalse(said.contains("Exception"), said);
	}

	@Test
	public void aBatchThatAsksForWhatThereIsNotIsRefused() {
		final String said = run("K-Means Batch...", "folder=\"" + folder +
			"\",out=\"" + folder.resolve("out") + "\",charts=false");
		assertTrue(said.contains("\"charts\" is not an option of"), said);
		assertTrue(said.contains("savecodebook"), said);
		assertFalse(Files.exists(folder.resolve("out")));
	}

	@Test
	public void aClassNameDoesAsWell() {
		final String said = run("org.histokmeans.command.DecodeCommand",
			"codebook=\"/none.json\"");
		assertTrue(said.contains("There is no label image open."), said);
	}

	@Test
	public void otherCommandsAreLeftToOthers() {
		try (Context context = new Context(PluginService.class,
			CommandService.class))
		{
			final HistologyRunner runner = new HistologyRunner();
			context.inject(runner);
			assertTrue(runner.supports("K-Means Decode..."));
			assertTrue(runner.supports(SegmentCommand.class));
			assertFalse(runner.supports("org.scijava.command.Command"));
			assertFalse(runner.supports("K-Means"));
			assertFalse(runner.supports(folder));
		}
	}

	/** What SciJava would show in a message box, where there is a screen. */
	public static final class Warnings {

		private final PrintStream said;

		Warnings(final PrintStream said) {
			this.said = said;
		}

		@EventHandler
		void onEvent(final StatusEvent event) {
			if (event.isWarning()) said.println(event.getStatusMessage());
		}
	}

	/** Returns what it says, whether or not there is a screen, in one line. */
	private static String run(final String title, final String inputs) {
		final PrintStream out = System.out;
		final PrintStream err = System.err;
		final ByteArrayOutputStream said = new ByteArrayOutputStream();
		try (Context context = new Context()) {
			System.setOut(new PrintStream(said, true));
			System.setErr(System.out);
			final Warnings warnings = new Warnings(System.out);
			context.service(EventService.class).subscribe(warnings);
			context.service(ConsoleService.class).processArgs("--run", title, inputs);
			context.service(StartupService.class).executeOperations();
			context.service(ThreadService.class).invoke(() -> {
				// comes after all events
			});
		}
		catch (final InterruptedException | InvocationTargetException e) {
			throw new IllegalStateException(e);
		}
		finally {
			System.setOut(out);
			System.setErr(err);
		}
		return said.toString().replace('\n', ' ');
	}
}
