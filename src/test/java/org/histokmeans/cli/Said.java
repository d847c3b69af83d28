
package org.histokmeans.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.io.UnsupportedEncodingException;
import java.util.function.Consumer;

/** What a command line says, and where. */
final class Said {

	private Said() {
		// only static methods
	}

	/** On standard error. */
	static String said(final int code, final String... arguments) {
		return run(code, System.err, System::setErr, arguments);
	}

	/** On standard output. */
	static String printed(final int code, final String... arguments) {
		return run(code, System.out, System::setOut, arguments);
	}

	private static String run(final int code, final PrintStream before,
		final Consumer<PrintStream> stream, final String... arguments)
	{
		final ByteArrayOutputStream text = new ByteArrayOutputStream();
		try {
			stream.accept(new PrintStream(text, true, "UTF-8"));
			assertEquals(code, Main.execute(arguments), text::toString);
			return text.toString("UTF-8");
		}
		catch (final UnsupportedEncodingException e) {
			throw new IllegalStateException(e);
		}
		finally {
			stream.accept(before);
		}
	}
}
