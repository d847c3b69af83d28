
package org.histokmeans.batch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.parallel.Progress;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Random edits of a good state: the rerun ends rightly or with a sentence, and
 * what is not the batch's stays as it was.
 */
public class MutatedStateTest {

	private static final int EDITS = 500;

	private static final String STATE = "batch.json";
	private static final String JOURNAL = "batch.journal";

	@TempDir
	Path folder;

	private final Random random = new Random(20);
	private final Map<String, byte[]> good = new TreeMap<>();
	private Path in;
	private Path out;
	private String[] tokens;

	@Test
	public void noEditLeadsOutside() throws IOException {
		prepare();
		final Map<String, String> others = others();
		int sentences = 0;
		for (int edit = 0; edit < EDITS; edit++) {
			restore();
			final boolean isSealed = edit % 2 == 1;
			if (isSealed) editSealed();
			else editBytes();
			if (!isDone(edit, isSealed)) sentences++;
			assertEquals(others, others(), "edit " + edit);
		}
		assertTrue(sentences > EDITS / 10 && sentences < EDITS * 9 / 10,
			"sentences: " + sentences);
	}

	private void prepare() throws IOException {
		in = folder.resolve("in");
		out = folder.resolve("out");
		Files.createDirectory(folder.resolve("others"));
		Files.write(folder.resolve("others/mine"), new byte[9]);
		TestFolder.image(in.resolve("a.png"), 9, 8, 1);
		TestFolder.image(in.resolve("sub/b.png"), 9, 8, 2);
		run(false);
		for (final String name : TestFolder.files(out).keySet()) {
			good.put(name, Files.readAllBytes(out.resolve(name)));
		}
		final StringBuilder lines = new StringBuilder();
		state().getAsJsonArray("images").forEach(image -> lines.append('\n').append(
			image));
		good.put(JOURNAL, lines.toString().getBytes(StandardCharsets.UTF_8));
		tokens = new String[] { "../others/mine", folder + "/others/mine",
			"../in/a.png", "sub/../../in/a.png", "sub", "..", "", "a.png", "a",
			"sub/b-labels.tif", "done", "pending", "failed", "1e999999999", "-1",
			"\u0000", "=1", "histokmeans-batch", "others/mine" };
	}

	private JsonObject state() throws IOException {
		return JsonParser.parseString(new String(good.get(STATE),
			StandardCharsets.UTF_8)).getAsJsonObject();
	}

	private void restore() throws IOException {
		for (final Map.Entry<String, byte[]> file : good.entrySet()) {
			Files.write(out.resolve(file.getKey()), file.getValue());
		}
	}

	/** Of one of the two, at one to three places. */
	private void editBytes() throws IOException {
		final String name = random.nextBoolean() ? STATE : JOURNAL;
		String text = new String(good.get(name), StandardCharsets.UTF_8);
		for (int i = random.nextInt(3); i >= 0; i--) {
			final int from = random.nextInt(text.length());
			final int to = Math.min(text.length(), from + random.nextInt(random
				.nextInt(10) == 0 ? 500 : 8));
			text = text.substring(0, from) + bytes(text.substring(from, to)) + text
				.substring(to);
		}
		Files.write(out.resolve(name), text.getBytes(StandardCharsets.UTF_8));
	}

	private String bytes(final String text) {
		switch (random.nextInt(5)) {
			case 0:
				return "";
			case 1:
				return text + text;
			case 2:
				return token();
			case 3:
				return "[{\",}]\n0".charAt(random.nextInt(8)) + text;
			default:
				return String.valueOf((char) random.nextInt(300));
		}
	}

	private String token() {
		return tokens[random.nextInt(tokens.length)];
	}

	/** By one who knows digests, in the journal, too. */
	private void editSealed() throws IOException {
		final JsonObject state = state();
		final StringBuilder lines = new StringBuilder();
		for (int i = random.nextInt(3); i >= 0; i--) {
			edit(random.nextInt(4) == 0 ? state : state.getAsJsonArray("images").get(
				random.nextInt(2)));
		}
		if (state.has("images") && state.get("images").isJsonArray())
			for (final JsonElement image : state.getAsJsonArray("images"))
			{
				if (image.isJsonObject()) RecordDigest.seal(image.getAsJsonObject());
				lines.append('\n').append(image);
			}
		Files.write(out.resolve(STATE), state.toString().getBytes(
			StandardCharsets.UTF_8));
		Files.write(out.resolve(JOURNAL), lines.toString().getBytes(
			StandardCharsets.UTF_8));
	}

	/** Somewhere in it. */
	private void edit(final JsonElement json) {
		if (!json.isJsonObject()) return;
		final JsonObject object = json.getAsJsonObject();
		final List<String> names = new ArrayList<>(object.keySet());
		final String name = names.get(random.nextInt(names.size()));
		final JsonElement value = object.get(name);
		final int kind = random.nextInt(6);
		if (value.isJsonObject() && value.getAsJsonObject().size() > 0 && kind > 1)
			edit(value);
		else if (kind == 0) object.remove(name);
		else if (kind == 1) {
			object.remove(name);
			object.add(token(), value);
		}
		else if (!name.equals("images")) object.add(name, value(kind));
		else object.addProperty("version", token());
	}

	private JsonElement value(final int kind) {
		if (kind == 2) return new JsonPrimitive(random.nextInt(100));
		if (kind > 2) return new JsonPrimitive(token());
		final JsonArray array = new JsonArray();
		array.add(token());
		return array;
	}

	/** Figures that a digest holds are those of the images. */
	private boolean isDone(final int edit, final boolean isSealed)
		throws IOException
	{
		try {
			assertEquals(2, run(edit % 7 == 0).images());
			for (final String table : new String[] { "results.csv",
				"clusters.csv" })
			{
				if (!isSealed) assertEquals(new String(good.get(table),
					StandardCharsets.UTF_8), new String(Files.readAllBytes(out.resolve(
						table)), StandardCharsets.UTF_8), "edit " + edit);
			}
			return true;
		}
		catch (final IOException | IllegalArgumentException e) {
			assertTrue(e.getMessage().contains(out.toString()) && e.getMessage()
				.endsWith("."), "edit " + edit + ": " + e);
			return false;
		}
	}

	/** All but the output folder. */
	private Map<String, String> others() throws IOException {
		final Map<String, String> files = TestFolder.files(folder);
		files.keySet().removeIf(name -> name.startsWith("out"));
		return files;
	}

	private BatchResult run(final boolean isForced) throws IOException {
		final SegmentOptions options = SegmentOptions.DEFAULT.with(
			KMeansOptions.DEFAULT.withK(2).withAttempts(1));
		return new BatchRun(BatchOptions.of(in, out).recursive(true).withThreads(1)
			.with(options).force(isForced), Progress.NONE, BatchListener.NONE).run();
	}
}
