
package org.histokmeans.imagej;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.histokmeans.file.Sha256;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagefile.ReadableFile;
import org.histokmeans.regions.Annotations;
import org.histokmeans.regions.Areas;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.SlideMessages;

/**
 * Which areas of which image are analyzed: those of one GeoJSON file, or those
 * of a folder of such files that are named as the images. An image without one
 * is refused: nobody would see that all of it was analyzed. Immutable.
 */
public final class ImageAreas {

	/** All of every image. */
	public static final ImageAreas ALL = new ImageAreas(null);

	private static final String ENDING = ".geojson";

	private final Path path;

	/** The image that a file was taken for. */
	private final Map<Path, String> owners = new ConcurrentHashMap<>();

	private ImageAreas(final Path path) {
		this.path = path;
	}

	/** @param path a file or a folder; null for none */
	public static ImageAreas of(final Path path) {
		return path == null ? ALL : new ImageAreas(path);
	}

	/**
	 * @param images how many there are
	 * @throws IllegalArgumentException with a sentence, if there is nothing of
	 *           that name, or one file for several images
	 */
	public ImageAreas checkedFor(final int images) {
		if (path == null || Files.isDirectory(path)) return this;
		if (Files.notExists(path)) throw new IllegalArgumentException(String.format(
			FileMessages.NO_SUCH_FILE, path));
		if (images > 1) throw new IllegalArgumentException(String.format(
			SlideMessages.WITHIN_ONE_IMAGE, path));
		return this;
	}

	/**
	 * @param image its path below the folder of all images, with slashes
	 */
	public Areas of(final String image) {
		return path == null ? Areas.ALL : () -> Annotations.read(file(image));
	}

	/** @throws IOException with a sentence, if there is none to be read */
	private Path file(final String image) throws IOException {
		final Path file = named(image);
		ReadableFile.check(file);
		return file;
	}

	/** As QuPath names them, without the ending of the image, or with it. */
	private Path named(final String image) throws IOException {
		if (!Files.isDirectory(path)) return path;
		for (final String name : names(image)) {
			final Path file = path.resolve(name + ENDING);
			if (Files.exists(file)) return owned(file, image);
		}
		throw new IOException(String.format(SlideMessages.NO_AREAS_OF, image, path
			.resolve(ImageNames.base(image) + ENDING)));
	}

	/**
	 * Images of one name and several endings may have different sizes: the same
	 * places would be others.
	 */
	private Path owned(final Path file, final String image) throws IOException {
		final String owner = owners.putIfAbsent(file, image);
		if (owner == null || owner.equals(image)) return file;
		throw new IOException(String.format(SlideMessages.AREAS_OF_TWO, file, owner,
			image, path.resolve(image + ENDING)));
	}

	/** The longest first: a.svs.geojson is never that of a.tif. */
	private static Set<String> names(final String image) {
		final Set<String> names = new LinkedHashSet<>();
		names.add(image);
		names.add(ImageNames.base(image));
		names.add(ImageNames.base(image).replaceFirst("(?i)\\.ome$", ""));
		return names;
	}

	/** What results depend on: the content of an image's file, as an option. */
	public String text(final String image) {
		if (path == null) return "";
		try {
			return " within=" + Sha256.ofFile(file(image));
		}
		catch (final IOException e) {
			return " within=none";
		}
	}
}
