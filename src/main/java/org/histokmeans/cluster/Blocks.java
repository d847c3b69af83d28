
package org.histokmeans.cluster;

import java.util.function.IntToDoubleFunction;

/**
 * How sums of doubles are made independent of threads: terms are added in
 * ascending order within blocks of {@value #SIZE}, then the blocks' sums in
 * ascending order.
 */
public final class Blocks {

	/** Number of terms in a block. */
	public static final int SIZE = 4096;

	/** What is done with the terms from {@code from} to {@code end} - 1. */
	@FunctionalInterface
	public interface Visitor {

		void visit(int from, int end);
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
		workers.run(count(terms), block -> visitor.visit(start(block), end(block,
			terms)));
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
		final double[] sums = new double[count(terms)];
		workers.run(sums.length, b -> sums[b] = blockSum(b, terms, term));
		return sum(sums);
	}

	private static double blockSum(final int block, final int terms,
		final IntToDoubleFunction term)
	{
		double sum = 0;
		final int end = end(block, terms);
		for (int i = start(block); i < end; i++) {
			sum += term.applyAsDouble(i);
		}
		return sum;
	}
}
