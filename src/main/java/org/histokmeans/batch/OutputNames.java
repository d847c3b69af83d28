
package org.histokmeans.batch;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.CRC32;

import org.histokmeans.imagefile.ImageNames;

/**
 * How the names of each image's files begin, so that no two images of a folder
 * share one, even where upper and lower case are the same: the name without its
 * ending ("a" for a.png); with its ending if another image of the folder has
 * the same name without it ("a.png" beside a.tif); with a checksum if that is
 * another's, too. What would be too long for a file name is cut and gets a
 * checksum. It depends only on the names in the folder.
 */
final class OutputNames {

	/** Most file systems allow 255 bytes; the longest suffix has 15. */
	private static final int MAX_BYTES = 240;

	private static final Pattern NUMBER = Pattern.compile(
		"-([2-9]|[1-9][0-9]{1,5})$");

	private static final String OWN_ENDING = "-images";

	/** Also those that have the ending already: names stay different. */
	private static final Pattern OWN = Pattern.compile(
		"(?i)(batch\\.json|batch\\.journal|codebook\\.json|" +
			"(results|clusters|failed)\\.csv)(" + OWN_ENDING + ")*");

	private final Map<String, Integer> owners = new HashMap<>();
	private final Map<String, String> bases = new HashMap<>();

	/** @param names of all files in the folder */
	OutputNames(final Collection<String> names) {
		names.forEach(name -> claims(name).forEach(claim -> owners.merge(claim, 1,
			Integer::sum)));
		final Set<String> taken = new HashSet<>(owners.keySet());
		for (final String name : new TreeSet<>(names)) {
			bases.put(name, given(name, taken));
		}
	}

	/** @param name one of the names in the folder */
	String base(final String name) {
		return bases.get(name);
	}

	/** Whether an image of that name could be given that base in some folder. */
	static boolean canGive(final String name, final String base) {
		if (base.equals(shortest(name)) || base.equals(whole(name))) return true;
		final Matcher number = NUMBER.matcher(base);
		return base.equals(summed(name, 1)) || number.find() && base.equals(summed(
			name, Integer.parseInt(number.group(1))));
	}

	/**
	 * The folder below the output folder for the files of a folder of images. One
	 * that is named as the batch's own files are gets another name.
	 *
	 * @param folder with slashes and one at its end; may be empty
	 */
	static String folder(final String folder) {
		final int end = folder.indexOf('/');
		return end > 0 && OWN.matcher(folder.substring(0, end)).matches() ? folder
			.substring(0, end) + OWN_ENDING + folder.substring(end) : folder;
	}

	private static Set<String> claims(final String name) {
		return new HashSet<>(Arrays.asList(folded(shortest(name)), folded(whole(
			name))));
	}

	private String given(final String name, final Set<String> taken) {
		if (isOnly(shortest(name))) return shortest(name);
		if (isOnly(whole(name))) return whole(name);
		int number = 1;
		while (!taken.add(folded(summed(name, number)))) {
			number++;
		}
		return summed(name, number);
	}

	private boolean isOnly(final String base) {
		return owners.get(folded(base)) == 1;
	}

	private static String shortest(final String name) {
		return shortened(ImageNames.base(name), name);
	}

	private static String whole(final String name) {
		return shortened(name, name);
	}

	private static String shortened(final String base, final String name) {
		return bytes(base) <= MAX_BYTES ? base : cut(base, "-" + sum(name));
	}

	/** Checksums can be the same; numbers are not. */
	private static String summed(final String name, final int number) {
		return cut(name, "-" + sum(name) + (number == 1 ? "" : "-" + number));
	}

	private static String cut(final String base, final String suffix) {
		String cut = base;
		while (bytes(cut) > MAX_BYTES - suffix.length()) {
			cut = cut.substring(0, cut.offsetByCodePoints(cut.length(), -1));
		}
		return cut + suffix;
	}

	private static int bytes(final String text) {
		return text.getBytes(StandardCharsets.UTF_8).length;
	}

	private static String sum(final String name) {
		final CRC32 sum = new CRC32();
		sum.update(name.getBytes(StandardCharsets.UTF_8));
		return String.format("%08x", sum.getValue());
	}

	/** The same for names that some file system takes for the same. */
	private static String folded(final String name) {
		return Normalizer.normalize(name, Normalizer.Form.NFC).toUpperCase(
			Locale.ROOT).toLowerCase(Locale.ROOT);
	}
}
