
package org.histokmeans.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.OptionalDouble;

import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.ReferenceFit;
import org.histokmeans.text.Messages;

/** How well a codebook suits the image that it was applied to. Immutable. */
public final class FitReport {

	private final String image;
	private final Fit fit;

	/**
	 * @param image title or file name
	 * @param fit the codebook on the image, applied and not trained there
	 */
	public FitReport(final String image, final Fit fit) {
		this.image = image;
		this.fit = fit;
	}

	public String image() {
		return image;
	}

	/** The same columns as those of a segmented image, but fewer. */
	public Row row() {
		final Row row = new Row();
		row.add("K", fit.codebook().k());
		row.add("Color space", fit.codebook().colorSpace().name());
		row.add("Analyzed", fit.histogram().pixels());
		row.add("Colors", fit.histogram().size());
		row.add("Compactness", fit.compactness(), 4);
		return row.addAll(glassRow()).addAll(referenceRow());
	}

	/** The level that was used, empty for none, and what it left out. */
	Row glassRow() {
		final Row row = new Row();
		if (fit.glass().hasLevel()) row.add("Glass level", fit.glass().level());
		else row.add("Glass level", "");
		return row.add("Glass pixels", fit.glassPixels());
	}

	/** Those that only an applied codebook has. */
	Row referenceRow() {
		return new Row().add("Fit (%)", reference().percent(), 2).add(
			"Unexplained (%)", reference().unexplainedPercent(), 3);
	}

	private ReferenceFit reference() {
		return fit.origin().reference();
	}

	/** Fit and unexplained pixels in words. */
	public String words() {
		return isGlass() ? "nothing but glass" : words(2);
	}

	/** An unknown figure is left out. */
	private String words(final int decimals) {
		final List<String> known = new ArrayList<>();
		add(known, "fit", reference().percent(), decimals);
		add(known, "unexplained", reference().unexplainedPercent(), decimals + 1);
		return String.join(", ", known);
	}

	private static void add(final List<String> words, final String name,
		final OptionalDouble percent, final int decimals)
	{
		percent.ifPresent(value -> words.add(String.format(Locale.ROOT, "%s %." +
			decimals + "f %%", name, value)));
	}

	private boolean isGlass() {
		return fit.histogram().size() == 0;
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		if (isGlass()) return String.format(Messages.ONLY_GLASS, image);
		return reference().isPoor() ? String.format(Messages.POOR_FIT, image, words(
			0)) : "";
	}
}
