
package org.histokmeans.dialog;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;
import javax.swing.text.JTextComponent;

/** Tells of every change of a text. */
final class Typed implements DocumentListener {

	private final Runnable listener;

	private Typed(final Runnable listener) {
		this.listener = listener;
	}

	static void tell(final JTextComponent field, final Runnable listener) {
		field.getDocument().addDocumentListener(new Typed(listener));
	}

	@Override
	public void insertUpdate(final DocumentEvent event) {
		listener.run();
	}

	@Override
	public void removeUpdate(final DocumentEvent event) {
		listener.run();
	}

	@Override
	public void changedUpdate(final DocumentEvent event) {
		// its letters are the same
	}
}
