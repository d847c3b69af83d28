
package org.histokmeans.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.histokmeans.file.KeptFiles;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.text.Messages;

/** What a cohort reads: none of its files may be written over it. */
final class KeptPlaces {

	private final Storages storages;
	private final KeptFiles disks = new KeptFiles();
	private final Set<String> others = new HashSet<>();

	KeptPlaces(final Storages storages) {
		this.storages = storages;
	}

	void add(final String place) throws IOException {
		final Path path = storages.of(place).path(place);
		if (path == null) others.add(place);
		else disks.add(path, place);
	}

	/**
	 * @param tables names of those files that are not of one slide
	 * @throws IllegalArgumentException with a sentence, if something would be
	 *           lost
	 */
	void check(final String output, final List<String> tables,
		final List<CohortSlide> slides) throws IOException
	{
		for (final String table : tables) {
			check(storages.of(output), output, table);
		}
		for (final CohortSlide slide : slides) {
			final String base = slide.folder() + ImageNames.base(slide.title());
			check(storages.of(output), output, base + ResultKind.LABELS.suffixes()
				.get(0));
			check(storages.of(output), output, ImageNames.overview(base) + ".png");
		}
	}

	private void check(final Storage storage, final String output,
		final String name) throws IOException
	{
		final String place = storage.below(output, name);
		final Path path = storage.path(place);
		if (path == null ? others.contains(place) : disks.lostBy(path) != null)
			throw new IllegalArgumentException(String.format(Messages.OTHER_FOLDER,
				place));
	}
}
