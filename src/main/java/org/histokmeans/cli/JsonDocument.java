
package org.histokmeans.cli;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.histokmeans.measure.Row;

/**
 * What became of images, for other programs:
 *
 * <pre>
 * {
 *   "images": [ { "Image": "a.png", ..., "files": [ ... ],
 *     "clusters": [ { "Image": "a.png", "Label": 1, ... }, ... ] } ],
 *   "failed": [ { "Image": "b.png", "Reason": "..." } ]
 * }
 * </pre>
 *
 * The names are the columns of the tables; what is empty there is null.
 */
final class JsonDocument {

	private static final Gson GSON = new GsonBuilder().setPrettyPrinting()
		.serializeNulls().disableHtmlEscaping().create();

	private final List<Object> images = new ArrayList<>();
	private final List<Object> failed = new ArrayList<>();

	void add(final Row row, final List<Path> files, final List<Row> clusters) {
		final Map<String, Object> image = object(row);
		image.put("files", files.stream().map(Path::toString).collect(Collectors
			.toList()));
		image.put("clusters", clusters.stream().map(JsonDocument::object).collect(
			Collectors.toList()));
		images.add(image);
	}

	/** @param image null if it is none of the images that failed */
	void addFailed(final String image, final String reason) {
		final Map<String, Object> object = new LinkedHashMap<>();
		object.put("Image", image);
		object.put("Reason", reason);
		failed.add(object);
	}

	private static Map<String, Object> object(final Row row) {
		final Map<String, Object> object = new LinkedHashMap<>();
		row.cells().forEach(cell -> object.put(cell.column(), "".equals(cell
			.value()) ? null : cell.value()));
		return object;
	}

	String text() {
		final Map<String, Object> document = new LinkedHashMap<>();
		document.put("images", images);
		document.put("failed", failed);
		return GSON.toJson(document);
	}
}
