
package org.histokmeans.dialog;

import ij.ImagePlus;

import java.awt.BorderLayout;
import java.awt.Component;
import java.awt.EventQueue;
import java.util.Locale;

import javax.swing.JButton;
import javax.swing.JCheckBox;
import javax.swing.JComponent;
import javax.swing.JLabel;
import javax.swing.JPanel;
import javax.swing.JSlider;
import javax.swing.JTextArea;

import org.histokmeans.imagej.KnownFit;
import org.histokmeans.preview.Look;
import org.histokmeans.preview.Preview;
import org.histokmeans.preview.Seen;

/**
 * Shows what the options would give, in the image's window and in figures. Its
 * own settings are for people only, and hold for the session.
 */
public final class PreviewPane implements SidePane, Preview.Viewer {

	/** What the options say now. */
	@FunctionalInterface
	public interface Options {

		/**
		 * Reads no file: it is called on the event thread.
		 *
		 * @throws IllegalArgumentException with a sentence, if they are wrong
		 */
		Look look();
	}

	private static final int GAP = 6;
	private static final int PERCENT = 100;

	private static volatile boolean isWanted = true;
	private static volatile int opacity = 75;

	private final ImagePlus image;
	private final Options options;
	private final JPanel panel = new JPanel(new BorderLayout(0, GAP));
	private final JCheckBox box = new JCheckBox("Preview");
	private final JSlider slider = new JSlider(0, PERCENT, opacity);
	private final JButton original = new JButton("Hold to see the original");
	private final ClassList classes = new ClassList();
	private final JLabel ratio = new JLabel(" ");
	private final JLabel psnr = new JLabel(" ");
	private final JTextArea status = new WrappedText("status");

	/** Null while it is off. */
	private Preview preview;
	private KnownFit known = KnownFit.NONE;

	/** @param pixels of the image, all slices */
	public PreviewPane(final ImagePlus image, final Options options,
		final long pixels)
	{
		this.image = image;
		this.options = options;
		box.setSelected(isWanted && pixels <= Preview.QUICK_PIXELS);
		box.addActionListener(event -> turn());
		box.setToolTipText("Shows the classes over the image. Never recorded.");
		slider.addChangeListener(event -> fade());
		slider.getAccessibleContext().setAccessibleName("Opacity");
		original.getModel().addChangeListener(event -> {
			if (preview != null) preview.hide(original.getModel().isPressed());
		});
		ratio.setName("ratio");
		psnr.setName("psnr");
		build();
	}

	private void build() {
		final Grid top = new Grid();
		top.addWide(box);
		top.add("Opacity", slider, slider);
		top.addWide(original);
		final Grid bottom = new Grid();
		bottom.addWide(ratio);
		bottom.addWide(psnr);
		bottom.addWide(status);
		panel.add(top, BorderLayout.NORTH);
		panel.add(classes.component(), BorderLayout.CENTER);
		panel.add(bottom, BorderLayout.SOUTH);
		slider.setPreferredSize(new java.awt.Dimension(PERCENT, slider
			.getPreferredSize().height));
	}

	@Override
	public JComponent component() {
		return panel;
	}

	/** The fit that was made last, which need not be of the last options. */
	public KnownFit known() {
		return known;
	}

	private void turn() {
		isWanted = box.isSelected();
		if (!isWanted) close();
		enable();
		if (isWanted) status.setText(update());
	}

	private void enable() {
		for (final Component part : new Component[] { slider, original }) {
			part.setEnabled(box.isSelected());
		}
	}

	private void fade() {
		opacity = slider.getValue();
		if (preview != null) preview.setOpacity((double) opacity / PERCENT);
	}

	@Override
	public String update() {
		enable();
		if (!box.isSelected()) return "";
		try {
			final Look look = options.look();
			if (preview == null) preview = new Preview(image, this, (double) opacity /
				PERCENT);
			preview.request(look);
			return "";
		}
		catch (final IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	@Override
	public void show(final Seen seen) {
		EventQueue.invokeLater(() -> {
			if (preview == null) return;
			classes.show(seen);
			ratio.setText(String.format(Locale.ROOT, "Compression ratio %.4f", seen
				.ratio()));
			psnr.setText("PSNR " + psnr(seen));
			status.setText(seen.hasPicture() ? ""
				: "More than 255 classes are not shown in the image.");
		});
	}

	private static String psnr(final Seen seen) {
		return Double.isInfinite(seen.psnr()) ? "without error" : String.format(
			Locale.ROOT, "%.2f dB", seen.psnr());
	}

	@Override
	public void tell(final String words) {
		EventQueue.invokeLater(() -> {
			if (preview != null) status.setText(words);
		});
	}

	@Override
	public void close() {
		if (preview == null) return;
		known = preview.known();
		preview.close();
		preview = null;
		classes.clear();
		ratio.setText(" ");
		psnr.setText(" ");
		status.setText("");
	}
}
