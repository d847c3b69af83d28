
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.io.FileSaver;

import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.imagej.SampleImage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.scijava.Context;
import org.scijava.console.ConsoleService;
import org.scijava.startup.StartupService;

/** What Fiji's --run does, with SciJava's own classes for it. */
public class ConsoleRunTest {

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

	private static void run(final String title, final String inputs) {
		try (Context context = new Context()) {
			context.service(ConsoleService.class).processArgs("--run", title, inputs);
			context.service(StartupService.class).executeOperations();
		}
	}
}
