
package org.histokmeans.parallel;

import java.util.concurrent.CancellationException;

/**
 * How far a computation is, and whether it shall stop. Both methods are called
 * often and from several threads at once.
 */
public interface Progress {

	/** Reports nothing and never cancels. */
	Progress NONE = new Progress() {

		@Override
		public void report(final String stage, final double fraction) {
			// nobody listens
		}

		@Override
		public boolean isCanceled() {
			return false;
		}
	};

	/**
	 * @param stage what is being done, a few words
	 * @param fraction the part of the stage that is done, 0 to 1
	 */
	void report(String stage, double fraction);

	/** Whether the user wants the computation to stop. */
	boolean isCanceled();

	/**
	 * @throws CancellationException when the user wants the computation to stop
	 */
	default void stopIfCanceled() {
		if (isCanceled()) throw new CancellationException("Canceled.");
	}
}
