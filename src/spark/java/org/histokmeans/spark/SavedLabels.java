
package org.histokmeans.spark;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;

import org.histokmeans.file.Sha256;
import org.histokmeans.text.ProgramVersion;

/**
 * What was told of slides that have their labels, in a folder of its own, so
 * that a job that goes on labels only what is missing. What was told of another
 * file, another codebook, other options or by another version, or of files that
 * are not there as they were written, is as if it was not there.
 */
final class SavedLabels {

	static final String FOLDER = "_labels";

	private static final int NAME = 32;
	private static final String KEY = "key";
	private static final String FILES = "files";
	private static final String SLIDE = "slide";

	private final Storage storage;
	private final String output;
	private final String job;

	/**
	 * @param output where the folder is
	 * @param job all that the labels and what is told of them depend on
	 */
	SavedLabels(final Storage storage, final String output, final String job) {
		this.storage = storage;
		this.output = output;
		this.job = job;
	}

	private String key(final CohortSlide slide) {
		return Sha256.of(String.join("\n", "1", ProgramVersion.get(), job, slide
			.name(), slide.place(), slide.stamp()));
	}

	private String place(final CohortSlide slide) {
		return storage.below(storage.below(output, FOLDER), Sha256.of(slide.place())
			.substring(0, NAME) + ".json");
	}

	/** @param files names of those that were written, in the slide's folder */
	void save(final CohortSlide slide, final LabeledSlide labeled,
		final List<String> files) throws IOException
	{
		final JsonObject json = new JsonObject();
		json.addProperty(KEY, key(slide));
		json.add(FILES, stamps(slide, files));
		json.add(SLIDE, labeled.json());
		final String text = json.toString();
		storage.write(place(slide), (Sha256.of(text) + text).getBytes(
			StandardCharsets.UTF_8));
	}

	private JsonObject stamps(final CohortSlide slide, final List<String> files)
		throws IOException
	{
		final JsonObject stamps = new JsonObject();
		for (final String file : files) {
			stamps.addProperty(file, stamp(slide, file));
		}
		return stamps;
	}

	/** Null if it is not there. */
	private String stamp(final CohortSlide slide, final String file)
		throws IOException
	{
		final StoredFile stored = storage.file(storage.below(output, slide
			.folder() + file));
		return stored == null ? null : stored.stamp();
	}

	/** Null if it is not there. */
	LabeledSlide of(final CohortSlide slide) throws IOException {
		final JsonObject json = read(place(slide));
		if (json == null || !json.get(KEY).getAsString().equals(key(slide)))
			return null;
		for (final Map.Entry<String, JsonElement> file : json.getAsJsonObject(FILES)
			.entrySet())
		{
			if (!file.getValue().getAsString().equals(stamp(slide, file.getKey())))
				return null;
		}
		return new LabeledSlide(json.getAsJsonObject(SLIDE));
	}

	private JsonObject read(final String place) throws IOException {
		final byte[] bytes = storage.read(place);
		if (bytes == null) return null;
		final String text = new String(bytes, StandardCharsets.UTF_8);
		final int sum = Math.min(Sha256.of("").length(), text.length());
		return Sha256.of(text.substring(sum)).equals(text.substring(0, sum))
			? JsonParser.parseString(text.substring(sum)).getAsJsonObject() : null;
	}
}
