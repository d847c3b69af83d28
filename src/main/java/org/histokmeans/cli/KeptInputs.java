
package org.histokmeans.cli;

import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.file.KeptFiles;
import org.histokmeans.text.Messages;

/** What a task reads: no output may be written over it, by whatever name. */
final class KeptInputs {

	private final KeptFiles kept = new KeptFiles();

	/** @param inputs as the user names them; empty or null for none */
	KeptInputs(final String... inputs) {
		and(Arrays.asList(inputs));
	}

	KeptInputs and(final List<String> inputs) {
		for (final String input : inputs) {
			if (input != null && !input.isEmpty()) kept.add(Paths.get(input), input);
		}
		return this;
	}

	/** @throws Failure with a sentence, if an input would be lost */
	void check(final Path output) {
		final String lost = kept.lostBy(output);
		if (lost != null) throw Failure.wrongArguments(String.format(
			Messages.WOULD_BE_LOST, lost));
	}

	/**
	 * @param image whose file it is
	 * @throws Failure with a sentence, if an input would be lost
	 */
	void check(final Path output, final String image) {
		final String lost = kept.lostBy(output);
		if (lost != null) throw Failure.wrongArguments(String.format(
			Messages.OVERWRITES, lost, image));
	}
}
