
package org.histokmeans.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Properties;

/** The version of this program, as the build wrote it. */
public final class ProgramVersion {

	private static final String RESOURCE = "/org/histokmeans/version.properties";
	private static final String VERSION = read();

	private ProgramVersion() {
		// only static methods
	}

	/** Such as "0.1.0". */
	public static String get() {
		return VERSION;
	}

	private static String read() {
		final Properties properties = new Properties();
		try (InputStream in = ProgramVersion.class.getResourceAsStream(RESOURCE)) {
			properties.load(in);
		}
		catch (final IOException e) {
			throw new UncheckedIOException(e);
		}
		return properties.getProperty("version");
	}
}
