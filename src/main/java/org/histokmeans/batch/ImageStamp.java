
package org.histokmeans.batch;

import com.google.gson.JsonObject;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Size and time of an image's file: if both are the same, so is the image. */
final class ImageStamp {

	private final long bytes;
	private final String modified;

	private ImageStamp(final long bytes, final String modified) {
		this.bytes = bytes;
		this.modified = modified;
	}

	static ImageStamp of(final Path path) throws IOException {
		return new ImageStamp(Files.size(path), Files.getLastModifiedTime(path)
			.toString());
	}

	@Override
	public String toString() {
		return bytes + " " + modified;
	}

	void write(final JsonObject json) {
		json.addProperty("bytes", bytes);
		json.addProperty("modified", modified);
	}

	boolean isIn(final JsonObject json) {
		return String.valueOf(bytes).equals(StateFile.text(json, "bytes")) &&
			modified.equals(StateFile.text(json, "modified"));
	}
}
