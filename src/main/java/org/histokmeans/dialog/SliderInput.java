
package org.histokmeans.dialog;

import java.awt.BorderLayout;

import javax.swing.JComponent;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextField;

/** A number with a slider for the usual ones; any other can be typed. */
final class SliderInput extends OptionInput {

	private static final int WIDTH = 4;
	private static final int GAP = 6;

	private final JSlider slider;
	private final JTextField field = new JTextField(WIDTH);
	private final JPanel panel = new JPanel(new BorderLayout(GAP, 0));

	/** Whether one of the two only follows the other. */
	private boolean isFollowing;

	SliderInput(final Option option) {
		super(option);
		slider = new JSlider(option.least(), option.most());
		slider.setMajorTickSpacing(1);
		slider.setPaintTicks(true);
		slider.setSnapToTicks(true);
		describe(slider, option.label() + ", slider");
		slider.setName(option.name() + ".slider");
		describe(field, option.label());
		slider.addChangeListener(event -> slid());
		Typed.tell(field, this::typed);
		panel.add(slider, BorderLayout.CENTER);
		panel.add(field, BorderLayout.EAST);
	}

	private void slid() {
		if (!isFollowing) field.setText(String.valueOf(slider.getValue()));
	}

	private void typed() {
		isFollowing = true;
		if (text().trim().matches("\\d{1,5}")) slider.setValue(Integer.parseInt(
			text().trim()));
		isFollowing = false;
		changed();
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
	}

	@Override
	void setEnabled(final boolean isEnabled) {
		field.setEnabled(isEnabled);
		slider.setEnabled(isEnabled);
	}
}
