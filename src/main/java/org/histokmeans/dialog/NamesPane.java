
package org.histokmeans.dialog;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

import javax.swing.BorderFactory;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextField;
import javax.swing.SwingConstants;

import org.histokmeans.regions.RegionClass;

/** A field for the name of each class, beside its label and its color. */
public final class NamesPane implements SidePane {

	private static final Dimension MOST = new Dimension(280, 320);
	private static final int WIDTH = 16;
	private static final int STEP = 16;

	private final List<JTextField> fields = new ArrayList<>();
	private final JComponent panel;

	private final Function<List<String>, String> taker;
	private Runnable listener = () -> {};

	/**
	 * @param classes label 1 first
	 * @param taker takes the names, and says what is wrong with them, or nothing
	 */
	public NamesPane(final List<RegionClass> classes,
		final Function<List<String>, String> taker)
	{
		this.taker = taker;
		final Grid grid = new Grid();
		for (final RegionClass one : classes) {
			add(grid, fields.size() + 1, one);
		}
		panel = scrolled(grid);
		fields.forEach(field -> Typed.tell(field, () -> listener.run()));
	}

	private void add(final Grid grid, final int label, final RegionClass one) {
		final JTextField field = new JTextField(one.name(), WIDTH);
		field.setName("name." + label);
		field.getAccessibleContext().setAccessibleName("Name of class " + label);
		fields.add(field);
		grid.add(new JLabel(String.valueOf(label), new Swatch(one.color()),
			SwingConstants.LEADING), field, field);
	}

	private static JComponent scrolled(final Grid grid) {
		final JPanel top = new JPanel(new BorderLayout());
		top.add(grid, BorderLayout.NORTH);
		final JScrollPane pane = new JScrollPane(top);
		pane.setBorder(BorderFactory.createEmptyBorder());
		pane.getVerticalScrollBar().setUnitIncrement(STEP);
		final Dimension most = GuiScale.of(MOST);
		final Dimension size = GuiScale.of(pane.getPreferredSize());
		pane.setPreferredSize(new Dimension(Math.max(size.width, most.width), Math
			.min(size.height, most.height)));
		return pane;
	}

	private List<String> names() {
		return fields.stream().map(JTextField::getText).collect(Collectors
			.toList());
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void onChange(final Runnable newListener) {
		listener = newListener;
	}

	@Override
	public String update() {
		return taker.apply(names());
	}

	@Override
	public void close() {
		// nothing is left behind
	}
}
