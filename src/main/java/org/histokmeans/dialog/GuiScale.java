
package org.histokmeans.dialog;

import ij.Prefs;

import java.awt.Component;
import java.awt.Container;
import java.awt.Dimension;
import java.awt.Font;

/** ImageJ's "GUI scale" (Edit &gt; Options &gt; Appearance) for Swing. */
final class GuiScale {

	private GuiScale() {
		// only static methods
	}

	/** A size with room for enlarged letters. */
	static Dimension of(final Dimension size) {
		return new Dimension((int) (size.width * Prefs.getGuiScale()),
			(int) (size.height * Prefs.getGuiScale()));
	}

	/** Enlarges the letters of all that is in it. */
	static void apply(final Component part) {
		final float scale = (float) Prefs.getGuiScale();
		if (scale != 1) apply(part, scale);
	}

	private static void apply(final Component part, final float scale) {
		if (part instanceof Container)
			for (final Component inner : ((Container) part).getComponents())
			apply(inner, scale);
		final Font font = part.getFont();
		if (font != null && part.isFontSet()) part.setFont(font.deriveFont(font
			.getSize2D() * scale));
	}
}
