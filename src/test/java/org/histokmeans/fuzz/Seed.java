
package org.histokmeans.fuzz;

/** A good file. Immutable, if nobody changes its bytes. */
final class Seed {

	private final String name;
	private final byte[] bytes;

	Seed(final String name, final byte[] bytes) {
		this.name = name;
		this.bytes = bytes;
	}

	/** Its ending tells the format. */
	String name() {
		return name;
	}

	byte[] bytes() {
		return bytes;
	}
}
