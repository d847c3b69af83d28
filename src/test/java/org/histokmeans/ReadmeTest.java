
package org.histokmeans;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;

import ij.ImagePlus;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.imageio.ImageIO;

import org.histokmeans.cli.Main;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.command.SegmentCommand;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.SampleImage;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.Context;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleItem;

import picocli.CommandLine;

/** The README and its pages show what the program does today. */
public class ReadmeTest {

	private static final String README = Pages.text();

	@TempDir
	private Path folder;

	@Test
	public void thePictureIsTheDemosOwn() throws IOException {
		assertEquals(0, new CommandLine(new Main()).execute("demo", "--out", folder
			.toString()));
		final Matcher picture = Pattern.compile("!\\[[^]]*]\\(([^)]*)\\)").matcher(
			README);
		assertTrue(picture.find());
		assertArrayEquals(pixels(folder.resolve("sample-overview.png")), pixels(
			Paths.get(picture.group(1))));
	}

	@Test
	public void theJavaExampleRuns() {
		final ImagePlus imp = SampleImage.create();
		SegmentedImage result = new ImageSegmenter(SegmentOptions.DEFAULT).segment(
			imp);
		assertEquals("H&E Sample-labels", result.labels().getTitle());
		assertShown("SegmentedImage result = new ImageSegmenter(" +
			"SegmentOptions.DEFAULT).segment(imp);");
	}

	@Test
	public void theScijavaExampleRuns() throws Exception {
		final ImagePlus imp = SampleImage.create();
		try (Context context = new Context()) {
			final CommandService commandService = context.service(
				CommandService.class);
			final CommandModule module = commandService.run(SegmentCommand.class,
				true, "image", imp, "k", 3).get();
			final ImagePlus labels = (ImagePlus) module.getOutput("labelimage");
			assertEquals(3, labels.getStatistics().max);
		}
		assertShown("commandService.run(SegmentCommand.class, true, \"image\", " +
			"imp, \"k\", 3).get();");
		assertShown("(ImagePlus) module.getOutput(\"labelimage\");");
	}

	@Test
	public void theOptionsAreThoseOfTheCommand() {
		final Set<String> shown = new LinkedHashSet<>();
		final Matcher row = Pattern.compile("(?m)^\\| (`[^|]*`) \\|").matcher(
			README);
		while (row.find()) {
			shown.addAll(Arrays.asList(row.group(1).replace("`", "").split(", ")));
		}
		assertEquals(new LinkedHashSet<>(optionNames()).toString(), shown
			.toString());
	}

	private static List<String> optionNames() {
		final List<String> names = new ArrayList<>();
		try (Context context = new Context(CommandService.class)) {
			for (final ModuleItem<?> item : context.service(CommandService.class)
				.getCommand(SegmentCommand.class).inputs())
			{
				if (item.getType().isPrimitive() || item.getType() == String.class) {
					names.add(item.getName());
				}
			}
		}
		return names;
	}

	/** The file that its command line writes. */
	@Test
	public void theCodebookIsTheOneOfTheSample() throws IOException {
		final Matcher json = Pattern.compile("(?s)```json\n(.*?)```").matcher(
			README);
		assertTrue(json.find());
		final Codebook shown = CodebookFile.fromJson(json.group(1));
		assertEquals(JsonParser.parseString(json.group(1)), JsonParser.parseString(
			CodebookFile.toJson(shown)));
		final Path sample = folder.resolve("sample.tif");
		final Path file = folder.resolve("shared.json");
		assertShown(" train sample.tif --k 2 --glass --out shared.json");
		new CommandLine(new Main()).execute("sample", "--out", sample.toString());
		assertEquals(0, new CommandLine(new Main()).execute("train", sample
			.toString(), "--k", "2", "--glass", "--out", file.toString()));
		assertEquals(CodebookFile.toJson(shown), CodebookFile.toJson(CodebookFile
			.read(file)));
	}

	@Test
	public void macrosThatItNamesExist() {
		final Matcher name = Pattern.compile("macros/\\w+\\.ijm").matcher(README);
		int names = 0;
		while (name.find()) {
			assertTrue(new File(name.group()).exists(), name.group());
			names++;
		}
		assertFalse(names < 4);
	}

	@Test
	public void linksLeadSomewhere() {
		for (final Path page : Pages.all()) {
			final Matcher link = Pattern.compile("]\\(([^):#]+)").matcher(Pages.text(
				page));
			while (link.find()) {
				final Path target = page.resolveSibling(link.group(1)).normalize();
				assertTrue(Files.exists(target), page + " leads to " + target);
			}
		}
	}

	@Test
	public void everyPageIsNamedInTheReadme() throws IOException {
		try (Stream<Path> pages = Files.walk(Paths.get("src/site/markdown"))) {
			pages.filter(Files::isRegularFile).forEach(page -> assertTrue(Pages.all()
				.contains(page), page.toString()));
		}
	}

	@Test
	public void theReadmeIsShort() {
		final int lines = Pages.text(Pages.README).split("\n").length;
		assertTrue(lines >= 45 && lines <= 100, lines + " lines");
	}

	private static void assertShown(final String line) {
		assertTrue(README.contains(line), line);
	}

	private static int[] pixels(final Path path) throws IOException {
		final BufferedImage image = ImageIO.read(path.toFile());
		return image.getRGB(0, 0, image.getWidth(), image.getHeight(), null, 0,
			image.getWidth());
	}
}
