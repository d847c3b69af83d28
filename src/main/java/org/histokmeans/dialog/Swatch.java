
package org.histokmeans.dialog;

import java.awt.Color;
import java.awt.Component;
import java.awt.Graphics;

import javax.swing.Icon;

/** A small square of a color. */
final class Swatch implements Icon {

	private static final int SIZE = 14;

	private final Color color;

	/** @param rgb packed 0xRRGGBB */
	Swatch(final int rgb) {
		color = new Color(rgb);
	}

	@Override
	public void paintIcon(final Component on, final Graphics graphics,
		final int x, final int y)
	{
		graphics.setColor(color);
		graphics.fillRect(x, y, SIZE, SIZE);
		graphics.setColor(Color.GRAY);
		graphics.drawRect(x, y, SIZE - 1, SIZE - 1);
	}

	@Override
	public int getIconWidth() {
		return SIZE;
	}

	@Override
	public int getIconHeight() {
		return SIZE;
	}
}
