
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.sample.HESample;
import org.histokmeans.text.SlideMessages;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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

	/** Everything that a line says, typed into the command. */
	private void replay(final String line, final Path out) throws Exception {
		final String options = line.replaceFirst("run\\(\"K-Means Whole " +
			"Slide...\", \"", "").replace("\" + getDirectory(\"Output folder\") + \"",
				out.toString()).replaceFirst("\"\\);$", "");
		final Map<String, Object> inputs = new HashMap<>();
		final Matcher option = Pattern.compile("(\\w+)=(?:\\[([^]]*)]|(\\S+))")
			.matcher(options);
		while (option.find()) {
			inputs.put(option.group(1), option.group(2) == null ? option.group(3)
				: option.group(2));
		}
		assertNull(commands.run(SlideCommand.class, true, inputs).get()
			.getCancelReason());
	}

	private static String line(final Path labels) throws IOException {
		final String file = new String(Files.readAllBytes(labels),
			StandardCharsets.ISO_8859_1);
		final Matcher line = Pattern.compile("run\\(.*?\\);(?=\n|&#10;)").matcher(
			file);
		assertTrue(line.find());
		return line.group().replace("&quot;", "\"");
	}

	/** Each makes the same file again, and says so by the same line. */
	@ParameterizedTest
	@ValueSource(strings = { "k=2", "k=4 sample=2 seed=7 glass=true",
		"within=AREAS format=ome colorspace=Lab smoothing=1",
		"codebook=BOOK within=AREAS smoothing=2" })
	public void theLineOfTheFileMakesItAgain(final String options)
		throws Exception
	{
		final Path areas = folder.resolve("my areas.geojson");
		Files.write(areas,
			("{\"type\": \"Polygon\", \"coordinates\": [[[10, 10], " +
				"[200, 10], [200, 150], [10, 10]]]}").getBytes());
		final Path first = folder.resolve("first");
		final Path again = folder.resolve("again");
		if (options.contains("BOOK")) replay("slide=[" + slide + "] out=[" +
			folder + "] labels=false k=3", folder);
		replay(("slide=[" + slide + "] out=[" + first + "] " + options).replace(
			"AREAS", "[" + areas + "]").replace("BOOK", "[" + folder.resolve(
				"a-codebook.json") + "]"), first);
		final String name = options.contains("ome") ? "a-labels.ome.tif"
			: "a-labels.tif";
		replay(line(first.resolve(name)), again);
		assertArrayEquals(Files.readAllBytes(first.resolve(name)), Files
			.readAllBytes(again.resolve(name)));
	}
}
