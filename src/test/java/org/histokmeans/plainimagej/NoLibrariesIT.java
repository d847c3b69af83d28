
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.histokmeans.text.Messages;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Plain ImageJ with the plugin's jar, but without the folder of libraries. */
class NoLibrariesIT {

	@TempDir
	Path home;

	@Test
	void commandsSayWhatIsMissing() throws Exception {
		final PlainImageJProcess imagej = PlainImageJProcess.installed(home);
		try (Stream<Path> jars = Files.list(imagej.plugins().resolve("jars"))) {
			final List<Path> libraries = jars.collect(Collectors.toList());
			for (final Path jar : libraries) {
				Files.delete(jar);
			}
		}
		final Notes notes = imagej.perform(NoLibrariesSteps.class);
		for (final String command : new String[] { "K-Means Segment...",
			"H&E Sample Image" })
		{
			final String said = notes.get(command).replaceAll("\\s+", " ").trim();
			assertTrue(said.contains(Messages.NO_LIBRARIES), notes.toString());
		}
		assertEquals("null", notes.get("log"));
		assertEquals("0", notes.get("windows"));
	}
}
