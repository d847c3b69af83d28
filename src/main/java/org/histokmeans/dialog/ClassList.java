
package org.histokmeans.dialog;

import java.awt.BorderLayout;
import java.awt.Dimension;
import java.util.List;
import java.util.Locale;

import javax.swing.BorderFactory;
import javax.swing.BoxLayout;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.SwingConstants;

import org.histokmeans.preview.Seen;
import org.histokmeans.preview.SeenClass;

/** A line for each class: its color, name and share. */
final class ClassList {

	private static final Dimension SIZE = new Dimension(250, 240);
	private static final int GAP = 3;

	/** More lines than these nobody reads, and they take long to make. */
	private static final int MOST = 100;

	private final JPanel lines = new JPanel();
	private final JScrollPane pane;

	ClassList() {
		lines.setLayout(new BoxLayout(lines, BoxLayout.PAGE_AXIS));
		final JPanel top = new JPanel(new BorderLayout());
		top.add(lines, BorderLayout.NORTH);
		pane = new JScrollPane(top);
		pane.setPreferredSize(GuiScale.of(SIZE));
		pane.getAccessibleContext().setAccessibleName("Classes");
	}

	JComponent component() {
		return pane;
	}

	void show(final Seen seen) {
		final List<SeenClass> classes = seen.classes();
		lines.removeAll();
		classes.stream().limit(MOST).forEach(one -> lines.add(line(one)));
		if (classes.size() > MOST) lines.add(more(classes.size() - MOST));
		lines.revalidate();
		lines.repaint();
	}

	void clear() {
		lines.removeAll();
		lines.revalidate();
		lines.repaint();
	}

	private static JComponent more(final int count) {
		final JLabel label = new JLabel("and " + count + " more");
		label.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, GAP));
		GuiScale.apply(label);
		return label;
	}

	private static JComponent line(final SeenClass one) {
		final JPanel line = new JPanel(new BorderLayout());
		line.setBorder(BorderFactory.createEmptyBorder(GAP, GAP, GAP, 2 * GAP));
		line.add(new JLabel(one.label() + "  " + one.name(), new Swatch(one
			.color()), SwingConstants.LEADING), BorderLayout.CENTER);
		line.add(new JLabel(String.format(Locale.ROOT, "%.1f %%", one.percent())),
			BorderLayout.EAST);
		GuiScale.apply(line);
		return line;
	}
}
