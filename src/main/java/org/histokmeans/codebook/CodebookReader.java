
package org.histokmeans.codebook;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpace;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.Rgb;
import org.histokmeans.color.StainVectors;

/** Reads codebooks from JSON and checks every field. */
final class CodebookReader {

	private final JsonFields file;

	private CodebookReader(final JsonFields file) {
		this.file = file;
	}

	static Codebook fromJson(final String json) {
		return new CodebookReader(JsonFields.parse(json)).codebook();
	}

	private Codebook codebook() {
		checkFormat();
		final ColorSpace space = ColorSpaces.named(file.text("colorspace"),
			StainVectors.of(file.textOr("stains", StainVectors.QUPATH.text())));
		return new Codebook(space, clusters(space), training());
	}

	private void checkFormat() {
		if (!CodebookFormat.NAME.equals(file.text("format"))) {
			throw new IllegalArgumentException("its format is \"" + file.text(
				"format") + "\", not \"" + CodebookFormat.NAME + "\".");
		}
		final long version = file.whole("version", 1, Integer.MAX_VALUE);
		if (version > CodebookFormat.VERSION) throw new IllegalArgumentException(
			"it has format version " + version + "; this program knows " +
				CodebookFormat.VERSION + ". Get a newer HistoKMeans.");
	}

	private List<Cluster> clusters(final ColorSpace space) {
		final int k = (int) file.whole("k", 1, KMeansOptions.MAX_K);
		final List<JsonFields> entries = file.objects("clusters");
		if (entries.size() != k) throw new IllegalArgumentException("k is " + k +
			", but it has " + entries.size() + " clusters.");
		final List<Cluster> clusters = new ArrayList<>();
		for (int label = 1; label <= k; label++) {
			clusters.add(cluster(space, entries.get(label - 1), label));
		}
		return clusters;
	}

	private static Cluster cluster(final ColorSpace space, final JsonFields entry,
		final int label)
	{
		if (entry.whole("label", 1, KMeansOptions.MAX_K) != label) {
			throw new IllegalArgumentException(entry.name("label") + " must be " +
				label + ": the labels must be 1, 2, 3 and so on.");
		}
		return new Cluster(name(entry), centroid(space, entry), prototype(entry),
			entry.whole("pixels", 0, Long.MAX_VALUE));
	}

	/** Names stand in lists, and in the lines of properties. */
	private static String name(final JsonFields entry) {
		final String name = entry.text("class");
		if (name.indexOf(',') >= 0 || name.chars().anyMatch(
			Character::isISOControl)) throw new IllegalArgumentException(entry.name(
				"class") + " must be a name without commas and line breaks.");
		return name;
	}

	private static double[] centroid(final ColorSpace space,
		final JsonFields entry)
	{
		final double[] units = entry.numbers("centroid", space.axes().length);
		final double[] position = new double[3];
		for (int axis = 0; axis < units.length; axis++) {
			position[axis] = units[axis] * space.unit();
		}
		return position;
	}

	private static int prototype(final JsonFields entry) {
		final double[] channels = entry.numbers("prototype", 3);
		for (final double channel : channels) {
			if (channel != Math.rint(channel) || channel < 0 || channel > 255) {
				throw new IllegalArgumentException(entry.name("prototype") +
					" must be three whole numbers of 0 to 255.");
			}
		}
		final int rgb = Rgb.pack((int) channels[0], (int) channels[1],
			(int) channels[2]);
		if (!Rgb.hex(rgb).equalsIgnoreCase(entry.text("hex"))) {
			throw new IllegalArgumentException(entry.name("hex") + " is " + entry
				.text("hex") + ", but the prototype is " + Rgb.hex(rgb) + ".");
		}
		return rgb;
	}

	/** Files of the first programs lack weight, hashes and percentiles. */
	private Training training() {
		final JsonFields training = file.object("training");
		final JsonFields options = file.object("options");
		return new Training(file.text("program"), options(options), glass(options),
			training.number("compactness"), training.number("distortion")).withImages(
				images(training)).withWeight(Weight.named(options.textOr("weight",
					Weight.PIXELS.word()))).withStart(options.textOr("start", ""))
			.withPercentiles(percentiles(training));
	}

	private static List<TrainingImage> images(final JsonFields training) {
		final List<TrainingImage> images = new ArrayList<>();
		for (final JsonFields image : training.objects("images")) {
			images.add(new TrainingImage(image.text("name"), image.whole("width", 1,
				Long.MAX_VALUE), image.whole("height", 1, Long.MAX_VALUE), image.whole(
					"pixels", 0, Long.MAX_VALUE), image.textOr("sha256", "")));
		}
		return images;
	}

	private static Percentiles percentiles(final JsonFields training) {
		if (!training.has("percentiles")) return Percentiles.UNKNOWN;
		final JsonFields fields = training.object("percentiles");
		final Map<String, Double> distances = new LinkedHashMap<>();
		for (final String name : Percentiles.names()) {
			if (fields.has(name)) distances.put(name, fields.positive(name));
		}
		return Percentiles.of(distances);
	}

	private static GlassRule glass(final JsonFields options) {
		final boolean isAuto = options.boolOr("glassauto", false);
		if (!options.boolOr("glass", false)) return isAuto ? GlassRule.found(0)
			: GlassRule.NONE;
		if (isAuto && !options.has("glasslevel")) return GlassRule.AUTO;
		final int level = (int) options.whole("glasslevel", 1, 255);
		return isAuto ? GlassRule.found(level) : GlassRule.atLeast(level);
	}

	/** The K that was asked for can be more than there are clusters. */
	private KMeansOptions options(final JsonFields options) {
		final int k = (int) options.wholeOr("k", 1, KMeansOptions.MAX_K, file.whole(
			"k", 1, KMeansOptions.MAX_K));
		return KMeansOptions.DEFAULT.withK(k).withSeeding(Seeding.named(options
			.text("seeding"))).withAttempts((int) options.whole("attempts", 1,
				Integer.MAX_VALUE)).withIterations((int) options.whole("iterations", 1,
					Integer.MAX_VALUE)).withTolerance(options.number("tolerance"))
			.withSeed(options.whole("seed", Long.MIN_VALUE, Long.MAX_VALUE));
	}
}
