
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.ReferenceFit;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.measure.Row;
import org.histokmeans.text.Messages;

/** How well a codebook suits an image that it was trained on. */
public final class TrainedImage {

	private final String title;
	private final String opened;
	private final Fit fit;
	private final ReferenceFit reference;

	/** @param fit the codebook on the image */
	TrainedImage(final ImagePlus image, final Fit fit,
		final ReferenceFit reference)
	{
		title = image.getTitle();
		opened = ImageFiles.remark(image);
		this.fit = fit;
		this.reference = reference;
	}

	public String title() {
		return title;
	}

	/** The same columns as those of a segmented image, but fewer. */
	public Row row() {
		final Row row = new Row();
		row.add("K", fit.codebook().k());
		row.add("Color space", fit.codebook().colorSpace().name());
		row.add("Analyzed", fit.histogram().pixels());
		row.add("Colors", fit.histogram().size());
		row.add("Compactness", fit.compactness(), 4);
		row.add("Glass pixels", fit.glassPixels());
		row.add("Fit (%)", reference.percent(), 2);
		return row.add("Unexplained (%)", reference.unexplainedPercent(), 3);
	}

	/** Fit and unexplained pixels in words. */
	public String figures() {
		return isGlass(fit) ? "nothing but glass" : figures(reference, 2);
	}

	/** An unknown figure is left out. */
	private static String figures(final ReferenceFit reference,
		final int decimals)
	{
		final List<String> known = new ArrayList<>();
		if (!Double.isNaN(reference.percent())) known.add(String.format(Locale.ROOT,
			"fit %." + decimals + "f %%", reference.percent()));
		if (!Double.isNaN(reference.unexplainedPercent())) known.add(String.format(
			Locale.ROOT, "unexplained %." + (decimals + 1) + "f %%", reference
				.unexplainedPercent()));
		return String.join(", ", known);
	}

	private static boolean isGlass(final Fit fit) {
		return fit.histogram().size() == 0;
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		return (opened + " " + remark(title, fit, reference)).trim();
	}

	/** An unknown figure is not a number and does not make a fit poor. */
	static String remark(final String title, final Fit fit,
		final ReferenceFit reference)
	{
		if (isGlass(fit)) return String.format(Messages.ONLY_GLASS, title);
		return reference.isPoor() ? String.format(Messages.POOR_FIT, title, figures(
			reference, 0)) : "";
	}
}
