
package org.histokmeans.batch;

import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.zip.CRC32;

import org.histokmeans.imagefile.ImageNames;

/**
 * How the names of each image's files begin, so that no two images of a folder
 * share one, even where upper and lower case are the same: the name without its
 * ending ("a" for a.png); with its ending if another image of the folder has
 * the same name without it ("a.png" beside a.tif). What would be too long for a
 * file name is cut and gets a checksum. It depends only on the names in the
 * folder.
 */
final class OutputNames {

	/** Most file systems allow 255 bytes; the longest suffix has 14. */
	private static final int MAX_BYTES = 240;

	private final Map<String, Integer> owners = new HashMap<>();

	/** @param names of all files in the folder */
	OutputNames(final Collection<String> names) {
		for (final String name : names) {
			owners.merge(lower(ImageNames.base(name)), 1, Integer::sum);
			if (!ImageNames.base(name).equals(name)) owners.merge(lower(name), 1,
				Integer::sum);
		}
	}

	/** @param name one of the names in the folder */
	String base(final String name) {
		final String base = ImageNames.base(name);
		if (isOnly(base)) return shortened(base, name);
		return isOnly(name) ? shortened(name, name) : shortened(name + "-" + sum(
			name), name);
	}

	private boolean isOnly(final String base) {
		return owners.get(lower(base)) == 1;
	}

	private static String shortened(final String base, final String name) {
		if (bytes(base) <= MAX_BYTES) return base;
		String cut = base;
		while (bytes(cut) > MAX_BYTES - 9) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		}
		return cut + "-" + sum(name);
	}

	private static int bytes(final String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	private static String sum(final String name) {
		final CRC32 sum = new CRC32();
		sum.update(name.getBytes(StandardCharsets.UTF_8));
		return String.format("%08x", sum.getValue());
	}

	private static String lower(final String name) {
		return name.toLowerCase(Locale.ROOT);
	}
}
