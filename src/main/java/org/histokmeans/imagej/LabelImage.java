
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.process.ImageProcessor;
import ij.process.LUT;

import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import org.histokmeans.codebook.Cluster;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;
import org.histokmeans.measure.ClassNames;
import org.histokmeans.measure.ImageScale;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.regions.LabelLines;
import org.histokmeans.regions.RegionClass;
import org.histokmeans.text.LabelMessages;

/**
 * A label image with what it knows of its classes: their words are in a
 * property that {@link SegmentedImage#labels} sets and TIFF files keep, their
 * colors in its table of colors. A codebook, if one is given, knows better.
 */
public final class LabelImage implements RegionLabels {

	private static final String NOT_ANALYZED = "not analyzed";

	private final ImagePlus image;
	private final List<String> words;
	private final List<String> names;

	/** Null if there is none. */
	private final Codebook codebook;
	private final Map<Integer, RegionClass> classes = new HashMap<>();

	/**
	 * @throws IllegalArgumentException with a sentence, if it is no label image
	 */
	public LabelImage(final ImagePlus image) {
		this(image, null);
	}

	/**
	 * @param codebook null if the image itself is asked
	 * @throws IllegalArgumentException with a sentence, if it is no label image,
	 *           or the codebook is that of others
	 */
	public LabelImage(final ImagePlus image, final Codebook codebook) {
		ClassSelection.check(image);
		this.image = image;
		this.codebook = codebook;
		final List<String> own = words(image);
		if (codebook != null && !own.isEmpty() && own.size() != codebook.k()) {
			throw new IllegalArgumentException(String.format(
				LabelMessages.OTHER_LABELS, codebook.k(), image.getTitle(), own
					.size()));
		}
		words = codebook == null ? own : codebook.clusters().stream().map(
			Cluster::className).collect(Collectors.toList());
		names = ClassNames.ofWords(words);
	}

	private static List<String> words(final ImagePlus image) {
		final String classes = image.getProp(SegmentedImage.CLASSES);
		return classes == null || classes.isEmpty() ? Collections.emptyList()
			: Arrays.asList(classes.split(",", -1));
	}

	public ImagePlus image() {
		return image;
	}

	/** How many labels it knows by a word. */
	int count() {
		return words.size();
	}

	/** Of the analyzed area, as its property says; NaN if it has none. */
	double percent(final int label) {
		final String percent = image.getProp(ClassProperties.name(label,
			ClassProperties.PERCENT));
		return percent == null ? Double.NaN : Double.parseDouble(percent);
	}

	@Override
	public String title() {
		return image.getTitle();
	}

	@Override
	public int slices() {
		return image.getStackSize();
	}

	/** Its regions are hardly larger than the image. */
	@Override
	public boolean isLarge() {
		return false;
	}

	@Override
	public RegionClass classOf(final int label) {
		return classes.computeIfAbsent(label, key -> new RegionClass(name(key),
			color(key)));
	}

	/** The word of a label of 1 or more, which others may share, or empty. */
	public String word(final int label) {
		return label <= words.size() ? words.get(label - 1) : "";
	}

	/**
	 * As in the table of clusters. No two labels have one name, or programs would
	 * take them for one.
	 */
	private String name(final int label) {
		if (label == 0) return NOT_ANALYZED;
		return label <= names.size() ? names.get(label - 1) : ClassNames.ofLabel(
			label);
	}

	private int color(final int label) {
		if (codebook != null) return codebook.decode(label);
		final LUT lut = image.getProcessor().getLut();
		return isGray(lut) && label > 0 ? LabelColors.distinct(label) : shown(lut,
			label);
	}

	private static boolean isGray(final LUT lut) {
		for (int i = 0; i < lut.getMapSize(); i++) {
			if (lut.getRed(i) != lut.getGreen(i) || lut.getGreen(i) != lut.getBlue(i))
				return false;
		}
		return true;
	}

	/** As ImageJ shows a pixel of the label. */
	private int shown(final LUT lut, final int label) {
		final ImageProcessor pixel = image.getProcessor().createProcessor(1, 1);
		pixel.setLut(lut);
		pixel.setMinAndMax(image.getDisplayRangeMin(), image.getDisplayRangeMax());
		pixel.set(0, label);
		return pixel.convertToRGB().get(0) & Rgb.MASK;
	}

	/**
	 * The labels that a user means.
	 *
	 * @param text numbers, words or names of classes, with commas between them; a
	 *          word stands for all labels that have it
	 * @throws IllegalArgumentException with a sentence, if there is no such class
	 */
	public Set<Integer> chosen(final String text) {
		final Set<Integer> chosen = new TreeSet<>();
		for (final String part : text.split(",")) {
			if (part.trim().matches("\\d{1,5}")) chosen.add(numbered(part.trim()));
			else chosen.addAll(named(part.trim()));
		}
		return chosen;
	}

	private int numbered(final String number) {
		final int label = Integer.parseInt(number);
		if (label < 1 << image.getBitDepth()) return label;
		throw noSuchClass(number);
	}

	private IllegalArgumentException noSuchClass(final String name) {
		return new IllegalArgumentException(String.format(
			LabelMessages.NO_SUCH_CLASS, image.getTitle(), name, String.join(", ",
				words)));
	}

	private Set<Integer> named(final String name) {
		final Set<Integer> labels = new TreeSet<>();
		for (int label = 1; label <= words.size(); label++) {
			if (word(label).equalsIgnoreCase(name) || name(label).equalsIgnoreCase(
				name)) labels.add(label);
		}
		if (labels.isEmpty() || name.isEmpty()) throw noSuchClass(name);
		return labels;
	}

	@Override
	public double pixelArea() {
		return PixelScale.squareMicrons(image.getCalibration());
	}

	/** The area of a pixel, see {@link PixelScale}. */
	ImageScale scale() {
		return PixelScale.area(image.getCalibration());
	}

	@Override
	public LabelLines lines(final int slice) {
		final ImageProcessor pixels = image.getStack().getProcessor(slice);
		return new LabelLines() {

			@Override
			public int width() {
				return pixels.getWidth();
			}

			@Override
			public int height() {
				return pixels.getHeight();
			}

			@Override
			public void read(final int y, final int[] labels) {
				for (int x = 0; x < labels.length; x++) {
					labels[x] = pixels.get(x, y);
				}
				check(labels);
			}
		};
	}

	private void check(final int[] labels) {
		if (codebook == null) return;
		for (final int label : labels) {
			if (label > codebook.k()) throw new IllegalArgumentException(String
				.format(LabelMessages.FOREIGN_LABEL, label, codebook.k()));
		}
	}
}
