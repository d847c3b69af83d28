
package org.histokmeans.picture;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.awt.Color;
import java.awt.Font;
import java.util.List;
import java.util.Locale;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.measure.SegmentationReport;

/**
 * The classes of an image as bars in their colors, as wide as their shares of
 * the analyzed area; beside each its label, name, color and area. It needs no
 * display.
 */
public final class PaletteChart {

	private static final int LINE = 28;
	private static final int GAP = 6;
	private static final int NAME_WIDTH = 170;
	private static final int BAR_WIDTH = 400;
	private static final int FIGURES_WIDTH = 330;
	private static final int BASELINE = 2;
	private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 15);

	/** More lines than a person reads. */
	private static final int MOST = 256;

	private final SegmentationReport report;
	private final Codebook codebook;
	private final LabelColors colors;
	private final double widest;

	/** Whether areas need no decimals. */
	private final boolean isWhole;

	/** @param colors in which the labels are shown */
	public PaletteChart(final SegmentationReport report, final Codebook codebook,
		final LabelColors colors)
	{
		this.report = report;
		this.codebook = codebook;
		this.colors = colors;
		double most = 0;
		boolean whole = true;
		for (int label = 1; label <= codebook.k(); label++) {
			most = Math.max(most, report.percent(label));
			whole &= report.area(label) == Math.rint(report.area(label));
		}
		widest = most;
		isWhole = whole;
	}

	/** Label 1 at the top. */
	public ImageProcessor picture() {
		final List<String> names = report.classNames();
		final int lines = Math.min(MOST, names.size());
		final ImageProcessor picture = new ColorProcessor(NAME_WIDTH + BAR_WIDTH +
			FIGURES_WIDTH, GAP + LINE * (lines < names.size() ? lines + 1 : lines));
		picture.setColor(Color.WHITE);
		picture.fill();
		picture.setFont(FONT);
		picture.setAntialiasedText(true);
		for (int line = 0; line < lines; line++) {
			draw(picture, line, names.get(line));
		}
		if (lines < names.size()) write(picture, GAP, lines, "and " + (names
			.size() - lines) + " more");
		return picture;
	}

	private void draw(final ImageProcessor picture, final int line,
		final String name)
	{
		final int label = line + 1;
		final int width = widest == 0 ? 0 : (int) Math.round(BAR_WIDTH * report
			.percent(label) / widest);
		write(picture, GAP, line, label + "  " + name);
		picture.setColor(new Color(colors.color(codebook, label)));
		picture.fillRect(NAME_WIDTH, GAP + line * LINE, width, LINE - GAP);
		picture.setColor(Color.GRAY);
		picture.drawRect(NAME_WIDTH, GAP + line * LINE, Math.max(1, width), LINE -
			GAP);
		write(picture, NAME_WIDTH + width + GAP, line, figures(label));
	}

	private String figures(final int label) {
		return String.format(Locale.ROOT, "%.1f %%   %s   %s", report.percent(
			label), codebook.cluster(label).hex(), area(label));
	}

	private String area(final int label) {
		return String.format(Locale.ROOT, isWhole ? "%.0f %s" : "%.1f %s", report
			.area(label), report.areaUnit());
	}

	private static void write(final ImageProcessor picture, final int x,
		final int line, final String words)
	{
		picture.setColor(Color.BLACK);
		picture.drawString(words, x, (line + 1) * LINE - BASELINE);
	}
}
