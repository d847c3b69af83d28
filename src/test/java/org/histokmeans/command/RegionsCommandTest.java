
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ByteProcessor;
import ij.process.ColorProcessor;

import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.imagefile.ImageFiles;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.command.CommandInfo;

/** Tests {@link RegionsCommand}. */
public class RegionsCommandTest extends InContext {

	@TempDir
	private Path folder;

	@Test
	public void itStandsInTheMenu() {
		final CommandInfo info = commands.getCommand(RegionsCommand.class);
		assertEquals("Plugins > Segmentation > Histology K-Means > " +
			"K-Means Export Regions...", info.getMenuPath().getMenuString());
		assertTrue(info.canRunHeadless());
	}

	@Test
	public void aScriptWritesWhatTheCommandLineWrites() throws Exception {
		final Path labels = folder.resolve("a.tif");
		ImageFiles.writeTiff(labels(), labels);
		final Path file = folder.resolve("a.geojson");
		commands.run(RegionsCommand.class, true, "image", ImageFiles.open(labels),
			"out", file.toString(), "minarea", "3", "each", "object").get();
		final String text = new String(Files.readAllBytes(file), "UTF-8");
		assertEquals(2, text.split("\"Feature\"", -1).length - 1, text);
	}

	@Test
	public void whatIsWrongIsSaid() throws Exception {
		assertSaid("must end in .geojson", labels(), "out", folder + "/a.txt");
		assertSaid("is not a label image", new ImagePlus("a", new ColorProcessor(3,
			3)), "out", folder + "/a.zip");
		assertSaid("Say where to write", labels(), "out", "");
		assertSaid("minarea must be a number", labels(), "out", folder + "/a.zip",
			"minarea", "much");
		assertSaid("Simplify must be at least 0", labels(), "out", folder +
			"/a.zip", "simplify", -1.0);
	}

	private static void assertSaid(final String sentence, final ImagePlus image,
		final Object... inputs) throws Exception
	{
		final Object[] all = new Object[inputs.length + 2];
		all[0] = "image";
		all[1] = image;
		System.arraycopy(inputs, 0, all, 2, inputs.length);
		final String said = commands.run(RegionsCommand.class, true, all).get()
			.getCancelReason();
		assertTrue(said.contains(sentence), said);
	}

	/** Three objects of 4, 3 and 2 pixels. */
	private static ImagePlus labels() {
		final byte[] pixels = { 1, 1, 0, 2, 1, 1, 0, 2, 0, 0, 0, 2, 3, 3, 0, 0 };
		return new ImagePlus("a", new ByteProcessor(4, 4, pixels));
	}
}
