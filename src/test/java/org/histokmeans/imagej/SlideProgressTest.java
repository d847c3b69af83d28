
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.junit.jupiter.api.Test;

/** What is said while a slide is read. */
public class SlideProgressTest {

	/** Keeps what it is told. */
	private static final class Listener implements Progress {

		private final List<String> said = new ArrayList<>();

		@Override
		public void report(final Stage stage, final double fraction) {
			said.add(stage.toString());
		}

		@Override
		public void report(final Stage stage, final String detail,
			final double fraction)
		{
			said.add(stage + ": " + detail);
		}

		@Override
		public boolean isCanceled() {
			return true;
		}
	}

	@Test
	public void megapixelsAreSaidWhereTheyAreRead() {
		final Listener listener = new Listener();
		final Progress progress = new SlideProgress(listener, 400_000_000, 2);
		progress.report(Stage.COUNTING, 0.25);
		progress.report(Stage.CLUSTERING, 0.5);
		progress.report(Stage.LABELING, 1);
		assertEquals(Arrays.asList("Counting colors: 100 of 400 megapixels",
			"Clustering", "Labeling: 400 of 400 megapixels"), listener.said);
		assertTrue(progress.isCanceled());
	}

	@Test
	public void theTimeLeftIsThatOfTheRest() {
		assertEquals("", SlideProgress.left(1.9, 0.5));
		assertEquals("", SlideProgress.left(10, 0));
		assertEquals(", 30 s left", SlideProgress.left(10, 0.25));
		assertEquals(", 3 min left", SlideProgress.left(60, 0.25));
		assertEquals(", 0 s left", SlideProgress.left(60, 1));
	}
}
