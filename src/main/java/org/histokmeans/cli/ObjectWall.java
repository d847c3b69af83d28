
package org.histokmeans.cli;

/**
 * Refuses every object that a file would make Java read, in this whole Java. No
 * reader of ours reads any; this holds should one of a library do. Not for a
 * Java that another program runs, which may read objects of its own.
 */
final class ObjectWall {

	private static final String FILTER = "java.io.ObjectInputFilter";
	private static final String NOTHING = "!*";

	private ObjectWall() {
		// only static methods
	}

	/** Java 8 has no such filter; a filter that is set already stays. */
	static void raise() {
		try {
			final Class<?> config = Class.forName(FILTER + "$Config");
			if (config.getMethod("getSerialFilter").invoke(null) != null) return;
			final Object filter = config.getMethod("createFilter", String.class)
				.invoke(null, NOTHING);
			config.getMethod("setSerialFilter", Class.forName(FILTER)).invoke(null,
				filter);
		}
		catch (final ClassNotFoundException e) {
			// Java 8
		}
		catch (final ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}
}
