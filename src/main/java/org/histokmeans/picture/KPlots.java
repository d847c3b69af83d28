
package org.histokmeans.picture;

import ij.ImagePlus;
import ij.gui.Plot;

import java.awt.Color;
import java.awt.Font;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntToDoubleFunction;

import org.histokmeans.measure.KReport;

/**
 * Plots of the figures that speak for a K, in colors and shapes that the
 * color-blind can tell apart. They need no display.
 */
public final class KPlots {

	private static final Color BLUE = new Color(0x0072B2);
	private static final Color VERMILION = new Color(0xD55E00);
	private static final Color GREEN = new Color(0x009E73);
	private static final Color PURPLE = new Color(0xAA4499);

	private static final int WIDTH = 560;
	private static final int HEIGHT = 360;
	private static final int LEGEND_LINE = 24;
	private static final int FONT_SIZE = 14;
	private static final int DOT_DISTANCE = 4;
	private static final int MOST_TICKS = 14;

	private static final int[] STEPS = { 1, 2, 5 };

	private final KReport report;

	public KPlots(final KReport report) {
		this.report = report;
	}

	public ImagePlus distortion(final String title) {
		final Curves curves = new Curves(title,
			"Distortion (% of K = 1),  PSNR (dB)");
		curves.add("Distortion", BLUE, "circle", i -> 100 - report.curve()
			.explained(report.ks().get(i)));
		curves.add("PSNR", VERMILION, "triangle", report::psnr);
		return curves.image();
	}

	public ImagePlus evidence(final String title) {
		final Curves curves = new Curves(title, "Index");
		final double most = report.evidence().stream().mapToDouble(e -> e
			.calinskiHarabasz()).filter(Double::isFinite).max().orElse(1);
		curves.add("Stability", BLUE, "circle", i -> report.evidence().get(i)
			.stability());
		curves.add("Silhouette", VERMILION, "triangle", i -> report.evidence().get(
			i).silhouette());
		curves.add("Calinski-Harabasz / its maximum", GREEN, "box", i -> report
			.evidence().get(i).calinskiHarabasz() / most);
		curves.add("Davies-Bouldin (small is good)", PURPLE, "diamond", i -> report
			.evidence().get(i).daviesBouldin());
		return curves.image();
	}

	/** One plot of several curves. */
	private final class Curves {

		private final Plot plot;
		private final List<String> legend = new ArrayList<>();
		private double most;

		Curves(final String title, final String axis) {
			plot = new Plot(title, "Number of clusters K (dotted: suggested, K = " +
				report.suggested() + ")", axis, Plot.X_NUMBERS | Plot.Y_NUMBERS |
					Plot.X_TICKS | Plot.Y_TICKS | Plot.Y_GRID);
			plot.setFrameSize(WIDTH, HEIGHT);
			plot.setFont(new Font(Font.SANS_SERIF, Font.PLAIN, FONT_SIZE));
			plot.setAxisLabelFont(Font.PLAIN, FONT_SIZE);
			plot.setAntialiasedText(true);
		}

		/** What is not finite is left out. */
		void add(final String name, final Color color, final String shape,
			final IntToDoubleFunction value)
		{
			final List<Double> x = new ArrayList<>();
			final List<Double> y = new ArrayList<>();
			for (int i = 0; i < report.ks().size(); i++) {
				if (!Double.isFinite(value.applyAsDouble(i))) continue;
				x.add((double) report.ks().get(i));
				y.add(value.applyAsDouble(i));
				most = Math.max(most, value.applyAsDouble(i));
			}
			if (x.isEmpty()) return;
			plot.setLineWidth(2);
			plot.setColor(color);
			plot.add("line", array(x), array(y));
			legend.add("");
			plot.setColor(color, color);
			plot.add(shape, array(x), array(y));
			legend.add(name);
		}

		private double[] array(final List<Double> values) {
			return values.stream().mapToDouble(v -> v).toArray();
		}

		/** The legend stands above the curves. */
		ImagePlus image() {
			final double free = LEGEND_LINE * (legend.size() / 2 + 1.0) / HEIGHT;
			final int first = report.ks().get(0);
			final int last = report.ks().get(report.ks().size() - 1);
			plot.setLimits(first - margin(), last + margin(), 0, Math.max(most, 0.1) /
				(1 - free));
			plot.setOptions("xinterval=" + tickDistance(last - first));
			markSuggested(first, last);
			plot.setColor(Color.BLACK);
			plot.setLineWidth(1);
			plot.setLegend(String.join("\n", legend), Plot.TOP_RIGHT);
			return plot.getImagePlus();
		}

		private void markSuggested(final int first, final int last) {
			final int k = report.suggested();
			if (k < first || k > last) return;
			plot.setColor(Color.BLACK);
			plot.drawDottedLine(k, 0, k, most, DOT_DISTANCE);
		}

		private double margin() {
			final List<Integer> ks = report.ks();
			final int range = ks.get(ks.size() - 1) - ks.get(0);
			return range == 0 ? 1 : Math.max(0.5, 0.04 * range);
		}
	}

	/** Whole numbers at every tick. */
	private static int tickDistance(final int range) {
		int distance = 1;
		for (int step = 0; range / distance > MOST_TICKS; step++) {
			distance = STEPS[step % STEPS.length] * (int) Math.pow(10, step /
				STEPS.length);
		}
		return distance;
	}
}
