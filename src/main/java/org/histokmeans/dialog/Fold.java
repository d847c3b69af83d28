
package org.histokmeans.dialog;

import java.awt.BorderLayout;
import java.awt.Window;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JToggleButton;
import javax.swing.SwingUtilities;

/** A part that can be folded away; whether it is holds for the session. */
final class Fold extends JPanel {

	private static final long serialVersionUID = 1L;
	private static final int INDENT = 12;
	private static final String FOLDED = "\u25B8 ";
	private static final String OPEN = "\u25BE ";

	private static volatile boolean isOpen;

	private final String title;
	private final JComponent content;
	private final JToggleButton button = new JToggleButton();

	Fold(final String title, final JComponent content) {
		super(new BorderLayout());
		this.title = title;
		this.content = content;
		content.setBorder(BorderFactory.createEmptyBorder(0, INDENT, 0, 0));
		button.setName(title);
		button.setSelected(isOpen);
		button.setBorderPainted(false);
		button.setContentAreaFilled(false);
		button.setMargin(new java.awt.Insets(0, 0, 0, 0));
		button.setHorizontalAlignment(JToggleButton.LEADING);
		button.getAccessibleContext().setAccessibleName(title);
		button.addActionListener(event -> open(button.isSelected()));
		add(button, BorderLayout.NORTH);
		add(content, BorderLayout.CENTER);
		display(isOpen);
	}

	/** Of this dialog alone. */
	void unfold() {
		button.setSelected(true);
		display(true);
	}

	private void display(final boolean open) {
		button.setText((open ? OPEN : FOLDED) + title);
		content.setVisible(open);
	}

	/** The window grows, as far as the screen allows, and shrinks with it. */
	void open(final boolean open) {
		isOpen = open;
		button.setSelected(open);
		display(open);
		final Window window = SwingUtilities.getWindowAncestor(this);
		if (window != null) ScreenFit.pack(window);
	}
}
