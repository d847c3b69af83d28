
package org.histokmeans.cli;

/**
 * Refuses every object that a file would make Java read, in this whole Java. No
 * reader of ours reads any; this holds should one of a library do. Not for a
 * Java that another program runs, which may read objects of its own.
 */
final class ObjectWall {

	private static final String FILTER = "java.io.ObjectInputFilter";
	private static final String NOTHING = "!*";

	/** By which Java sets its filter itself when it starts. */
	private static final String PROPERTY = "jdk.serialFilter";

	private ObjectWall() {
		// only static methods
	}

	/**
	 * Java 8 has a filter only from its start on; a filter that is set already
	 * stays. The script of the command line sets it, which saves a twentieth of
	 * the time of the start.
	 */
	static void raise() {
		if (System.getProperty(PROPERTY) != null) return;
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
