
package org.histokmeans.dialog;

import ij.ImagePlus;
import ij.gui.Roi;

import java.awt.BorderLayout;
import java.awt.Component;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.Collectors;

import javax.swing.DefaultListModel;
import javax.swing.JCheckBox;
import javax.swing.JComboBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JList;
import javax.swing.JPanel;
import javax.swing.JScrollPane;
import javax.swing.JTextArea;
import javax.swing.SwingConstants;

import org.histokmeans.imagej.ClassSelection;
import org.histokmeans.imagej.LabelImage;
import org.histokmeans.preview.Preview;
import org.histokmeans.regions.RegionClass;

/**
 * Lists the label images that are open, and the classes of one with their
 * colors, to be clicked; and shows the selection on the image that gets it,
 * whose own selection comes back at the end.
 */
public final class ClassPane implements SidePane {

	/** What the options say now. */
	public interface Selecting {

		/** The label image. */
		ImagePlus labels();

		/** Takes another one. */
		void take(ImagePlus labels);

		/** @throws IllegalArgumentException with a sentence, if they are wrong */
		List<Integer> chosen();

		/** @throws IllegalArgumentException likewise */
		ImagePlus target();
	}

	/** More lines than these nobody reads. */
	private static final int MOST = 255;
	private static final int GAP = 6;

	private static volatile boolean isWanted = true;

	private final Selecting selecting;
	private final List<ImagePlus> open;
	private final JPanel panel = new JPanel(new BorderLayout(0, GAP));
	private final JComboBox<String> images = new JComboBox<>();
	private final DefaultListModel<Integer> labels = new DefaultListModel<>();
	private final JList<Integer> list = new JList<>(labels);
	private final JCheckBox box = new JCheckBox("Preview", isWanted);
	private final JTextArea status = new WrappedText("status");
	private Consumer<Map<String, String>> form = values -> {};
	private LabelImage image;

	/** While the pane itself changes the list. */
	private boolean isFollowing;

	/** Null for none: whose selection is changed, and what it was. */
	private ImagePlus shown;
	private Roi before;

	/** @param open label images, the one to begin with among them */
	public ClassPane(final Selecting selecting, final List<ImagePlus> open) {
		this.selecting = selecting;
		this.open = new ArrayList<>(open);
		open.forEach(one -> images.addItem(one.getTitle()));
		images.setSelectedIndex(open.indexOf(selecting.labels()));
		images.setName("labelimages");
		images.addActionListener(event -> switchImage());
		list.setName("classlist");
		list.setCellRenderer((of, label, index, isSelected, hasFocus) -> line(label,
			isSelected));
		list.addListSelectionListener(event -> {
			if (!isFollowing && !event.getValueIsAdjusting()) clicked();
		});
		box.setToolTipText("Shows the selection on the image. Never recorded.");
		box.addActionListener(event -> turn());
		build();
		read(selecting.labels());
	}

	private void build() {
		final Grid top = new Grid();
		top.add("Label image", images, images);
		top.addWide(box);
		list.getAccessibleContext().setAccessibleName("Classes");
		panel.add(top, BorderLayout.NORTH);
		panel.add(new JScrollPane(list), BorderLayout.CENTER);
		panel.add(status, BorderLayout.SOUTH);
	}

	private Component line(final int label, final boolean isSelected) {
		final RegionClass one = image.classOf(label);
		final JLabel line = new JLabel(label + "  " + one.name(), new Swatch(one
			.color()), SwingConstants.LEADING);
		line.setOpaque(true);
		line.setBackground(isSelected ? list.getSelectionBackground() : list
			.getBackground());
		line.setForeground(isSelected ? list.getSelectionForeground() : list
			.getForeground());
		GuiScale.apply(line);
		return line;
	}

	@Override
	public JComponent component() {
		return panel;
	}

	@Override
	public void connect(final Consumer<Map<String, String>> to) {
		form = to;
	}

	/** Back to the image before, if a person has closed this one. */
	private void switchImage() {
		if (isFollowing) return;
		final ImagePlus picked = open.get(images.getSelectedIndex());
		try {
			read(picked);
			selecting.take(picked);
			status.setText(update());
		}
		catch (final IllegalArgumentException e) {
			isFollowing = true;
			images.setSelectedIndex(open.indexOf(selecting.labels()));
			isFollowing = false;
			status.setText(e.getMessage());
		}
	}

	/** The classes that the slice shown has; they outlive a closed image. */
	private void read(final ImagePlus from) {
		final List<Integer> present = ClassSelection.present(from);
		image = new LabelImage(from);
		isFollowing = true;
		labels.clear();
		present.stream().limit(MOST).forEach(labels::addElement);
		present.stream().limit(MOST).forEach(image::classOf);
		isFollowing = false;
	}

	private void clicked() {
		final List<Integer> chosen = list.getSelectedValuesList();
		if (!chosen.isEmpty()) form.accept(Collections.singletonMap("classes",
			chosen.stream().map(String::valueOf).collect(Collectors.joining(","))));
	}

	private void turn() {
		isWanted = box.isSelected();
		status.setText(update());
	}

	@Override
	public String update() {
		try {
			final List<Integer> chosen = selecting.chosen();
			follow(chosen);
			restore();
			if (box.isSelected()) show(chosen, selecting.target());
			return "";
		}
		catch (final IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	private void follow(final List<Integer> chosen) {
		isFollowing = true;
		list.clearSelection();
		for (int i = 0; i < labels.size(); i++) {
			if (chosen.contains(labels.get(i))) list.addSelectionInterval(i, i);
		}
		isFollowing = false;
	}

	private void show(final List<Integer> chosen, final ImagePlus target) {
		final ImagePlus from = selecting.labels();
		if ((long) from.getWidth() * from.getHeight() > Preview.QUICK_PIXELS) {
			status.setText("Too large for a preview.");
			return;
		}
		final Roi selection = ClassSelection.of(from, chosen, target);
		before = target.getRoi();
		shown = target;
		target.setRoi(selection);
	}

	private void restore() {
		if (shown == null) return;
		if (before == null) shown.deleteRoi();
		else shown.setRoi(before);
		shown = null;
	}

	@Override
	public void close() {
		restore();
	}
}
