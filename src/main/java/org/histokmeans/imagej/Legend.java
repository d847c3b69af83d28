
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.gui.Overlay;
import ij.gui.Roi;
import ij.gui.TextRoi;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The classes of a label image in a corner of an image: for each its color as
 * it is shown, label, name and share. It is a part of ImageJ's overlay, which
 * Image &gt; Overlay &gt; Hide Overlay hides; the pixels stay as they are.
 */
final class Legend {

	/** Of all its parts. */
	private static final String NAME = "K-Means legend";

	private static final Color PAPER = new Color(255, 255, 255, 230);

	/** The image is so many lines high. */
	private static final int LINES = 42;

	private static final int SMALLEST = 9;
	private static final double LINE = 1.5;
	private static final double MARGIN = 0.5;

	/** Of the height of the image. */
	private static final double MOST = 0.9;

	private final LabelImage labels;
	private final Font font;
	private final double line;
	private final int shown;

	/** @param labels with classes */
	Legend(final LabelImage labels) {
		this.labels = labels;
		final ImagePlus image = labels.image();
		final int size = Math.max(SMALLEST, Math.min(image.getWidth(), image
			.getHeight()) / LINES);
		font = new Font(Font.SANS_SERIF, Font.PLAIN, size);
		line = LINE * size;
		shown = Math.min(labels.count(), (int) (MOST * image.getHeight() / line) -
			2);
	}

	/** Adds it to an image of the same size, in place of an older one. */
	void addTo(final ImagePlus image) {
		final Overlay overlay = image.getOverlay() == null ? new Overlay() : image
			.getOverlay();
		overlay.remove(NAME);
		if (shown > 0) parts().forEach(part -> {
			part.setName(NAME);
			overlay.add(part);
		});
		image.setOverlay(overlay);
	}

	/** Whether an image has one. */
	static boolean isOn(final ImagePlus image) {
		return image.getOverlay() != null && image.getOverlay().get(NAME) != null;
	}

	private List<Roi> parts() {
		final List<String> lines = new ArrayList<>();
		for (int label = 1; label <= shown; label++) {
			lines.add(words(label));
		}
		if (shown < labels.count()) lines.add("and " + (labels.count() - shown) +
			" more");
		final List<Roi> parts = new ArrayList<>();
		parts.add(filled(new Roi(0, 0, width(lines) + 4 * MARGIN * line, lines
			.size() * line + 2 * MARGIN * line), PAPER));
		for (int i = 0; i < lines.size(); i++) {
			if (i < shown) parts.add(swatch(i));
			parts.add(text(lines.get(i), i));
		}
		return parts;
	}

	private String words(final int label) {
		final double percent = labels.percent(label);
		return label + "  " + labels.classOf(label).name() + (Double.isNaN(percent)
			? "" : String.format(Locale.ROOT, "  %.1f %%", percent));
	}

	private double width(final List<String> lines) {
		final ImageProcessor ruler = new ByteProcessor(1, 1);
		ruler.setFont(font);
		return line + lines.stream().mapToInt(ruler::getStringWidth).max().orElse(
			0);
	}

	private Roi swatch(final int i) {
		return filled(new Roi(MARGIN * line, (MARGIN + i + (1 - 1 / LINE) / 2) *
			line, line / LINE, line / LINE), new Color(labels.classOf(i + 1)
				.color()));
	}

	private Roi text(final String words, final int i) {
		final TextRoi text = new TextRoi((1.5 + MARGIN) * line, (MARGIN + i + 0.1) *
			line, words, font);
		text.setStrokeColor(Color.BLACK);
		text.setAntialiased(true);
		return text;
	}

	private static Roi filled(final Roi roi, final Color color) {
		roi.setFillColor(color);
		return roi;
	}
}
