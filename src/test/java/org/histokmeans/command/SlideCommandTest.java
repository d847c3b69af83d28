
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.sample.HESample;
import org.histokmeans.text.SlideMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The command for whole slides, as Fiji runs it. */
public class SlideCommandTest extends InContext {

	private static final int SIDE = 256;

	@TempDir
	private Path folder;
	private Path slide;

	@BeforeEach
	public void writeSlide() throws IOException {
		final BufferedImage picture = new BufferedImage(SIDE, SIDE,
			BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, SIDE, SIDE, new HESample(SIDE, SIDE, 4, 1, 1).pixels(),
			0, SIDE);
		slide = folder.resolve("a.svs");
		new TiledTiffFile(picture).write(slide);
	}

	/** Why it was refused; null if it was not. */
	private String refusal(final Path out, final String input,
		final Path codebook) throws Exception
	{
		return commands.run(SlideCommand.class, true, "slide", slide.toString(),
			"out", out.toString(), input, codebook.toString()).get()
			.getCancelReason();
	}

	@Test
	public void aCodebookThatIsReadIsNotOverwritten() throws Exception {
		final Path out = folder.resolve("out");
		commands.run(SlideCommand.class, true, "slide", slide.toString(), "out", out
			.toString()).get();
		final Path codebook = out.resolve("a-codebook.json");
		final byte[] before = Files.readAllBytes(codebook);
		Files.delete(out.resolve("a-labels.tif"));
		final Path link = Files.createSymbolicLink(folder.resolve("link"), out);
		for (final String input : new String[] { "codebook", "start" }) {
			assertEquals(codebook +
				" would be overwritten. Choose another output folder.", refusal(link,
					input, codebook));
			assertArrayEquals(before, Files.readAllBytes(codebook));
			assertFalse(Files.exists(out.resolve("a-labels.tif")));
		}
		assertNull(refusal(folder.resolve("other"), "codebook", codebook));
		assertTrue(Files.exists(folder.resolve("other/a-labels.tif")));
		assertEquals(SlideMessages.SAMPLE_OF_NOTHING, commands.run(
			SlideCommand.class, true, "slide", slide.toString(), "out", folder
				.resolve("some").toString(), "sample", 2, "codebook", codebook
					.toString()).get().getCancelReason());
		assertFalse(Files.exists(folder.resolve("some")));
	}
}
