
package org.histokmeans.file;

import java.nio.file.Path;
import java.util.UUID;

/**
 * The names of files that are not complete. A program that writes many of them
 * and may be killed marks those of a thread as its own, so that later it can
 * tell them from those of others. Safe to use from several threads at once:
 * each has an owner of its own.
 *
 * <pre>
 *
 * try (PartNames own = PartNames.of("0123456789abcdef")) {
 * 	WholeFile.write(path, part -&gt; Files.write(part, bytes));
 * }
 * </pre>
 */
public final class PartNames implements AutoCloseable {

	private static final String PART = ".part-";

	/** So that writers of all formats need not pass it on. */
	private static final ThreadLocal<String> OWNER = new ThreadLocal<>();

	private final String before = OWNER.get();

	private PartNames(final String owner) {
		OWNER.set(owner);
	}

	/** @param owner letters and digits; until closed, for this thread */
	public static PartNames of(final String owner) {
		return new PartNames(owner);
	}

	static String next(final String ending) {
		final String owner = OWNER.get();
		return PART + (owner == null ? "" : owner + "-") + UUID.randomUUID() +
			ending;
	}

	/** Whether a file of that owner was left behind by a program killed. */
	public static boolean isOf(final String owner, final Path path) {
		final String name = String.valueOf(path.getFileName());
		return name.startsWith(PART + owner + "-") && name.substring(PART.length() +
			owner.length() + 1).matches("[0-9a-f-]{36}(\\.\\w{1,9})?");
	}

	@Override
	public void close() {
		if (before == null) OWNER.remove();
		else OWNER.set(before);
	}
}
