
package org.histokmeans.command;

import java.util.LinkedHashMap;
import java.util.Map;

import org.histokmeans.text.Messages;

/**
 * The options of a macro's run(..): words "key=value" or "key", values with
 * spaces in brackets. ImageJ finds keys by searching the text, which a key
 * within another value fools; so the line is read from its beginning here.
 */
final class OptionLine {

	private final String line;
	private final Map<String, String> values = new LinkedHashMap<>();
	private int position;

	private OptionLine(final String line) {
		this.line = line;
	}

	/**
	 * @return keys and values in order; a key alone has the value "true"
	 * @throws IllegalArgumentException with a sentence that names the key
	 */
	static Map<String, String> parse(final String line) {
		return new OptionLine(line).read();
	}

	private Map<String, String> read() {
		for (skipSpaces(); position < line.length(); skipSpaces()) {
			final String key = key();
			final String value = isAt('=') ? value(key) : "true";
			if (values.put(key, value) != null) throw new IllegalArgumentException(
				String.format(Messages.TWICE, key));
		}
		return values;
	}

	private void skipSpaces() {
		while (position < line.length() && Character.isWhitespace(line.charAt(
			position)))
		{
			position++;
		}
	}

	private boolean isAt(final char c) {
		return position < line.length() && line.charAt(position) == c;
	}

	private String key() {
		final int start = position;
		while (position < line.length() && !isAt('=') && !Character.isWhitespace(
			line.charAt(position)))
		{
			position++;
		}
		return line.substring(start, position);
	}

	private String value(final String key) {
		position++;
		if (isAt('[')) return bracketed(key);
		final int start = position;
		while (position < line.length() && !Character.isWhitespace(line.charAt(
			position)))
		{
			position++;
		}
		return line.substring(start, position);
	}

	/** Brackets within brackets must come in pairs, as in ImageJ. */
	private String bracketed(final String key) {
		final int start = position + 1;
		int depth = 0;
		while (position < line.length()) {
			final char c = line.charAt(position++);
			if (c == '[') depth++;
			if (c == ']' && --depth == 0) return line.substring(start, position - 1);
		}
		throw new IllegalArgumentException(String.format(Messages.OPEN_BRACKET,
			key));
	}
}
