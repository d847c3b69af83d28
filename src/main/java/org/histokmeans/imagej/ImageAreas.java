
package org.histokmeans.imagej;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

import org.histokmeans.file.Sha256;
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

	private final Path path;
	private final AreaFiles files;

	private ImageAreas(final Path path) {
		this.path = path;
		files = new AreaFiles(folder());
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

	private Path named(final String image) throws IOException {
		return Files.isDirectory(path) ? path.resolve(files.of(image)) : path;
	}

	private AreaFiles.Folder folder() {
		return new AreaFiles.Folder() {

			@Override
			public boolean has(final String name) {
				return Files.exists(path.resolve(name));
			}

			@Override
			public String path(final String name) {
				return path.resolve(name).toString();
			}
		};
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
