
package org.histokmeans.dialog;

import javax.swing.JComboBox;
import javax.swing.JComponent;

/** One of some words. */
final class ChoiceInput extends OptionInput {

	private final JComboBox<Choice> box;

	ChoiceInput(final Option option) {
		super(option);
		box = new JComboBox<>(option.choices().toArray(new Choice[0]));
		describe(box, option.label());
		box.addActionListener(event -> changed());
	}

	@Override
	JComponent component() {
		return box;
	}

	@Override
	JComponent field() {
		return box;
	}

	@Override
	String text() {
		return ((Choice) box.getSelectedItem()).value();
	}

	@Override
	void setText(final String text) {
		for (final Choice choice : option().choices()) {
			if (choice.value().equals(text)) box.setSelectedItem(choice);
		}
	}

	@Override
	void setEnabled(final boolean isEnabled) {
		box.setEnabled(isEnabled);
	}
}
