
package org.histokmeans.dialog;

import javax.swing.JCheckBox;
import javax.swing.JComponent;

/** Yes or no. */
final class CheckInput extends OptionInput {

	private final JCheckBox box;

	CheckInput(final Option option) {
		super(option);
		box = new JCheckBox(option.label());
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
		return Boolean.toString(box.isSelected());
	}

	@Override
	void setText(final String text) {
		box.setSelected(Boolean.parseBoolean(text));
	}

	@Override
	void setEnabled(final boolean isEnabled) {
		box.setEnabled(isEnabled);
	}
}
