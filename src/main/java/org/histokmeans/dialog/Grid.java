
package org.histokmeans.dialog;

import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Insets;

import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;

/** Labels with their fields, one row below the other. */
final class Grid extends JPanel {

	private static final long serialVersionUID = 1L;
	private static final int GAP = 3;
	private static final int BETWEEN = 10;

	private int rows;

	Grid() {
		super(new GridBagLayout());
	}

	/** A label and the component that it is for. */
	void add(final String words, final JComponent part, final JComponent field) {
		add(new JLabel(words), part, field);
	}

	void add(final JLabel label, final JComponent part, final JComponent field) {
		label.setLabelFor(field);
		add(label, place(0, 1, 0));
		add(part, place(1, 1, 1));
		rows++;
	}

	/** Something over the whole width. */
	void addWide(final JComponent part) {
		add(part, place(0, 2, 1));
		rows++;
	}

	private GridBagConstraints place(final int column, final int width,
		final double weight)
	{
		final GridBagConstraints place = new GridBagConstraints();
		place.gridx = column;
		place.gridy = rows;
		place.gridwidth = width;
		place.weightx = weight;
		place.fill = GridBagConstraints.HORIZONTAL;
		place.anchor = GridBagConstraints.LINE_START;
		place.insets = new Insets(GAP, 0, GAP, column + width < 2 ? BETWEEN : 0);
		return place;
	}
}
