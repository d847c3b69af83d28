
package org.histokmeans.parallel;

import java.util.concurrent.CancellationException;

/**
 * How far a computation is, and whether it shall stop. The methods are called
 * often and from several threads at once.
 */
public interface Progress {

	/** Reports nothing and never cancels. */
	Progress NONE = new Progress() {

		@Override
		public void report(final Stage stage, final double fraction) {
			// nobody listens
		}

		@Override
		public boolean isCanceled() {
			return false;
		}
	};

	/** @param fraction the part of the stage that is done, 0 to 1 */
	void report(Stage stage, double fraction);

	/**
	 * @param detail a few words more, say "3 of 10 images"
	 * @param fraction the part of the stage that is done, 0 to 1
	 */
	default void report(final Stage stage, final String detail,
		final double fraction)
	{
		report(stage, fraction);
	}

	/** Whether the user wants the computation to stop. */
	boolean isCanceled();

	/**
	 * @throws CancellationException when the user wants the computation to stop
	 */
	default void stopIfCanceled() {
		if (isCanceled()) throw new CancellationException("Canceled.");
	}
}
