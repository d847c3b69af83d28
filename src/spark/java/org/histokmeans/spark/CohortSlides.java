
package org.histokmeans.spark;

import java.io.ByteArrayInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.imagej.ResultKind;
import org.histokmeans.text.BatchMessages;
import org.histokmeans.text.CohortMessages;

/** The slides of a cohort: those of a folder, or of a list, by their names. */
final class CohortSlides {

	static final Comparator<CohortSlide> BY_NAME = Comparator.comparing(
		CohortSlide::name);

	/** Of slides of all makers. */
	private static final List<String> ENDINGS = Arrays.asList("tif", "tiff",
		"btf", "tf8", "svs", "ndpi", "mrxs", "scn", "bif", "vms", "vmu", "svslide");

	private final Storages storages;

	CohortSlides(final Storages storages) {
		this.storages = storages;
	}

	/**
	 * @param typed a folder, a list or one slide
	 * @throws IOException if it cannot be read
	 * @throws IllegalArgumentException with a sentence, if there is no slide, or
	 *           two would have files of the same names
	 */
	List<CohortSlide> of(final String typed) throws IOException {
		final Storage storage = storages.of(typed);
		final String place = storage.place(typed);
		final List<StoredFile> files = storage.isFolder(place) ? inFolder(storage,
			place) : inList(storage, place, typed);
		if (files.isEmpty()) throw new IllegalArgumentException(String.format(
			CohortMessages.NO_SLIDES, typed, String.join(", ", ENDINGS)));
		final List<CohortSlide> slides = named(files);
		slides.sort(BY_NAME);
		checkNames(slides);
		return slides;
	}

	private static List<StoredFile> inFolder(final Storage storage,
		final String folder) throws IOException
	{
		return storage.files(folder).stream().filter(file -> isSlide(file.place()))
			.collect(Collectors.toList());
	}

	/** What this program wrote itself is none. */
	private static boolean isSlide(final String place) {
		final String name = StoredFile.name(place);
		final String ending = name.substring(1 + name.lastIndexOf('.')).toLowerCase(
			Locale.ROOT);
		return ENDINGS.contains(ending) && !ResultKind.isOutput(name);
	}

	private static int lastSlash(final String place) {
		return Math.max(place.lastIndexOf('/'), place.lastIndexOf('\\'));
	}

	private List<StoredFile> inList(final Storage storage, final String list,
		final String typed) throws IOException
	{
		final StoredFile file = storage.file(list);
		if (file == null) throw new IllegalArgumentException(String.format(
			CohortMessages.NO_SLIDE_LIST, typed));
		if (isSlide(list)) return new ArrayList<>(Arrays.asList(file));
		final List<StoredFile> files = new ArrayList<>();
		try (BufferedReader lines = new BufferedReader(new InputStreamReader(
			new ByteArrayInputStream(storage.read(list)), StandardCharsets.UTF_8)))
		{
			for (String line = lines.readLine(); line != null; line = lines
				.readLine())
			{
				if (!line.trim().isEmpty()) files.add(listed(storage, list, line
					.trim()));
			}
		}
		return files;
	}

	/** Beside the list, unless the line says where. */
	private StoredFile listed(final Storage storage, final String list,
		final String line) throws IOException
	{
		final boolean isWhole = line.matches("(?s)\\w[\\w+.-]+:.*") || line
			.startsWith("/") || Paths.get(line).isAbsolute();
		final Storage own = isWhole ? storages.of(line) : storage;
		final String place = isWhole ? own.place(line) : storage.below(list
			.substring(0, lastSlash(list)), line);
		final StoredFile file = own.file(place);
		return file == null ? new StoredFile(place, -1, -1) : file;
	}

	/** Names begin below the deepest folder that all are in. */
	private static List<CohortSlide> named(final List<StoredFile> files) {
		String root = files.get(0).place();
		root = root.substring(0, lastSlash(root) + 1);
		for (final StoredFile file : files) {
			while (!file.place().startsWith(root)) {
				root = root.substring(0, lastSlash(root.substring(0, root.length() -
					1)) + 1);
			}
		}
		if (root.isEmpty()) throw new IllegalArgumentException(
			CohortMessages.SLIDES_APART);
		final List<CohortSlide> slides = new ArrayList<>();
		for (final StoredFile file : files) {
			slides.add(new CohortSlide(file.place().substring(root.length()).replace(
				'\\', '/'), file.place(), file.stamp()));
		}
		return slides;
	}

	private static void checkNames(final List<CohortSlide> slides) {
		final Map<String, String> writers = new HashMap<>();
		for (final CohortSlide slide : slides) {
			final String other = writers.put((slide.folder() + ImageNames.base(slide
				.title())).toLowerCase(Locale.ROOT), slide.name());
			if (other != null) throw new IllegalArgumentException(String.format(
				BatchMessages.SAME_NAME, other, slide.name()));
		}
	}
}
