
package org.histokmeans.cli;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.text.FileMessages;

import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.MissingParameterException;
import picocli.CommandLine.ParameterException;

/**
 * Says what is wrong with the words of a command line. Picocli says first what
 * is missing; but who writes {@code -x.png} did give an image.
 */
final class WrongWords implements IParameterExceptionHandler {

	private final IParameterExceptionHandler usual;

	WrongWords(final IParameterExceptionHandler usual) {
		this.usual = usual;
	}

	@Override
	public int handleParseException(final ParameterException e,
		final String[] words) throws Exception
	{
		final ParameterException cause = cause(e, words);
		OutputArguments.printWrong(cause.getMessage(), e.getCommandLine(), words);
		return usual.handleParseException(cause, words);
	}

	private static ParameterException cause(final ParameterException e,
		final String... words)
	{
		final List<String> unknown = unknown(e.getCommandLine(), words);
		return e instanceof MissingParameterException && !unknown.isEmpty()
			? new ParameterException(e.getCommandLine(), String.format(
				FileMessages.LIKE_AN_OPTION, unknown.get(0))) : e;
	}

	/** What begins like an option and is none. */
	private static List<String> unknown(final CommandLine line,
		final String... words)
	{
		final List<String> unknown = new ArrayList<>();
		for (final String word : words) {
			if (word.equals("--")) break;
			if (word.matches("-[^\\d.].*") && !isOption(line, word)) unknown.add(
				word);
		}
		return unknown;
	}

	/** The value of -k and its like may follow at once. */
	private static boolean isOption(final CommandLine line, final String word) {
		return line.getCommandSpec().optionsMap().keySet().stream().anyMatch(
			name -> name.startsWith("--") ? word.split("=", 2)[0].equals(name) : word
				.startsWith(name));
	}
}
