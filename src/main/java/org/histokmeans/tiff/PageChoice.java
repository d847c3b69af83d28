
package org.histokmeans.tiff;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.histokmeans.text.FileMessages;

/**
 * Which pages of a file are the image: the largest, and as its slices all pages
 * of its size and kind. Of pages of one size the first counts that is no
 * thumbnail. A mask is never the image; a directory below another one only if
 * it is larger than all pages.
 */
final class PageChoice {

	/** More page numbers than these are not listed. */
	private static final int MAX_LISTED = 12;

	private final List<Page> pages;
	private final List<Page> slices;

	/** @throws Refusal if there are only masks */
	PageChoice(final List<Page> all) throws Refusal {
		pages = all.stream().filter(page -> !page.ifd.isSub()).collect(Collectors
			.toList());
		final Page first = first(all);
		slices = all.stream().filter(page -> !page.isMask() && isSlice(page, first))
			.collect(Collectors.toList());
	}

	private static boolean isSlice(final Page page, final Page first) {
		return page.isLike(first) && page.ifd.isSub() == first.ifd.isSub();
	}

	private static Page first(final List<Page> all) throws Refusal {
		Page best = null;
		for (final Page page : all) {
			if (!page.isMask() && (best == null || isBetter(page, best))) best = page;
		}
		if (best == null) throw Refusal.of("nothing but masks");
		return best;
	}

	private static boolean isBetter(final Page page, final Page best) {
		if (page.pixels() != best.pixels()) return page.pixels() > best.pixels();
		if (page.ifd.isSub() != best.ifd.isSub()) return best.ifd.isSub();
		return best.isReduced() && !page.isReduced();
	}

	List<Page> slices() {
		return slices;
	}

	/** What was left out, or nothing. */
	String remark(final Path path) {
		final Page first = slices.get(0);
		final List<Integer> left = new ArrayList<>();
		boolean isCopy = true;
		for (int i = 0; i < pages.size(); i++) {
			final Page page = pages.get(i);
			if (page.isMask() || isSlice(page, first)) continue;
			left.add(i + 1);
			isCopy &= page.isReduced();
		}
		if (left.isEmpty()) return "";
		return String.format(isCopy ? FileMessages.COPIES_LEFT_OUT
			: FileMessages.PAGES_LEFT_OUT, path, first.width, first.height, list(
				left));
	}

	private static String list(final List<Integer> numbers) {
		final String list = numbers.stream().limit(MAX_LISTED).map(String::valueOf)
			.collect(Collectors.joining(", "));
		return numbers.size() > MAX_LISTED ? list + ", ..." : list;
	}
}
