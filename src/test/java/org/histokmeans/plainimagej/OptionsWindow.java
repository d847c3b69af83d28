
package org.histokmeans.plainimagej;

import java.awt.Component;
import java.awt.Container;
import java.awt.Toolkit;
import java.awt.event.InvocationEvent;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.FutureTask;

import javax.swing.AbstractButton;
import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JDialog;
import javax.swing.JLabel;
import javax.swing.JTextField;
import javax.swing.SwingUtilities;
import javax.swing.text.JTextComponent;

/** A person at the dialog of a command: finds the fields by their labels. */
final class OptionsWindow {

	private final Session session;
	private final JDialog window;

	OptionsWindow(final Session session, final JDialog window) {
		this.session = session;
		this.window = window;
	}

	JDialog window() {
		return window;
	}

	/** Types, chooses or ticks, and lets the dialog follow. */
	void set(final String label, final String value) throws Exception {
		onEventThread(() -> {
			final JComponent field = field(label);
			if (field instanceof JTextField) ((JTextField) field).setText(value);
			else if (field instanceof JCheckBox) tick((JCheckBox) field, value);
			else choose((JComboBox<?>) field, value);
			return null;
		});
		onEventThread(() -> null);
	}

	private static void tick(final JCheckBox box, final String value) {
		if (box.isSelected() != Boolean.parseBoolean(value)) box.doClick(0);
	}

	private static void choose(final JComboBox<?> box, final String value) {
		for (int i = 0; i < box.getItemCount(); i++) {
			if (box.getItemAt(i).toString().split(":")[0].equals(value)) {
				box.setSelectedIndex(i);
				return;
			}
		}
		throw new IllegalStateException("no choice " + value);
	}

	/** What stands in a field. */
	String get(final String label) throws Exception {
		return onEventThread(() -> {
			final JComponent field = field(label);
			if (field instanceof JTextField) return ((JTextField) field).getText();
			return field instanceof JCheckBox ? Boolean.toString(((JCheckBox) field)
				.isSelected()) : String.valueOf(((JComboBox<?>) field)
					.getSelectedItem());
		});
	}

	boolean isEnabled(final String label) throws Exception {
		return onEventThread(() -> field(label).isEnabled());
	}

	/** The field that a label names to those who cannot see it. */
	JComponent field(final String label) {
		for (final Component part : parts(window)) {
			if (part instanceof JComponent && label.equals(part.getAccessibleContext()
				.getAccessibleName()) && !(part instanceof JLabel))
			{
				return (JComponent) part;
			}
		}
		throw new IllegalStateException("no field " + label);
	}

	/** Labels and what stands in the fields, from top to bottom. */
	String text() throws Exception {
		return onEventThread(() -> {
			final StringBuilder text = new StringBuilder();
			for (final Component part : parts(window)) {
				if (part instanceof JLabel && ((JLabel) part).getLabelFor() != null)
					text.append(((JLabel) part).getText()).append("\n");
				else if (part instanceof JTextField) text.append(((JTextField) part)
					.getText()).append("\n");
				else if (part instanceof JCheckBox) text.append(((JCheckBox) part)
					.getText()).append("\n");
			}
			return text.toString();
		});
	}

	/** The sentence that says what is wrong. */
	String problem() throws Exception {
		return onEventThread(() -> ((JTextComponent) field("What is wrong"))
			.getText());
	}

	/**
	 * Clicks a button, which need not close the dialog. As with a real click, the
	 * event comes from the button: without a window manager no window need be
	 * active.
	 */
	void click(final String label) throws Exception {
		final AbstractButton button = onEventThread(() -> button(label));
		Toolkit.getDefaultToolkit().getSystemEventQueue().postEvent(
			new InvocationEvent(button, () -> button.doClick(0)));
		onEventThread(() -> null);
		onEventThread(() -> null);
	}

	/** Clicks a button and waits for the dialog to close. */
	void press(final String label) throws Exception {
		SwingUtilities.invokeLater(() -> button(label).doClick(0));
		session.awaitTrue("the end of " + window.getTitle(), () -> !window
			.isShowing());
	}

	private AbstractButton button(final String label) {
		for (final Component part : parts(window)) {
			if (part instanceof JButton && label.equals(part.getAccessibleContext()
				.getAccessibleName())) return (JButton) part;
		}
		throw new IllegalStateException("no button " + label);
	}

	/** All that is in a container, from top to bottom. */
	static List<Component> parts(final Container container) {
		final List<Component> parts = new ArrayList<>();
		for (final Component part : container.getComponents()) {
			parts.add(part);
			if (part instanceof Container) parts.addAll(parts((Container) part));
		}
		return parts;
	}

	static <T> T onEventThread(final Callable<T> task) throws Exception {
		final FutureTask<T> future = new FutureTask<>(task);
		SwingUtilities.invokeAndWait(future);
		return future.get();
	}
}
