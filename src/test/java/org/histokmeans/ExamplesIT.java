
package org.histokmeans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Runs the macros of all pages, one after the other, with the real jar. */
public class ExamplesIT {

	private static final int COMMANDS = 11;

	@TempDir
	private Path folder;

	@Test
	public void everyExampleRuns() throws Exception {
		final List<String> examples = examples();
		assertTrue(examples.size() >= COMMANDS, examples.size() + " examples");
		final Path macro = folder.resolve("examples.ijm");
		Files.write(macro, String.join("", examples).getBytes(
			StandardCharsets.UTF_8));
		final Path log = folder.resolve("log.txt");
		final int code = new ProcessBuilder(Paths.get(System.getProperty(
			"java.home"), "bin", "java").toString(), "-jar", Paths.get(System
				.getProperty("histokmeans.standalone")).toAbsolutePath().toString(),
			"macro", macro.toString()).redirectErrorStream(true).redirectOutput(log
				.toFile()).start().waitFor();
		assertEquals(0, code, () -> Pages.text(log));
		assertTrue(Pages.text(log).contains("examples end"), () -> Pages.text(log));
	}

	/** Each says its page first, for the log. */
	private List<String> examples() {
		final List<String> examples = new ArrayList<>();
		for (final Path page : Pages.all()) {
			final Matcher example = Pattern.compile("(?s)```ijm\n(.*?)```").matcher(
				Pages.text(page));
			while (example.find()) {
				examples.add("print(\"" + page.getFileName() + "\");\n" + example.group(
					1).replace("getDirectory(\"temp\")", "\"" + folder + "/\"") +
					"close(\"*\");\n");
			}
		}
		examples.add("print(\"examples end\");\n");
		return examples;
	}
}
