
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import picocli.CommandLine;

/** The command line's regions. */
public class RegionsTaskTest {

	@TempDir
	private Path folder;
	private Path labels;

	@BeforeEach
	public void makeLabels() {
		final Path sample = folder.resolve("sample.tif");
		said(0, "sample", "-o", sample.toString());
		said(0, "segment", sample.toString(), "-o", folder.toString());
		labels = folder.resolve("sample-labels.tif");
	}

	@Test
	public void oneFileIsOneWhateverTheDoor() throws IOException {
		final Path first = folder.resolve("a.geojson");
		final Path second = folder.resolve("b.geojson");
		said(0, "regions", labels + "", "-o", first + "");
		said(0, "regions", labels + "", "-o", second + "", "--codebook", folder +
			"/sample-codebook.json", "--each", "CLASS", "--minarea", "12.5");
		assertEquals(text(first), text(second));
	}

	@Test
	public void everyOptionChangesTheFile() throws IOException {
		final Path file = folder.resolve("a.geojson");
		said(0, "regions", labels + "", "-o", file + "");
		final String plain = text(file);
		for (final String option : new String[] { "--each=object", "--fill",
			"--minarea=0", "--simplify=1" })
		{
			said(0, "regions", labels + "", "-o", file + "", option);
			assertTrue(!text(file).equals(plain), option);
		}
	}

	@Test
	public void whatIsWrongIsSaid() {
		assertTrue(said(2, "regions", labels + "", "-o", folder + "/a.txt")
			.contains("must end in .geojson"));
		assertTrue(said(2, "regions", labels + "", "-o", folder + "/a.zip",
			"--each", "cell").contains("class or object"));
		assertTrue(said(2, "regions", labels + "", "-o", folder + "/a.zip",
			"--minarea", "-1").contains("at least 0"));
		assertTrue(said(1, "regions", folder + "/sample.tif", "-o", folder +
			"/a.zip").contains("is not a label image"));
		assertTrue(said(1, "regions", folder + "/none.tif", "-o", folder + "/a.zip")
			.contains("no such file"));
	}

	private static String text(final Path file) throws IOException {
		return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
	}

	/** What is said where errors go. */
	private static String said(final int code, final String... args) {
		final StringWriter said = new StringWriter();
		final CommandLine line = new CommandLine(new Main()).setErr(new PrintWriter(
			said)).setExecutionExceptionHandler((e, l, parsed) -> {
				l.getErr().println(e.getMessage());
				return e instanceof Failure ? ((Failure) e).exitCode()
					: ExitCode.SOME_FAILED;
			});
		assertEquals(code, line.execute(args), said.toString());
		return said.toString();
	}
}
