
package org.histokmeans.cli;

import java.io.File;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.regex.PatternSyntaxException;
import java.util.stream.Collectors;

import org.histokmeans.batch.FolderImages;

import picocli.CommandLine.Model.CommandSpec;

/**
 * Images as the command line names them: files, folders of images, and patterns
 * such as *.png that no shell has filled in.
 */
final class InputImages {

	private final CommandSpec spec;

	private InputImages(final CommandSpec spec) {
		this.spec = spec;
	}

	/**
	 * The files; those of a folder or a pattern by name. What holds no image is
	 * left as it is: who opens it says so, and the others are not stopped. What
	 * is left out of a folder is said.
	 */
	static List<String> of(final List<String> arguments, final CommandSpec spec) {
		final InputImages inputs = new InputImages(spec);
		final List<String> images = new ArrayList<>();
		for (final String argument : arguments) {
			final List<String> found = inputs.found(argument);
			if (found.isEmpty()) images.add(argument);
			else images.addAll(found);
		}
		return images;
	}

	private List<String> found(final String argument) {
		final File file = new File(argument);
		try {
			if (file.isDirectory()) return inFolder(file.toPath());
			if (!file.exists() && argument.matches(".*[*?].*")) return matching(
				argument);
		}
		catch (final IOException | IllegalArgumentException e) {
			// told when it is opened
		}
		return Collections.emptyList();
	}

	private List<String> inFolder(final Path folder) throws IOException {
		final FolderImages found = new FolderImages(folder);
		Remarks.print(spec, found.remark());
		return found.images().stream().map(Path::toString).collect(Collectors
			.toList());
	}

	/** By text: on Windows, no path can hold an asterisk. */
	private static List<String> matching(final String pattern)
		throws IOException
	{
		final int name = 1 + Math.max(pattern.lastIndexOf('/'), pattern.lastIndexOf(
			File.separatorChar));
		final Path folder = Paths.get(pattern.substring(0, name));
		final List<String> images = new ArrayList<>();
		if (!Files.isDirectory(folder)) return images;
		try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, pattern
			.substring(name)))
		{
			files.forEach(image -> images.add(image.toString()));
		}
		catch (final DirectoryIteratorException e) {
			throw e.getCause();
		}
		catch (final PatternSyntaxException e) {
			// it is a name, then, and there is no such file
		}
		Collections.sort(images);
		return images;
	}
}
