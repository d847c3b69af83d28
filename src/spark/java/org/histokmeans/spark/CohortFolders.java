
package org.histokmeans.spark;

import java.io.IOException;
import java.nio.file.Paths;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.histokmeans.file.PartNames;

/** The folders that a cohort writes to. */
final class CohortFolders {

	private CohortFolders() {
		// only static methods
	}

	/** Makes those that are missing and deletes what is not complete. */
	static void make(final Storage storage, final String output,
		final List<CohortSlide> slides) throws IOException
	{
		final Set<String> folders = new TreeSet<>();
		folders.add("");
		folders.add(SavedHistograms.FOLDER);
		folders.add(SavedLabels.FOLDER);
		slides.forEach(slide -> folders.add(slide.folder()));
		for (final String folder : folders) {
			final String place = storage.below(output, folder);
			storage.makeFolder(place);
			deleteParts(storage, place);
		}
	}

	/** What a job that was killed had not written to its end. */
	private static void deleteParts(final Storage storage, final String folder)
		throws IOException
	{
		for (final String file : storage.in(folder)) {
			if (PartNames.isOf(DiskStorage.OWNER, Paths.get(StoredFile.name(file))))
				storage.delete(file);
		}
	}
}
