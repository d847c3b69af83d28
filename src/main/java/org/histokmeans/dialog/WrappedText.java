
package org.histokmeans.dialog;

import javax.swing.JTextArea;

/** A sentence that is told: it wraps, and nobody can change it. */
final class WrappedText extends JTextArea {

	private static final long serialVersionUID = 1L;

	/** Room is kept for so many lines. */
	private static final int LINES = 2;

	WrappedText(final String name) {
		setEditable(false);
		setFocusable(false);
		setOpaque(false);
		setLineWrap(true);
		setWrapStyleWord(true);
		setRows(LINES);
		setName(name);
	}
}
