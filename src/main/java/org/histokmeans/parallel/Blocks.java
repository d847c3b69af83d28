
package org.histokmeans.parallel;

import java.util.function.IntToDoubleFunction;

/**
 * How sums are made independent of threads. Doubles are added in ascending
 * order within blocks of {@value #SIZE}, then the blocks' sums in ascending
 * order.
 */
public final class Blocks {

	/** Number of terms in a block. */
	public static final int SIZE = 4096;

	/** Of whole numbers; each has sums of its own. */
	private static final int MAX_PARTS = 8;

	/** What is done with the terms from {@code from} to {@code end} - 1. */
	@FunctionalInterface
	public interface Visitor {

		void visit(int from, int end);
	}

	/** Adds up the terms from {@code from} to {@code end} - 1. */
	@FunctionalInterface
	public interface Adder {

		/** As many sums for every part of the terms. */
		long[] sums(int from, int end);
	}

	/** Adds the terms of a block, in ascending order. */
	@FunctionalInterface
	public interface BlockAdder {

		double sum(int from, int end);
	}

	private Blocks() {
		// only static methods
	}

	/** Number of blocks that hold {@code terms}. */
	public static int count(final int terms) {
		return (int) (((long) terms + SIZE - 1) / SIZE);
	}

	/** First term of a block. */
	public static int start(final int block) {
		return block * SIZE;
	}

	/** The term after the last of a block. */
	public static int end(final int block, final int terms) {
		return (int) Math.min(terms, (block + 1L) * SIZE);
	}

	/** Visits all blocks, on all threads. */
	public static void visit(final int terms, final Workers workers,
		final Visitor visitor)
	{
		visit(terms, workers, visitor, visitor);
	}

	private static void visit(final int terms, final Workers workers,
		final Visitor visitor, final Object code)
	{
		workers.run(count(terms), code.getClass(), block -> visitor.visit(start(
			block), end(block, terms)));
	}

	/**
	 * Sums of whole numbers, which are the same in any order: each thread adds a
	 * part of the terms.
	 */
	public static long[] sums(final int terms, final Workers workers,
		final Adder adder)
	{
		final int most = workers.threads() == 1 ? 1 : MAX_PARTS;
		final long[][] parts = new long[Math.max(1, Math.min(most, count(
			terms)))][];
		workers.run(parts.length, adder.getClass(), p -> parts[p] = adder.sums(
			start(p, parts.length, terms), start(p + 1, parts.length, terms)));
		for (int p = 1; p < parts.length; p++) {
			for (int i = 0; i < parts[0].length; i++) {
				parts[0][i] += parts[p][i];
			}
		}
		return parts[0];
	}

	private static int start(final int part, final int parts, final int terms) {
		return (int) ((long) terms * part / parts);
	}

	/** Adds in ascending order. */
	public static double sum(final double[] terms) {
		double sum = 0;
		for (final double term : terms) {
			sum += term;
		}
		return sum;
	}

	/** The sum of {@code term(0)} to {@code term(terms - 1)}. */
	public static double sum(final int terms, final Workers workers,
		final IntToDoubleFunction term)
	{
		return sum(terms, workers, (from, end) -> {
			double sum = 0;
			for (int i = from; i < end; i++) {
				sum += term.applyAsDouble(i);
			}
			return sum;
		}, term);
	}

	/** The same, without a call for every term. */
	public static double sum(final int terms, final Workers workers,
		final BlockAdder adder)
	{
		return sum(terms, workers, adder, adder);
	}

	private static double sum(final int terms, final Workers workers,
		final BlockAdder adder, final Object code)
	{
		final double[] sums = new double[count(terms)];
		visit(terms, workers, (from, end) -> sums[from / SIZE] = adder.sum(from,
			end), code);
		return sum(sums);
	}
}
