
package org.histokmeans.imagej;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/**
 * Names for the entries of a zip of ROIs. A zip cannot have two of one name,
 * and unpacked on Windows or macOS, names that differ only in upper and lower
 * case are one.
 */
final class EntryNames {

	private static final String FORBIDDEN = "[/\\\\:*?\"<>|\\p{Cntrl}]";

	private final Set<String> taken = new HashSet<>();

	/** Of a selection of that name. */
	String of(final String name) {
		final String base = name.replaceAll(FORBIDDEN, "_");
		String entry = base;
		for (int next = 2; !taken.add(entry.toLowerCase(Locale.ROOT)); next++) {
			entry = base + "-" + next;
		}
		return entry + ".roi";
	}
}
