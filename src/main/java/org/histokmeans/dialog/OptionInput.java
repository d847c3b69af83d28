
package org.histokmeans.dialog;

import javax.swing.JComponent;

/** The field of an option. */
abstract class OptionInput {

	private final Option option;
	private Runnable onChange = () -> {};

	OptionInput(final Option option) {
		this.option = option;
	}

	static OptionInput of(final Option option) {
		switch (option.kind()) {
			case CHECKBOX:
				return new CheckInput(option);
			case CHOICE:
				return new ChoiceInput(option);
			default:
				return option.hasSlider() ? new SliderInput(option) : new TextInput(
					option);
		}
	}

	final Option option() {
		return option;
	}

	/** All of it. */
	abstract JComponent component();

	/** What its label is for. */
	abstract JComponent field();

	abstract String text();

	abstract void setText(String text);

	abstract void setEnabled(boolean isEnabled);

	final void onChange(final Runnable listener) {
		onChange = listener;
	}

	/** Called by the field. */
	final void changed() {
		onChange.run();
	}

	/** For people who hear or hover. */
	final void describe(final JComponent part, final String words) {
		part.setToolTipText(option.meaning());
		part.setName(option.name());
		part.getAccessibleContext().setAccessibleName(words);
		part.getAccessibleContext().setAccessibleDescription(option.meaning());
	}
}
