
package org.histokmeans.file;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;

/**
 * What stands at a path, itself: links are not followed. A folder that others
 * write to, too, can have anything under any name; to open a pipe would wait
 * for ever.
 */
public enum FileType {

		MISSING("missing"), FILE("a file"), LINK("a link"), FOLDER("a folder"),
		OTHER("a pipe or a device");

	private final String words;

	FileType(final String words) {
		this.words = words;
	}

	/** What cannot be looked at is missing: opening it says why. */
	public static FileType of(final Path path) {
		return of(path, LinkOption.NOFOLLOW_LINKS);
	}

	/** What a link leads to counts. */
	public static FileType behindLinks(final Path path) {
		return of(path, new LinkOption[0]);
	}

	private static FileType of(final Path path, final LinkOption... links) {
		try {
			return of(Files.readAttributes(path, BasicFileAttributes.class, links));
		}
		catch (final IOException e) {
			return MISSING;
		}
	}

	private static FileType of(final BasicFileAttributes attributes) {
		if (attributes.isSymbolicLink()) return LINK;
		if (attributes.isDirectory()) return FOLDER;
		return attributes.isRegularFile() ? FILE : OTHER;
	}

	/** As in "is a folder". */
	@Override
	public String toString() {
		return words;
	}
}
