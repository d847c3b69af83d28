
package org.histokmeans.dialog;

import java.awt.GraphicsConfiguration;
import java.awt.Insets;
import java.awt.Rectangle;
import java.awt.Toolkit;
import java.awt.Window;

import javax.swing.UIManager;

/** Keeps a window on its screen: what is too tall is scrolled in it. */
final class ScreenFit {

	private static final String BAR_WIDTH = "ScrollBar.width";
	private static final int USUAL_BAR = 16;

	private ScreenFit() {
		// only static methods
	}

	/** Gives it the size that its content wants, as far as there is room. */
	static void pack(final Window window) {
		window.pack();
		final Rectangle screen = screen(window);
		window.setSize(fitted(window.getBounds(), screen).getSize());
		window.setLocation(fitted(window.getBounds(), screen).getLocation());
		window.validate();
	}

	/** The part of its screen that no bar of the system covers. */
	static Rectangle screen(final Window window) {
		final Window owner = window.getOwner();
		final GraphicsConfiguration place = (owner == null ? window : owner)
			.getGraphicsConfiguration();
		final Rectangle bounds = place.getBounds();
		final Insets bars = Toolkit.getDefaultToolkit().getScreenInsets(place);
		return new Rectangle(bounds.x + bars.left, bounds.y + bars.top,
			bounds.width - bars.left - bars.right, bounds.height - bars.top -
				bars.bottom);
	}

	/** A window that becomes less tall needs room for a scroll bar. */
	static Rectangle fitted(final Rectangle window, final Rectangle screen) {
		final int wide = window.height > screen.height ? window.width + bar()
			: window.width;
		final int width = Math.min(wide, screen.width);
		final int height = Math.min(window.height, screen.height);
		return new Rectangle(between(window.x, screen.x, screen.x + screen.width -
			width), between(window.y, screen.y, screen.y + screen.height - height),
			width, height);
	}

	private static int bar() {
		final int width = UIManager.getInt(BAR_WIDTH);
		return width > 0 ? width : USUAL_BAR;
	}

	private static int between(final int value, final int least, final int most) {
		return Math.max(least, Math.min(value, most));
	}
}
