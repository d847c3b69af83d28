
package org.histokmeans.spark;

import java.io.IOException;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.security.DigestInputStream;
import java.security.MessageDigest;

import org.histokmeans.file.Sha256;
import org.histokmeans.regions.Annotations;
import org.histokmeans.text.CohortMessages;

/**
 * The areas of a slide and the checksum of their file, which is read once for
 * both: they are of the same bytes.
 */
final class SlideAreas {

	private final Annotations areas;
	private final String sum;

	private SlideAreas(final Annotations areas, final String sum) {
		this.areas = areas;
		this.sum = sum;
	}

	/** @throws IOException with a sentence, if they cannot be read */
	static SlideAreas read(final Storage storage, final String place)
		throws IOException
	{
		final MessageDigest digest = Sha256.begin();
		final Annotations areas = Annotations.read(name(storage, place),
			new DigestInputStream(storage.stream(place), digest));
		return new SlideAreas(areas, Sha256.end(digest));
	}

	/** For sentences: a place elsewhere is no path here. */
	private static Path name(final Storage storage, final String place) {
		final Path path = storage.path(place);
		return path == null ? Paths.get(StoredFile.name(place)) : path;
	}

	/**
	 * Null if all of the slide is analyzed. They are kept for the next ranges;
	 * tasks that begin at once each read the file.
	 *
	 * @throws IOException with a sentence, also if they are not those that the
	 *           job began with
	 */
	static Annotations of(final CohortSettings settings, final CohortSlide slide)
		throws IOException
	{
		if (slide.areas() == null) return null;
		final Storage storage = settings.storageOf(slide.areas());
		final String key = RecentAreas.key(storage, slide);
		final Annotations kept = RecentAreas.get(key);
		if (kept != null) return kept;
		final Annotations read = checked(storage, slide);
		RecentAreas.put(key, read);
		return read;
	}

	private static Annotations checked(final Storage storage,
		final CohortSlide slide) throws IOException
	{
		final SlideAreas read = read(storage, slide.areas());
		if (read.sum.equals(slide.areasSum())) return read.areas;
		throw new IOException(String.format(CohortMessages.CHANGED_AREAS, slide
			.name(), slide.areas()));
	}

	/** The checksum of the file. */
	String sum() {
		return sum;
	}
}
