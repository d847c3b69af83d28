
package org.histokmeans.codebook;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.Rgb;
import org.histokmeans.color.StainVectors;

/** Turns codebooks into JSON. */
final class CodebookWriter {

	private static final Gson INDENTED = new GsonBuilder().setPrettyPrinting()
		.disableHtmlEscaping().create();
	private static final Gson COMPACT = new GsonBuilder().disableHtmlEscaping()
		.create();

	private CodebookWriter() {
		// only static methods
	}

	/** For people: indented. */
	static String toJson(final Codebook codebook) {
		return INDENTED.toJson(json(codebook)) + "\n";
	}

	/** In one line. */
	static String toCompactJson(final Codebook codebook) {
		return COMPACT.toJson(json(codebook));
	}

	private static JsonObject json(final Codebook codebook) {
		final JsonObject json = new JsonObject();
		json.addProperty("format", CodebookFormat.NAME);
		json.addProperty("version", CodebookFormat.VERSION);
		json.addProperty("program", codebook.training().program());
		json.addProperty("colorspace", codebook.colorSpace().name());
		final StainVectors stains = codebook.colorSpace().stains();
		if (stains != null) json.addProperty("stains", stains.text());
		json.addProperty("k", codebook.k());
		json.add("options", options(codebook.training()));
		json.add("clusters", clusters(codebook));
		json.add("training", training(codebook.training()));
		return json;
	}

	private static JsonObject options(final Training training) {
		final KMeansOptions options = training.options();
		final JsonObject json = new JsonObject();
		json.addProperty("k", options.k());
		json.addProperty("seeding", options.seeding().word());
		json.addProperty("attempts", options.attempts());
		json.addProperty("iterations", options.iterations());
		json.addProperty("tolerance", options.tolerance());
		json.addProperty("seed", options.seed());
		json.addProperty("glass", training.glass().isActive());
		if (training.glass().hasLevel()) json.addProperty("glasslevel", training
			.glass().level());
		if (training.glass().isAuto()) json.addProperty("glassauto", true);
		json.addProperty("weight", training.weight().word());
		if (!training.start().isEmpty()) json.addProperty("start", training
			.start());
		return json;
	}

	private static JsonArray clusters(final Codebook codebook) {
		final JsonArray json = new JsonArray();
		for (int label = 1; label <= codebook.k(); label++) {
			json.add(cluster(codebook, label));
		}
		return json;
	}

	private static JsonObject cluster(final Codebook codebook, final int label) {
		final Cluster cluster = codebook.cluster(label);
		final JsonObject json = new JsonObject();
		json.addProperty("label", label);
		json.addProperty("class", cluster.className());
		json.add("centroid", numbers(codebook.centroid(label)));
		json.add("prototype", numbers(Rgb.red(cluster.prototype()), Rgb.green(
			cluster.prototype()), Rgb.blue(cluster.prototype())));
		json.addProperty("hex", cluster.hex());
		json.addProperty("pixels", cluster.pixels());
		return json;
	}

	private static JsonObject training(final Training training) {
		final JsonArray images = new JsonArray();
		training.images().forEach(image -> images.add(image(image)));
		final JsonObject json = new JsonObject();
		json.add("images", images);
		json.addProperty("compactness", training.compactness());
		json.addProperty("distortion", training.distortion());
		final JsonObject percentiles = new JsonObject();
		training.percentiles().distances().forEach(percentiles::addProperty);
		if (percentiles.size() > 0) json.add("percentiles", percentiles);
		return json;
	}

	private static JsonObject image(final TrainingImage image) {
		final JsonObject json = new JsonObject();
		json.addProperty("name", image.name());
		json.addProperty("width", image.width());
		json.addProperty("height", image.height());
		json.addProperty("pixels", image.pixels());
		if (!image.sha256().isEmpty()) json.addProperty("sha256", image.sha256());
		return json;
	}

	private static JsonArray numbers(final double... values) {
		final JsonArray json = new JsonArray();
		for (final double value : values) {
			json.add(value);
		}
		return json;
	}

	private static JsonArray numbers(final int... values) {
		final JsonArray json = new JsonArray();
		for (final int value : values) {
			json.add(value);
		}
		return json;
	}
}
