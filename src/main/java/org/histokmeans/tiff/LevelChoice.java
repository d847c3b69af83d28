
package org.histokmeans.tiff;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which pages of a file are copies of its image at lower resolutions: smaller
 * ones of its shape and kind that are kept as it is, in tiles or in strips.
 * Labels, thumbnails and pictures of the whole glass, which are kept otherwise
 * or have another shape, are not. Of pages of one size the first counts.
 */
final class LevelChoice {

	private final List<Page> pages;
	private final Page first;

	/** @param first the image */
	LevelChoice(final List<Page> pages, final Page first) {
		this.pages = pages;
		this.first = first;
	}

	/** The image first, then ever smaller ones. */
	List<Page> levels() {
		final List<Page> levels = new ArrayList<>();
		levels.add(first);
		for (final Page page : sorted()) {
			final Page last = levels.get(levels.size() - 1);
			if (page.width < last.width && page.height <= last.height ||
				page.height < last.height && page.width <= last.width) levels.add(page);
		}
		return levels;
	}

	private List<Page> sorted() {
		return pages.stream().filter(this::isCopy).sorted(Comparator.comparingLong(
			Page::pixels).reversed()).collect(Collectors.toList());
	}

	private boolean isCopy(final Page page) {
		return !page.isMask() && page.isTiled == first.isTiled &&
			page.samples == first.samples && page.bits == first.bits && isReduced(
				page) && isOfShape(page);
	}

	/** Slides of Aperio do not say so of their tiled copies. */
	private static boolean isReduced(final Page page) {
		return page.isTiled || page.isReduced();
	}

	/** Sides are rounded by one pixel at most. */
	private boolean isOfShape(final Page page) {
		final double wide = (double) first.width * page.height;
		final double high = (double) first.height * page.width;
		return Math.abs(wide - high) <= (long) first.width + first.height;
	}
}
