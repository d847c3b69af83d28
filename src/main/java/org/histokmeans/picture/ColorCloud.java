
package org.histokmeans.picture;

import ij.process.ColorProcessor;
import ij.process.ImageProcessor;

import java.awt.Color;
import java.awt.Font;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.Rgb;
import org.histokmeans.measure.SegmentationReport;

/**
 * The colors of an image as a cloud, seen from where they differ most: why they
 * were split there. Each dot has the color of the class that most of its pixels
 * are in, stronger where there are more of them; lines are the borders of the
 * classes, numbers their prototypes. It needs no display.
 */
public final class ColorCloud {

	private static final int DOT = 3;
	private static final int DOTS = 190;
	private static final int FEWEST = 90;
	private static final int MARGIN = 24;
	private static final int NAMES = 240;
	private static final int LINE = 22;
	private static final int RADIUS = 9;
	private static final double FAINTEST = 0.35;
	private static final int MOST = 12;
	private static final Font FONT = new Font(Font.SANS_SERIF, Font.PLAIN, 14);

	private final SegmentationReport report;
	private final LabelColors colors;
	private final Codebook codebook;
	private final ColorHistogram histogram;
	private final MainAxes axes;
	private final double left;
	private final double low;
	private final double scale;
	private final int rows;

	/** @param colors in which the labels are shown */
	public ColorCloud(final SegmentationReport report, final LabelColors colors) {
		this.report = report;
		this.colors = colors;
		codebook = report.figures().codebook();
		histogram = report.figures().fit().histogram();
		axes = new MainAxes(histogram, codebook.colorSpace());
		double[] x = { Double.MAX_VALUE, -Double.MAX_VALUE };
		double[] y = x.clone();
		for (int i = 0; i < histogram.size(); i++) {
			x = widened(x, axes.x(histogram.color(i)));
			y = widened(y, axes.y(histogram.color(i)));
		}
		final double span = Math.max(Math.max(x[1] - x[0], y[1] - y[0]), 1e-9);
		scale = (DOTS - 1) / span;
		rows = Math.max(FEWEST, (int) ((y[1] - y[0]) * scale) + 1);
		left = x[0] - (span - (x[1] - x[0])) / 2;
		low = y[0] - ((rows - 1) / scale - (y[1] - y[0])) / 2;
	}

	private static double[] widened(final double[] range, final double value) {
		return new double[] { Math.min(range[0], value), Math.max(range[1],
			value) };
	}

	/** Dark colors to the left, blue ones at the bottom. */
	public ImageProcessor picture() {
		final ImageProcessor picture = new ColorProcessor(MARGIN + DOTS * DOT +
			NAMES, 2 * MARGIN + Math.max(rows * DOT, (Math.min(MOST, codebook.k()) +
				1) * LINE) + LINE);
		picture.setColor(Color.WHITE);
		picture.fill();
		picture.setFont(FONT);
		picture.setAntialiasedText(true);
		drawDots(picture);
		drawPrototypes(picture);
		drawNames(picture);
		write(picture, String.format(Locale.ROOT,
			"dark to light, blue (below) to red: %.1f %% of the differences in %s",
			axes.percent(), codebook.colorSpace().name()), MARGIN, picture
				.getHeight() - LINE / 2);
		return picture;
	}

	private void drawDots(final ImageProcessor picture) {
		final long[] counts = new long[DOTS * rows];
		final int[] labels = labels(counts);
		double most = 0;
		for (final long count : counts) {
			most = Math.max(most, Math.log1p(count));
		}
		for (int dot = 0; dot < labels.length; dot++) {
			if (labels[dot] == 0) continue;
			picture.setColor(faint(colors.color(codebook, labels[dot]), FAINTEST +
				(1 - FAINTEST) * Math.log1p(counts[dot]) / most));
			picture.fillRect(x(dot % DOTS), y(dot / DOTS), DOT, DOT);
		}
		picture.setColor(Color.BLACK);
		for (int dot = 0; dot < labels.length; dot++) {
			drawBorders(picture, labels, dot);
		}
	}

	/** The label of most pixels of each dot; 0 for none. */
	private int[] labels(final long[] counts) {
		final Map<Long, Long> pixels = new HashMap<>();
		final int[] labels = report.figures().fit().labels();
		for (int i = 0; i < histogram.size(); i++) {
			final int dot = dot(histogram.color(i));
			counts[dot] += histogram.count(i);
			pixels.merge((long) dot << Integer.SIZE | labels[i], histogram.count(i),
				Long::sum);
		}
		final long[] best = new long[counts.length];
		final int[] main = new int[counts.length];
		pixels.forEach((key, count) -> {
			final int dot = (int) (key >> Integer.SIZE);
			final int label = key.intValue();
			if (count < best[dot] || count == best[dot] && label > main[dot]) return;
			best[dot] = count;
			main[dot] = label;
		});
		return main;
	}

	private int dot(final int rgb) {
		return row(rgb) * DOTS + column(rgb);
	}

	private int column(final int rgb) {
		return within((axes.x(rgb) - left) * scale, DOTS);
	}

	private int row(final int rgb) {
		return within((axes.y(rgb) - low) * scale, rows);
	}

	/** A prototype is rounded, and may lie beside all colors. */
	private static int within(final double place, final int places) {
		return (int) Math.max(0, Math.min(places - 1, place));
	}

	private static int x(final int column) {
		return MARGIN + column * DOT;
	}

	private int y(final int row) {
		return MARGIN + (rows - 1 - row) * DOT;
	}

	private static Color faint(final int rgb, final double strength) {
		return new Color(mixed(Rgb.red(rgb), strength), mixed(Rgb.green(rgb),
			strength), mixed(Rgb.blue(rgb), strength));
	}

	private static int mixed(final int value, final double strength) {
		return (int) Math.round(255 + (value - 255) * strength);
	}

	private void drawBorders(final ImageProcessor picture, final int[] labels,
		final int dot)
	{
		final int column = dot % DOTS;
		final int row = dot / DOTS;
		if (column + 1 < DOTS && differ(labels[dot], labels[dot + 1])) picture
			.fillRect(x(column + 1), y(row), 1, DOT);
		if (row + 1 < rows && differ(labels[dot], labels[dot + DOTS])) picture
			.fillRect(x(column), y(row), DOT, 1);
	}

	private static boolean differ(final int one, final int other) {
		return one != 0 && other != 0 && one != other;
	}

	private void drawPrototypes(final ImageProcessor picture) {
		for (int label = 1; label <= Math.min(MOST, codebook.k()); label++) {
			final int prototype = codebook.decode(label);
			final int x = x(column(prototype));
			final int y = y(row(prototype));
			picture.setColor(Color.WHITE);
			picture.fillOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
			picture.setColor(Color.BLACK);
			picture.drawOval(x - RADIUS, y - RADIUS, 2 * RADIUS, 2 * RADIUS);
			final String number = String.valueOf(label);
			write(picture, number, x - picture.getStringWidth(number) / 2, y +
				RADIUS);
		}
	}

	private void drawNames(final ImageProcessor picture) {
		final List<String> names = report.classNames();
		final int x = 2 * MARGIN + DOTS * DOT;
		for (int i = 0; i < Math.min(MOST, names.size()); i++) {
			picture.setColor(new Color(colors.color(codebook, i + 1)));
			picture.fillRect(x, MARGIN + i * LINE + 3, 14, 14);
			write(picture, i + 1 + "  " + names.get(i), x + 22, MARGIN + (i + 1) *
				LINE - 1);
		}
		if (names.size() > MOST) write(picture, "and " + (names.size() - MOST) +
			" more", x, MARGIN + (MOST + 1) * LINE);
	}

	private static void write(final ImageProcessor picture, final String words,
		final int x, final int y)
	{
		picture.setColor(Color.BLACK);
		picture.drawString(words, x, y);
	}
}
