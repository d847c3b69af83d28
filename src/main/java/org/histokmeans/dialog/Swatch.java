
package org.histokmeans.dialog;

import java.awt.Color;
import java.awt.Component;
import java.awt.Dimension;
import java.awt.Graphics;

import javax.swing.Icon;

/** A small square of a color. */
final class Swatch implements Icon {

	private static final Dimension SIZE = new Dimension(14, 14);

	private final Color color;
	private final int size = GuiScale.of(SIZE).width;

	/** @param rgb packed 0xRRGGBB */
	Swatch(final int rgb) {
		color = new Color(rgb);
	}

	@Override
	public void paintIcon(final Component on, final Graphics graphics,
		final int x, final int y)
	{
		graphics.setColor(color);
		graphics.fillRect(x, y, size, size);
		graphics.setColor(Color.GRAY);
		graphics.drawRect(x, y, size - 1, size - 1);
	}

	@Override
	public int getIconWidth() {
		return size;
	}

	@Override
	public int getIconHeight() {
		return size;
	}
}
