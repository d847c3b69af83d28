
package org.histokmeans.spark;

import java.io.IOException;

import org.histokmeans.imagej.AreaFiles;
import org.histokmeans.text.FileMessages;
import org.histokmeans.text.SlideMessages;

/** Where the files are with the areas of slides: one, or those of a folder. */
final class AreaPlaces {

	private final Storages storages;
	private final String typed;
	private final Storage storage;
	private final String place;
	private final boolean isFolder;
	private final AreaFiles files = new AreaFiles(new AreaFiles.Folder() {

		@Override
		public boolean has(final String name) throws IOException {
			return storage.exists(storage.below(place, name));
		}

		@Override
		public String path(final String name) {
			return storages.typed(typed, name);
		}
	});

	/** @param typed a file or a folder */
	AreaPlaces(final Storages storages, final String typed) throws IOException {
		this.storages = storages;
		this.typed = typed;
		storage = storages.of(typed);
		place = storage.place(typed);
		isFolder = storage.isFolder(place);
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if there is nothing of
	 *           that name, or one file for several slides
	 */
	void check(final int slides) throws IOException {
		if (isFolder) return;
		if (!storage.exists(place)) throw new IllegalArgumentException(String
			.format(FileMessages.NO_SUCH_FILE, typed));
		if (slides > 1) throw new IllegalArgumentException(String.format(
			SlideMessages.WITHIN_ONE_IMAGE, typed));
	}

	/** The folder, or the only file. */
	String place() {
		return place;
	}

	/**
	 * The place of the file of a slide.
	 *
	 * @throws IOException with a sentence, if there is none
	 */
	String of(final CohortSlide slide) throws IOException {
		return isFolder ? storage.below(place, files.of(slide.name())) : place;
	}

	@Override
	public String toString() {
		return typed;
	}
}
