
package org.histokmeans.cluster;

import java.util.Locale;
import java.util.function.DoubleConsumer;

import org.histokmeans.parallel.Workers;

/** How the starting centroids of an attempt are chosen. */
public enum Seeding {

		/** Greedy k-means++, see {@link GreedyPlusPlus}. */
		PLUSPLUS("spread out by chance (k-means++)"),

		/** Points drawn at random, see {@link RandomPoints}. */
		RANDOM("pixels drawn by chance"),

		/** Variance cut, without any randomness, see {@link VarianceCut}. */
		DETERMINISTIC("always the same (variance cut)");

	private final String words;

	Seeding(final String words) {
		this.words = words;
	}

	/** The lower-case word that users type. */
	public String word() {
		return name().toLowerCase(Locale.ROOT);
	}

	/** What it does, for people who choose. */
	public String words() {
		return words;
	}

	/** Whether attempts with other random numbers start elsewhere. */
	public boolean isRandom() {
		return this != DETERMINISTIC;
	}

	/** One that tells nobody how far it is. */
	Seeder seeder(final Workers workers) {
		return seeder(workers, part -> {
			// nobody listens
		});
	}

	/** @param listener told which part is done, where it takes long */
	Seeder seeder(final Workers workers, final DoubleConsumer listener) {
		switch (this) {
			case PLUSPLUS:
				return new GreedyPlusPlus(workers, listener);
			case RANDOM:
				return new RandomPoints(workers);
			default:
				return new VarianceCut(workers);
		}
	}

	/**
	 * @throws IllegalArgumentException with a sentence that lists the choices
	 */
	public static Seeding named(final String word) {
		for (final Seeding seeding : values()) {
			if (seeding.word().equalsIgnoreCase(word)) return seeding;
		}
		throw new IllegalArgumentException(
			"Seeding must be plusplus, random or deterministic, but was \"" + word +
				"\".");
	}

	@Override
	public String toString() {
		return word();
	}
}
