
package org.histokmeans.spark;

import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

import org.histokmeans.regions.Annotations;

/**
 * The areas that tasks of this JVM have read last: a slide has many ranges, and
 * a file of areas can be large. They are kept as long as the file has the same
 * length and time, and there is memory.
 */
final class RecentAreas {

	/** More slides than tasks that an executor usually does at once. */
	private static final int MOST = 64;

	/** By place, stamp and checksum; the one that was asked for last is last. */
	private static final Map<String, SoftReference<Annotations>> KEPT =
		Collections.synchronizedMap(
			new LinkedHashMap<String, SoftReference<Annotations>>(16, 0.75f, true)
			{

				private static final long serialVersionUID = 1L;

				@Override
				protected boolean removeEldestEntry(
					final Map.Entry<String, SoftReference<Annotations>> eldest)
			{
					return size() > MOST;
				}
			});

	private RecentAreas() {
		// only static methods
	}

	/** Where to keep the areas of a slide; another one if the file changes. */
	static String key(final Storage storage, final CohortSlide slide)
		throws IOException
	{
		final StoredFile file = storage.file(slide.areas());
		return String.join("\n", slide.areas(), file == null ? "" : file.stamp(),
			slide.areasSum());
	}

	/** Null if they must be read. */
	static Annotations get(final String key) {
		final SoftReference<Annotations> kept = KEPT.get(key);
		return kept == null ? null : kept.get();
	}

	static void put(final String key, final Annotations areas) {
		KEPT.put(key, new SoftReference<>(areas));
	}
}
