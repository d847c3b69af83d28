
package org.histokmeans.batch;

import java.util.HashMap;
import java.util.Map;

/** How far the slides are that a batch is busy with. Not thread-safe. */
public final class SlideParts {

	private final Map<String, Double> parts = new HashMap<>();

	/** @param fraction of the slide, 0 to 1 */
	public void put(final String image, final double fraction) {
		parts.put(image, fraction);
	}

	/** It counts among the images that are done. */
	public void end(final String image) {
		parts.remove(image);
	}

	/** In images. */
	public double sum() {
		return parts.values().stream().mapToDouble(Double::doubleValue).sum();
	}

	/** The words without the time left of one slide. */
	public static String megapixels(final String words) {
		return words.substring(words.indexOf(": ") + 1).replaceFirst(",.*", "")
			.trim();
	}
}
