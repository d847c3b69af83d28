
package org.histokmeans.file;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;

/** What is read: no output may be written over it, by whatever name. */
public final class KeptFiles {

	private final Map<Path, String> names = new HashMap<>();

	/** @param name as the user gave it */
	public void add(final Path path, final String name) {
		names.put(Folders.real(path), name);
	}

	/** The name of the file that an output would overwrite; null for none. */
	public String lostBy(final Path output) {
		return names.get(Folders.real(output));
	}
}
