
package org.histokmeans.cli;

import java.util.Map;
import java.util.Stack;

import picocli.CommandLine.IParameterPreprocessor;
import picocli.CommandLine.Model.ArgSpec;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;

/**
 * Lets an option of a few words stand alone: what follows it and is none of its
 * words is the next argument, say an image, and not its value. A value after an
 * equals sign is always its value.
 */
final class OptionalWord implements IParameterPreprocessor {

	/** What is between the option and what follows: an equals sign or a space. */
	private static final String SEPARATOR = "separator";

	@Override
	public boolean preprocess(final Stack<String> arguments,
		final CommandSpec command, final ArgSpec option,
		final Map<String, Object> info)
	{
		final boolean isAttached = "=".equals(info.get(SEPARATOR));
		if (!isAttached && !isWord(arguments, option)) arguments.push(
			((OptionSpec) option).fallbackValue());
		return false;
	}

	private static boolean isWord(final Stack<String> arguments,
		final ArgSpec option)
	{
		if (arguments.isEmpty()) return false;
		for (final String word : option.completionCandidates()) {
			if (word.equals(arguments.peek())) return true;
		}
		return false;
	}
}
