
package org.histokmeans.tiff;

import java.io.EOFException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.raster.Pixels;
import org.histokmeans.raster.TooLargeException;
import org.histokmeans.text.Messages;

/**
 * A TIFF or BigTIFF file, open for reading; see the TIFF 6.0 specification. It
 * is read rightly, or refused in a sentence that says why. The largest image is
 * read, and all pages of its size and kind as slices. Color profiles and the
 * orientation are ignored, as ImageJ does.
 */
public final class TiffFile implements AutoCloseable {

	private static final String IMAGEJ = "ImageJ=";

	/** ImageJ lists the slices of very large stacks nowhere else. */
	private static final Pattern IMAGES = Pattern.compile(
		"\\nimages=(\\d{1,9})\\n");

	private static final int MAX_PIXELS = Integer.MAX_VALUE / 3;

	private final Path path;
	private final TiffBytes file;
	private PageChoice choice;
	private Page first;
	private boolean isWrittenByImageJ;
	private int images = 1;

	/** @throws IOException with a sentence, if it is damaged or no TIFF */
	public TiffFile(final Path path) throws IOException {
		this.path = path;
		file = new TiffBytes(path);
		boolean isOpen = false;
		try {
			inSentences(this::readHeader);
			isOpen = true;
		}
		finally {
			if (!isOpen) file.close();
		}
	}

	/** Foreign readers may throw anything. */
	private <T> T inSentences(final Step<T> step) throws IOException {
		try {
			return step.run();
		}
		catch (final Refusal e) {
			throw new IOException(e.sentence(path), e);
		}
		catch (final EOFException e) {
			throw new IOException(String.format(Messages.TRUNCATED, path), e);
		}
		catch (final RuntimeException e) {
			throw new IOException(Refusal.header().sentence(path), e);
		}
	}

	/** What fails with a {@link Refusal}, not yet with a sentence. */
	private interface Step<T> {

		T run() throws IOException;
	}

	private Void readHeader() throws IOException {
		final List<Page> pages = new ArrayList<>();
		for (final Ifd ifd : new IfdWalk(file).ifds()) {
			if (!ifd.isSub() || ifd.has(Tag.WIDTH)) pages.add(new Page(ifd));
		}
		choice = new PageChoice(pages);
		first = choice.slices().get(0);
		readDescription(pages);
		isWrittenByImageJ &= pages.size() == choice.slices().size();
		return null;
	}

	private void readDescription(final List<Page> pages) throws IOException {
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
		return first.pixels() * Math.max(images, choice.slices().size());
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
		if ((images - 1) * bytes > file.length()) throw new EOFException();
		for (int i = 1; i < images; i++) {
			layouts.add(new Layout(first, i * bytes));
		}
		return layouts;
	}

	/** @throws IOException with a sentence, if it is refused or damaged */
	public Pixels read() throws IOException {
		if (first.pixels() > MAX_PIXELS) throw new TooLargeException(String.format(
			Messages.TOO_LARGE, path, first.width, first.height));
		return inSentences(this::readSlices);
	}

	private Pixels readSlices() throws IOException {
		for (final Page page : choice.slices()) {
			new Support(page).check();
		}
		final List<Layout> layouts = layouts();
		if (isTruncated()) throw new EOFException();
		final List<Page> pages = new ArrayList<>(choice.slices());
		while (pages.size() < layouts.size()) {
			pages.add(first);
		}
		return new Slices(file, pages, layouts).read().withSize(new PixelSizes(
			first.ifd).size()).withRemark(remark());
	}

	private String remark() throws IOException {
		final long orientation = first.ifd.number(Tag.ORIENTATION, 1);
		final String turned = orientation > 1 && orientation <= 8 ? String.format(
			Messages.ORIENTATION, path, orientation) : "";
		return (choice.remark(path) + " " + turned).trim();
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
