
package org.histokmeans.dialog;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.Rectangle;

import org.junit.jupiter.api.Test;

/** Tests {@link ScreenFit}. */
public class ScreenFitTest {

	private static final Rectangle SCREEN = new Rectangle(100, 30, 1000, 700);

	@Test
	public void aWindowThatHasRoomStays() {
		final Rectangle window = new Rectangle(200, 100, 300, 400);
		assertEquals(window, ScreenFit.fitted(window, SCREEN));
	}

	@Test
	public void aWindowThatGrewBelowTheScreenMovesUp() {
		assertEquals(new Rectangle(200, 130, 300, 600), ScreenFit.fitted(
			new Rectangle(200, 500, 300, 600), SCREEN));
	}

	@Test
	public void aWindowIsNeverTallerThanTheScreenAndHasRoomForItsScrollBar() {
		final Rectangle window = ScreenFit.fitted(new Rectangle(900, 200, 300,
			1500), SCREEN);
		assertEquals(30, window.y);
		assertEquals(700, window.height);
		assertTrue(window.width > 300);
		assertEquals(1100, window.x + window.width);
	}

	@Test
	public void aWindowOfManyColumnsIsNotWiderThanTheScreen() {
		assertEquals(SCREEN, ScreenFit.fitted(new Rectangle(0, 0, 5000, 5000),
			SCREEN));
	}
}
