
package org.histokmeans.command;

import java.awt.AWTEvent;
import java.awt.Component;
import java.awt.Dialog;
import java.awt.Dimension;
import java.awt.EventQueue;
import java.awt.KeyboardFocusManager;
import java.awt.Rectangle;
import java.awt.Window;
import java.awt.event.KeyEvent;

import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JEditorPane;
import javax.swing.JScrollPane;
import javax.swing.KeyStroke;
import javax.swing.SwingUtilities;
import javax.swing.WindowConstants;

/**
 * A page of HTML that can be read while a dialog is open: the dialog owns it,
 * so that it stays in front. Of a modal one, such as another program's, it is
 * the only kind of window that takes events.
 */
final class HelpWindow extends JDialog {

	private static final long serialVersionUID = 1L;
	private static final Dimension SIZE = new Dimension(640, 600);
	private static final String HTML = "text/html";

	HelpWindow(final Window owner, final String title, final String page) {
		super(owner, title, Dialog.ModalityType.MODELESS);
		setDefaultCloseOperation(WindowConstants.DISPOSE_ON_CLOSE);
		getRootPane().registerKeyboardAction(event -> dispose(), KeyStroke
			.getKeyStroke(KeyEvent.VK_ESCAPE, 0),
			JComponent.WHEN_ANCESTOR_OF_FOCUSED_COMPONENT);
		add(new JScrollPane(pane(page)));
		getContentPane().setPreferredSize(SIZE);
		pack();
		placeBeside(owner);
	}

	/**
	 * The window that a person works in, or null: the one that was clicked, which
	 * may become active only later; else the dialog in front, which asks.
	 */
	static Window active() {
		final Window clicked = clicked();
		if (clicked != null) return clicked;
		final Window active = KeyboardFocusManager.getCurrentKeyboardFocusManager()
			.getActiveWindow();
		return active instanceof Dialog ? active : lastDialog(active);
	}

	/** Of the event that is handled; null if it is of no window. */
	private static Window clicked() {
		final AWTEvent event = EventQueue.getCurrentEvent();
		final Object source = event == null ? null : event.getSource();
		if (source instanceof Window) return (Window) source;
		return source instanceof Component ? SwingUtilities.getWindowAncestor(
			(Component) source) : null;
	}

	/**
	 * The one that opened last. Some systems activate no window, or one that the
	 * dialog has blocked.
	 */
	private static Window lastDialog(final Window other) {
		Window last = other;
		for (final Window window : getWindows()) {
			if (window instanceof Dialog && window.isShowing() &&
				!(window instanceof HelpWindow)) last = window;
		}
		return last;
	}

	/** Whether it belongs to a window, or is it. */
	boolean isOf(final Window window) {
		return window == this || window == getOwner();
	}

	private static JEditorPane pane(final String page) {
		final JEditorPane pane = new JEditorPane(HTML, page);
		pane.putClientProperty(JEditorPane.HONOR_DISPLAY_PROPERTIES, true);
		pane.setEditable(false);
		pane.setCaretPosition(0);
		return pane;
	}

	/** Covers as little of the dialog as the screen allows. */
	private void placeBeside(final Window owner) {
		setLocationRelativeTo(owner);
		if (owner == null) return;
		final Rectangle screen = owner.getGraphicsConfiguration().getBounds();
		final int right = screen.x + screen.width - getWidth();
		setLocation(Math.min(owner.getX() + owner.getWidth(), right), getY());
	}
}
