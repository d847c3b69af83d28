
package org.histokmeans.imagej;

import java.io.IOException;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

import org.histokmeans.parallel.Workers;

/** Which files to write for an image. Immutable. */
public final class ResultChoice {

	public static final ResultChoice NONE = new ResultChoice(EnumSet.noneOf(
		ResultKind.class));

	/** What a folder can have of earlier runs. */
	static final ResultChoice ALL = new ResultChoice(EnumSet.allOf(
		ResultKind.class));

	/** Label image, quantized image and codebook. */
	public static final ResultChoice DEFAULT = new ResultChoice(EnumSet.of(
		ResultKind.LABELS, ResultKind.QUANTIZED, ResultKind.CODEBOOK));

	private final Set<ResultKind> kinds;

	private ResultChoice(final Set<ResultKind> kinds) {
		this.kinds = kinds;
	}

	public ResultChoice with(final ResultKind kind, final boolean isWanted) {
		final Set<ResultKind> others = EnumSet.copyOf(kinds);
		if (isWanted) others.add(kind);
		else others.remove(kind);
		return new ResultChoice(others);
	}

	boolean has(final ResultKind kind) {
		return kinds.contains(kind);
	}

	/** Writes them; those before a failure are in the list of files written. */
	void write(final ResultFiles files, final Workers workers)
		throws IOException
	{
		for (final ResultKind kind : kinds) {
			files.write(kind, workers);
		}
	}

	/** As options of a macro. */
	@Override
	public String toString() {
		return Arrays.stream(ResultKind.values()).map(kind -> kind.word() + "=" +
			kinds.contains(kind)).collect(Collectors.joining(" "));
	}
}
