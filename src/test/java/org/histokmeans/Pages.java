
package org.histokmeans;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What people read: the README, and the pages that it names, in its order. */
public final class Pages {

	public static final Path README = Paths.get("README.md");

	private static final Pattern PAGE = Pattern.compile("]\\(([\\w/-]+\\.md)\\)");

	private Pages() {
		// only static methods
	}

	/** The README first; each page once. */
	public static List<Path> all() {
		final List<Path> pages = new ArrayList<>();
		pages.add(README);
		final Matcher page = PAGE.matcher(text(README));
		while (page.find()) {
			final Path path = Paths.get(page.group(1));
			if (!pages.contains(path)) pages.add(path);
		}
		return pages;
	}

	/** All of them, one after the other. */
	public static String text() {
		return all().stream().map(Pages::text).collect(Collectors.joining("\n"));
	}

	public static String text(final Path page) {
		try {
			return new String(Files.readAllBytes(page), StandardCharsets.UTF_8);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
	}
}
