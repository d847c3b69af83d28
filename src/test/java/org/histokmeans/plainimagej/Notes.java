
package org.histokmeans.plainimagej;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What happened in another process: names and values, a line each in a file.
 * Macros write them too.
 */
final class Notes {

	private final Map<String, String> values = new LinkedHashMap<>();

	private Notes() {}

	/** An absent file holds no notes. */
	static Notes read(final Path path) throws IOException {
		final Notes notes = new Notes();
		if (!Files.exists(path)) return notes;
		for (final String line : Files.readAllLines(path, StandardCharsets.UTF_8)) {
			final String[] parts = line.split("=", 2);
			notes.values.put(parts[0], parts[parts.length - 1].replace("\\n", "\n"));
		}
		return notes;
	}

	/** Adds a line. */
	static void write(final Path path, final String name, final Object value)
		throws IOException
	{
		final String line = name + "=" + String.valueOf(value).replace("\n",
			"\\n") + "\n";
		Files.write(path, line.getBytes(StandardCharsets.UTF_8),
			StandardOpenOption.CREATE, StandardOpenOption.APPEND);
	}

	/** Null if not noted. */
	String get(final String name) {
		return values.get(name);
	}

	double number(final String name) {
		return Double.parseDouble(values.get(name));
	}

	@Override
	public String toString() {
		return values.toString();
	}
}
