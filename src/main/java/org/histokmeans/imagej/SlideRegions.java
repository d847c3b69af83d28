
package org.histokmeans.imagej;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.histokmeans.codebook.Cluster;
import org.histokmeans.codebook.Codebook;
import org.histokmeans.codebook.CodebookFile;
import org.histokmeans.measure.ClassNames;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.raster.PixelSize;
import org.histokmeans.regions.Enlargement;
import org.histokmeans.regions.LabelLines;
import org.histokmeans.regions.RegionClass;
import org.histokmeans.slide.PyramidLabels;
import org.histokmeans.text.LabelMessages;

/**
 * The labels of a slide, read row by row from a pyramid of labels. Names and
 * colors of the classes are those of the codebook that its description has, or
 * of one that is given. Shapes are in pixels of level 0 of the slide, whichever
 * levels were segmented and read.
 */
public final class SlideRegions implements RegionLabels {

	/** What {@link #description} writes; no slide is smaller than its labels. */
	private static final Pattern SLIDE = Pattern.compile(
		"(?m)^slide (\\d{1,9}) x (\\d{1,9})$");

	/** What {@link #origin} writes. */
	private static final Pattern ORIGIN = Pattern.compile(
		"(?m)^origin (-?\\d{1,9}) (-?\\d{1,9})$");

	private final String title;
	private final PyramidLabels labels;

	/** Null if there is none. */
	private final Codebook codebook;
	private final List<String> names;
	private final int[] colors;
	private final int slideWidth;
	private final int slideHeight;
	private final int originX;
	private final int originY;
	private final PixelSize size;
	private final Map<Integer, RegionClass> classes = new HashMap<>();

	/**
	 * @param level of the pyramid to read, 0 for the largest
	 * @param codebook null if the file itself is asked
	 * @throws IOException with a sentence, if it has no labels or no such level
	 */
	public SlideRegions(final Path path, final int level, final Codebook codebook)
		throws IOException
	{
		this(path, new PyramidLabels(path, level), codebook);
	}

	private SlideRegions(final Path path, final PyramidLabels labels,
		final Codebook codebook)
	{
		title = String.valueOf(path.getFileName());
		this.labels = labels;
		final String description = labels.description();
		this.codebook = codebook == null ? stored(description) : codebook;
		names = this.codebook == null ? Collections.emptyList() : ClassNames
			.ofWords(this.codebook.clusters().stream().map(Cluster::className)
				.collect(Collectors.toList()));
		colors = labels.colors();
		size = labels.pixelSize();
		final Matcher slide = SLIDE.matcher(description);
		final boolean isPart = slide.find() && side(slide, 1) >= labels
			.fullWidth() && side(slide, 2) >= labels.fullHeight();
		slideWidth = isPart ? side(slide, 1) : labels.fullWidth();
		slideHeight = isPart ? side(slide, 2) : labels.fullHeight();
		final Matcher origin = ORIGIN.matcher(description);
		final boolean isMoved = origin.find();
		originX = isMoved ? side(origin, 1) : 0;
		originY = isMoved ? side(origin, 2) : 0;
	}

	private static int side(final Matcher slide, final int group) {
		return Integer.parseInt(slide.group(group));
	}

	/** The line of a file's description that says how large the slide is. */
	static String description(final int slideWidth, final int slideHeight) {
		return "slide " + slideWidth + " x " + slideHeight;
	}

	/** The line of a file's description that says where QuPath's begins. */
	static String origin(final int x, final int y) {
		return "origin " + x + " " + y;
	}

	/** Null if the description has none. */
	private static Codebook stored(final String description) {
		final int start = description.indexOf("\n{");
		if (start < 0) return null;
		try {
			final int end = description.indexOf('\n', start + 1);
			return CodebookFile.fromJson(end < 0 ? description.substring(start)
				: description.substring(start, end));
		}
		catch (final IllegalArgumentException e) {
			// it is of another program
			return null;
		}
	}

	@Override
	public String title() {
		return title;
	}

	@Override
	public int slices() {
		return 1;
	}

	@Override
	public boolean isLarge() {
		return true;
	}

	@Override
	public RegionClass classOf(final int label) {
		return classes.computeIfAbsent(label, key -> new RegionClass(key <= names
			.size() ? names.get(key - 1) : ClassNames.ofLabel(key), color(key)));
	}

	private int color(final int label) {
		if (codebook != null) return codebook.decode(label);
		return label < colors.length ? colors[label] : LabelColors.distinct(label);
	}

	@Override
	public double pixelArea() {
		if (!size.isKnown()) return 0;
		return size.width() * size.height() * labels.fullWidth() / slideWidth *
			labels.fullHeight() / slideHeight;
	}

	@Override
	public int originX() {
		return originX;
	}

	@Override
	public int originY() {
		return originY;
	}

	@Override
	public LabelLines lines(final int slice) {
		return new LabelLines() {

			@Override
			public int width() {
				return labels.width();
			}

			@Override
			public int height() {
				return labels.height();
			}

			@Override
			public Enlargement enlargement() {
				return Enlargement.of(width(), height(), slideWidth, slideHeight);
			}

			@Override
			public void read(final int y, final int[] row) throws IOException {
				labels.read(y, row);
				check(row);
			}
		};
	}

	private void check(final int[] row) {
		if (codebook == null) return;
		for (final int label : row) {
			if (label > codebook.k()) throw new IllegalArgumentException(String
				.format(LabelMessages.FOREIGN_LABEL, label, codebook.k()));
		}
	}

	@Override
	public void close() throws IOException {
		labels.close();
	}
}
