
package org.histokmeans.segment;

/**
 * Counts votes for labels and knows at any time which has most. A vote takes at
 * most log2 of the number of labels steps, most often one or two: a tree of
 * matches in which the winner of each goes on.
 */
final class LabelVotes {

	private final int leaves;
	private final int[] count;
	/** Winner of the match at a node; the children of n are 2 n and 2 n + 1. */
	private final int[] winner;

	/** @param maxLabel labels are 0 to this */
	LabelVotes(final int maxLabel) {
		leaves = Math.max(2, 2 * Integer.highestOneBit(maxLabel));
		count = new int[leaves];
		winner = new int[leaves];
		for (int node = leaves - 1; node > 0; node--) {
			winner[node] = winnerOf(2 * node);
		}
	}

	void add(final int label) {
		count[label]++;
		if (winner[1] == label) return;
		for (int node = leaves + label >> 1; node > 0; node >>= 1) {
			if (winner[node] == label) continue;
			if (!beats(label, winner[node])) return;
			winner[node] = label;
		}
	}

	void remove(final int label) {
		count[label]--;
		for (int node = leaves + label >> 1; node > 0; node >>= 1) {
			if (winner[node] != label) return;
			final int left = winnerOf(2 * node);
			final int right = winnerOf(2 * node + 1);
			winner[node] = count[right] > count[left] ? right : left;
		}
	}

	/** The label with most votes; of several, the present one or the lowest. */
	int winner(final int present) {
		return count[present] == count[winner[1]] ? present : winner[1];
	}

	private int winnerOf(final int node) {
		return node < leaves ? winner[node] : node - leaves;
	}

	private boolean beats(final int label, final int other) {
		return count[label] > count[other] || count[label] == count[other] &&
			label < other;
	}
}
