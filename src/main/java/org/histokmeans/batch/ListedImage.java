
package org.histokmeans.batch;

import java.nio.file.Path;

/** An image of a batch, and where its files go. */
final class ListedImage {

	private final String name;
	private final Path path;
	private final String base;
	private final String problem;

	/**
	 * @param name the path below the folder of the batch, with slashes
	 * @param base how the paths of its files begin, below the output folder
	 * @param problem why it cannot be an image; null if it may be one
	 */
	ListedImage(final String name, final Path path, final String base,
		final String problem)
	{
		this.name = name;
		this.path = path;
		this.base = base;
		this.problem = problem;
	}

	String name() {
		return name;
	}

	Path path() {
		return path;
	}

	String base() {
		return base;
	}

	String problem() {
		return problem;
	}

	/** The folder of its files, below the output folder; may be empty. */
	String folder() {
		return base.substring(0, base.lastIndexOf('/') + 1);
	}

	/** How the names of its files begin. */
	String fileBase() {
		return base.substring(base.lastIndexOf('/') + 1);
	}
}
