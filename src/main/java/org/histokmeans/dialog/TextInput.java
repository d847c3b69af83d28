
package org.histokmeans.dialog;

import java.awt.BorderLayout;

import javax.swing.JButton;
import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JTextField;

/** A number, a text, or a path with a button to choose it. */
final class TextInput extends OptionInput {

	private static final int NUMBER_WIDTH = 6;
	private static final int TEXT_WIDTH = 14;
	private static final int PATH_WIDTH = 18;
	private static final int GAP = 4;

	private final JTextField field;
	private final JPanel panel = new JPanel(new BorderLayout(GAP, 0));
	private final JButton button = new JButton("Browse...");

	TextInput(final Option option) {
		super(option);
		final boolean isNumber = option.kind() == Option.Kind.NUMBER;
		field = new JTextField(isNumber ? NUMBER_WIDTH : option.browser() == null
			? TEXT_WIDTH : PATH_WIDTH);
		describe(field, option.label());
		Typed.tell(field, this::changed);
		panel.add(field, isNumber ? BorderLayout.WEST : BorderLayout.CENTER);
		if (option.browser() != null) addButton();
	}

	private void addButton() {
		describe(button, "Browse for " + option().label());
		button.setName(option().name() + ".browse");
		button.addActionListener(event -> setText(option().browser().apply(
			text())));
		panel.add(button, BorderLayout.EAST);
	}

	@Override
	JComponent component() {
		return panel;
	}

	@Override
	JComponent field() {
		return field;
	}

	@Override
	String text() {
		return field.getText();
	}

	@Override
	void setText(final String text) {
		field.setText(text);
		// of a path its end is seen, of all else how it begins
		if (option().browser() == null) field.setCaretPosition(0);
	}

	@Override
	void setEnabled(final boolean isEnabled) {
		field.setEnabled(isEnabled);
		button.setEnabled(isEnabled);
	}
}
