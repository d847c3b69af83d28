
package org.histokmeans.imagej;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.text.SlideMessages;

/**
 * Which file of a folder has the areas of an image: the one that is named as
 * the image. A file is never that of two images. Several threads may ask at
 * once.
 */
public final class AreaFiles {

	private static final String ENDING = ".geojson";

	private final Folder folder;

	/** The image that a file was taken for. */
	private final Map<String, String> owners = new ConcurrentHashMap<>();

	public AreaFiles(final Folder folder) {
		this.folder = folder;
	}

	/** Where the files are. */
	public interface Folder {

		boolean has(String name) throws IOException;

		/** Of a file, as a user would type it. */
		String path(String name);
	}

	/**
	 * The name of its file below the folder. As QuPath names them, without the
	 * ending of the image, or with it.
	 *
	 * @param image its path below the folder of all images, with slashes
	 * @throws IOException with a sentence, if there is none
	 */
	public String of(final String image) throws IOException {
		for (final String name : names(image)) {
			final String file = name + ENDING;
			if (folder.has(file)) return owned(file, image);
		}
		throw new IOException(String.format(SlideMessages.NO_AREAS_OF, image, folder
			.path(ImageNames.base(image) + ENDING)));
	}

	/**
	 * Images of one name and several endings may have different sizes: the same
	 * places would be others.
	 */
	private String owned(final String file, final String image)
		throws IOException
	{
		final String owner = owners.putIfAbsent(file, image);
		if (owner == null || owner.equals(image)) return file;
		throw new IOException(String.format(SlideMessages.AREAS_OF_TWO, folder.path(
			file), owner, image, folder.path(image + ENDING)));
	}

	/** The longest first: a.svs.geojson is never that of a.tif. */
	private static Set<String> names(final String image) {
		final Set<String> names = new LinkedHashSet<>();
		names.add(image);
		names.add(ImageNames.base(image));
		names.add(ImageNames.base(image).replaceFirst("(?i)\\.ome$", ""));
		return names;
	}
}
