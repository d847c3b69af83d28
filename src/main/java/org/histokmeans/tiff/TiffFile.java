
package org.histokmeans.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.raster.PixelSize;
import org.histokmeans.raster.Pixels;
import org.histokmeans.raster.TooLargeException;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.SlideMessages;

/**
 * A TIFF or BigTIFF file, open for reading; see the TIFF 6.0 specification. It
 * is read rightly, or refused in a sentence that says why. The largest image is
 * read, and all pages of its size and kind as slices. Color profiles and the
 * orientation are ignored, as ImageJ does.
 */
public final class TiffFile implements AutoCloseable {

	/** How the description of a file of ImageJ begins. */
	static final String IMAGEJ = "ImageJ=";

	/** ImageJ lists the slices of very large stacks nowhere else. */
	private static final Pattern IMAGES = Pattern.compile(
		"\\nimages=(\\d{1,9})\\n");

	/** Little-endian and big-endian, TIFF and BigTIFF. */
	private static final List<Integer> STARTS = Arrays.asList(0x49492A00,
		0x4D4D002A, 0x49492B00, 0x4D4D002B);

	private static final int MAX_PIXELS = Integer.MAX_VALUE / 3;

	private final Path path;
	private final TiffBytes file;
	private PageChoice choice;
	private Page first;
	private List<Page> pages;
	private boolean isWrittenByImageJ;
	private int images = 1;

	/** @throws IOException with a sentence, if it is damaged or no TIFF */
	public TiffFile(final Path path) throws IOException {
		this(path, new TiffBytes(path));
	}

	/**
	 * Of a file that may be kept elsewhere.
	 *
	 * @param name in messages
	 * @param bytes closed with this, or at once if it cannot be read
	 * @throws IOException with a sentence, if it is damaged or no TIFF
	 */
	public TiffFile(final Path name, final RangedBytes bytes) throws IOException {
		this(name, new TiffBytes(bytes));
	}

	private TiffFile(final Path path, final TiffBytes file) throws IOException {
		this.path = path;
		this.file = file;
		boolean isOpen = false;
		try {
			InSentences.of(path, this::readHeader);
			isOpen = true;
		}
		finally {
			if (!isOpen) file.close();
		}
	}

	/** By its first bytes. */
	public static boolean isTiff(final Path path) throws IOException {
		try (TiffBytes bytes = new TiffBytes(path)) {
			return isTiff(bytes);
		}
	}

	/** By its first bytes; it stays open. */
	public static boolean isTiff(final RangedBytes bytes) throws IOException {
		return isTiff(new TiffBytes(bytes));
	}

	private static boolean isTiff(final TiffBytes bytes) throws IOException {
		return bytes.length() >= 4 && STARTS.contains(bytes.at(0, 4).getInt());
	}

	private Void readHeader() throws IOException {
		pages = new ArrayList<>();
		for (final Ifd ifd : new IfdWalk(file).ifds()) {
			if (!ifd.isSub() || ifd.has(Tag.WIDTH)) pages.add(new Page(ifd));
		}
		choice = new PageChoice(pages);
		first = choice.slices().get(0);
		readDescription();
		isWrittenByImageJ &= pages.size() == choice.slices().size();
		return null;
	}

	private void readDescription() throws IOException {
		final Page page = pages.get(0);
		final String text = page.ifd.text(Tag.DESCRIPTION);
		isWrittenByImageJ = text.startsWith(IMAGEJ) &&
			page.compression == Compressions.NONE && !page.isTiled;
		final Matcher matcher = IMAGES.matcher(text);
		if (isWrittenByImageJ && pages.size() == 1 && matcher.find()) images = Math
			.max(1, Integer.parseInt(matcher.group(1)));
	}

	/**
	 * Whether ImageJ wrote it as it does: uncompressed, in strips that hold all
	 * pixels, and pages of one kind.
	 */
	public boolean isWrittenByImageJ() {
		return isWrittenByImageJ && !isTooShort();
	}

	public int width() {
		return first.width;
	}

	public int height() {
		return first.height;
	}

	/** Of all slices that would be read, from the headers alone. */
	public long pixels() {
		return first.pixels() * slices();
	}

	/** Whether strips are missing, or one cannot hold its pixels. */
	private boolean isTooShort() {
		try {
			return !layouts().stream().allMatch(Layout::isPossible);
		}
		catch (final IOException | RuntimeException e) {
			return true;
		}
	}

	/** Whether a strip or a tile lies beyond the end of the file. */
	public boolean isTruncated() {
		try {
			return !layouts().stream().allMatch(layout -> layout.isIn(file));
		}
		catch (final EOFException e) {
			return true;
		}
		catch (final IOException | RuntimeException e) {
			return false;
		}
	}

	private List<Layout> layouts() throws IOException {
		final List<Layout> layouts = new ArrayList<>();
		for (final Page page : choice.slices()) {
			layouts.add(new Layout(page, 0));
		}
		final long bytes = new BlockBytes(first).bytes(first.width, first.height);
		if (BlockBytes.product(images - 1, bytes) > file.length())
			throw new EOFException();
		for (int i = 1; i < images; i++) {
			layouts.add(new Layout(first, i * bytes));
		}
		return layouts;
	}

	/** @throws IOException with a sentence, if it is refused or damaged */
	public Pixels read() throws IOException {
		if (first.pixels() > MAX_PIXELS) throw new TooLargeException(String.format(
			FileMessages.TOO_LARGE, path, first.width, first.height));
		return InSentences.of(path, this::readSlices);
	}

	private Pixels readSlices() throws IOException {
		for (final Page page : choice.slices()) {
			new Support(page).check();
		}
		final List<Layout> layouts = layouts();
		if (isTruncated()) throw new EOFException();
		final List<Page> slices = new ArrayList<>(choice.slices());
		while (slices.size() < layouts.size()) {
			slices.add(first);
		}
		return new Slices(file, slices, layouts).read().withSize(new PixelSizes(
			first.ifd).size()).withRemark(remark());
	}

	/** Whether it is one image in tiles, as slides are. */
	public boolean isSlide() {
		return first.isTiled && slices() == 1;
	}

	/** Whether its pixels are compressed in a way that other readers know. */
	public boolean isJpeg2000() {
		return Compressions.isJpeg2000(first.compression);
	}

	/** Images of the size and kind of the largest. */
	public int slices() {
		return Math.max(images, choice.slices().size());
	}

	/**
	 * The image and its smaller copies, the largest first, to be read region by
	 * region. They are of use until the file is closed.
	 *
	 * @throws IOException with a sentence, if the image is refused or damaged, or
	 *           is a stack
	 */
	public List<TiffLevel> levels() throws IOException {
		if (slices() > 1) throw new IOException(String.format(
			SlideMessages.SLICES_BY_TILES, path, slices()));
		return InSentences.of(path, this::readLevels);
	}

	private List<TiffLevel> readLevels() throws IOException {
		final List<TiffLevel> levels = new ArrayList<>();
		for (final Page page : new LevelChoice(pages, first).levels()) {
			levels.add(new TiffLevel(path, file, page, levels.size()));
		}
		return levels;
	}

	/** What the file says of its image; empty for nothing. */
	public String description() throws IOException {
		return InSentences.of(path, () -> first.ifd.text(Tag.DESCRIPTION));
	}

	/** Whether ImageJ stored a property of that name with the image. */
	public boolean hasProperty(final String name) throws IOException {
		return InSentences.of(path, () -> new ImageJParts(pages.get(0).ifd, file
			.order()).has(name));
	}

	/**
	 * For ImageJ, which makes room for all that a file says it has.
	 *
	 * @throws IOException with a sentence, if it cannot have it
	 */
	public void checkCounts() throws IOException {
		InSentences.of(path, () -> {
			for (final Page page : pages) {
				if (!page.ifd.isWhole()) throw Refusal.header();
				ImageJParts.check(page.ifd, file.order());
			}
			return null;
		});
	}

	/** What a pixel of the largest image measures. */
	public PixelSize pixelSize() throws IOException {
		return InSentences.of(path, () -> new PixelSizes(first.ifd).size());
	}

	/** What a person should know of how it is read; empty for nothing. */
	public String remark() throws IOException {
		return InSentences.of(path, () -> joined(choice.remark(path),
			scaleRemark()));
	}

	/** As it is named in sentences. */
	public Path path() {
		return path;
	}

	/** The same without what is said of its pages. */
	public String scaleRemark() throws IOException {
		return InSentences.of(path, () -> joined(orientationRemark(),
			new PixelSizes(first.ifd).remark(path)));
	}

	private static String joined(final String one, final String other) {
		return (one + " " + other).trim();
	}

	private String orientationRemark() throws IOException {
		final long orientation = first.ifd.number(Tag.ORIENTATION, 1);
		return orientation > 1 && orientation <= 8 ? String.format(
			FileMessages.ORIENTATION, path, orientation) : "";
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
