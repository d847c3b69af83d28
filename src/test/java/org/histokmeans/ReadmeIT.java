
package org.histokmeans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Runs the command lines of the README and its pages, in order, with the real
 * jar.
 */
public class ReadmeIT {

	private static final String COMMAND =
		"java -jar target/HistoKMeans_-0.2.0-SNAPSHOT-standalone.jar ";

	/** A part of the sample that has all classes. */
	private static final String TUMOR = "{\"type\":\"Polygon\"," +
		"\"coordinates\":[[[9,9],[400,9],[400,400],[9,400],[9,9]]]}";

	@TempDir
	private Path folder;

	@Test
	public void theCommandLinesRunAsTheyStand() throws Exception {
		final List<String> lines = commandLines();
		assertTrue(lines.size() >= 4, lines.toString());
		Files.createDirectory(folder.resolve("macros"));
		Files.copy(Paths.get("macros/Area_Per_Class.ijm"), folder.resolve(
			"macros/Area_Per_Class.ijm"));
		Files.createDirectory(folder.resolve("slides"));
		run(COMMAND + "sample --out slides/one.tif");
		Files.copy(folder.resolve("slides/one.tif"), folder.resolve("slide.svs"));
		Files.write(folder.resolve("tumor.geojson"), TUMOR.getBytes(
			StandardCharsets.UTF_8));
		for (final String line : lines) {
			run(line);
		}
		for (final String table : new String[] { "results/results.csv",
			"labeled/batch.json", "compared/compare.csv" })
		{
			assertTrue(Files.exists(folder.resolve(table)), table);
		}
		assertEquals(new String(Files.readAllBytes(folder.resolve("decoded.png")),
			StandardCharsets.ISO_8859_1), new String(Files.readAllBytes(folder
				.resolve("results/sample-quantized.png")),
				StandardCharsets.ISO_8859_1));
	}

	private void run(final String line) throws Exception {
		final List<String> command = new ArrayList<>(Arrays.asList(Paths.get(System
			.getProperty("java.home"), "bin", "java").toString(), "-jar", new File(
				System.getProperty("histokmeans.standalone")).getAbsolutePath()));
		command.addAll(Arrays.asList(line.substring(COMMAND.length()).split(" ")));
		final File log = folder.resolve("log.txt").toFile();
		final int code = new ProcessBuilder(command).directory(folder.toFile())
			.redirectErrorStream(true).redirectOutput(log).start().waitFor();
		assertEquals(0, code, () -> line + "\n" + Pages.text(log.toPath()));
	}

	private static List<String> commandLines() {
		return Arrays.stream(Pages.text().split("\n")).filter(line -> line
			.startsWith(COMMAND)).collect(Collectors.toList());
	}
}
