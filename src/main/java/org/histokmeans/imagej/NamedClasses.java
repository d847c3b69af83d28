
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.process.ImageProcessor;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.color.Rgb;
import org.histokmeans.measure.ClassNames;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.regions.RegionClass;
import org.histokmeans.text.LabelMessages;

/**
 * The names that a person gives to the classes of a label image. Several may
 * have one name: they are told apart by numbers, and chosen together by it.
 *
 * <pre>
 * new NamedClasses(labels).rename("nuclei,stroma,lumen");
 * </pre>
 */
public final class NamedClasses {

	private static final int MOST = 255;
	private static final String SEPARATOR = ",";

	private final ImagePlus image;
	private final LabelImage labels;
	private final int count;

	/**
	 * @throws IllegalArgumentException with a sentence, if it is no label image,
	 *           or one of too many classes to be named
	 */
	public NamedClasses(final ImagePlus image) {
		this.image = image;
		labels = new LabelImage(image);
		count = labels.count() > 0 ? labels.count() : highest();
		if (count == 0 || count > MOST) throw new IllegalArgumentException(String
			.format(LabelMessages.NOT_TO_BE_NAMED, image.getTitle(), count, MOST));
	}

	/** Of an image whose labels have no words. */
	private int highest() {
		int highest = 0;
		for (int slice = 1; slice <= image.getStackSize(); slice++) {
			final ImageProcessor pixels = image.getStack().getProcessor(slice);
			for (int i = 0; i < pixels.getPixelCount(); i++) {
				highest = Math.max(highest, pixels.get(i));
			}
		}
		return highest;
	}

	/** As they are now, and how they are shown, label 1 first. */
	public List<RegionClass> classes() {
		final List<RegionClass> classes = new ArrayList<>();
		for (int label = 1; label <= count; label++) {
			classes.add(labels.classOf(label));
		}
		return classes;
	}

	/** The names as one text, as macros give them. */
	public static String text(final List<String> names) {
		return String.join(SEPARATOR, names);
	}

	/**
	 * The words that names stand for: a name that is as it was keeps its word.
	 *
	 * @param text a name for each label, label 1 first, with commas between
	 * @throws IllegalArgumentException with a sentence, if it is not
	 */
	public List<String> words(final String text) {
		final String[] names = text.trim().split(SEPARATOR, -1);
		if (names.length != count) throw new IllegalArgumentException(String.format(
			LabelMessages.NAMES_COUNT, image.getTitle(), count, text.trim().isEmpty()
				? 0 : names.length));
		final List<String> words = new ArrayList<>();
		for (int label = 1; label <= count; label++) {
			words.add(word(label, names[label - 1].trim().replaceAll("\\s+", " ")));
		}
		checkCapitals(words);
		return words;
	}

	/** A class is chosen by its name, whatever its capitals. */
	private static void checkCapitals(final List<String> words) {
		final Map<String, String> known = new TreeMap<>(
			String.CASE_INSENSITIVE_ORDER);
		for (final String word : words) {
			final String other = known.putIfAbsent(word, word);
			if (other != null && !other.equals(word))
				throw new IllegalArgumentException(String.format(
					LabelMessages.NAMES_OF_ONE_WORD, other, word));
		}
	}

	private String word(final int label, final String name) {
		if (name.isEmpty()) throw new IllegalArgumentException(String.format(
			LabelMessages.NO_CLASS_NAME, label));
		if (name.matches("\\d+")) throw new IllegalArgumentException(String.format(
			LabelMessages.NUMBER_AS_NAME, name));
		final boolean isKept = name.equals(labels.classOf(label).name()) && !labels
			.word(label).isEmpty();
		return isKept ? labels.word(label) : name;
	}

	/**
	 * Names the classes of the label image, in its properties and its legend.
	 *
	 * @param text see {@link #words}
	 */
	public void rename(final String text) {
		final List<String> words = words(text);
		image.setProp(SegmentedImage.CLASSES, text(words));
		final List<String> names = ClassNames.ofWords(words);
		for (int label = 1; label <= count; label++) {
			image.setProp(ClassProperties.name(label, ClassProperties.NAME), names
				.get(label - 1));
		}
		if (Legend.isOn(image)) new Legend(new LabelImage(image)).addTo(image);
	}

	/**
	 * A codebook with the words.
	 *
	 * @throws IllegalArgumentException with a sentence, if it is not that of the
	 *           label image, or nothing shows that it is
	 */
	public Codebook named(final Codebook codebook, final List<String> words) {
		boolean isSame = codebook.k() == count;
		for (int label = 1; isSame && label <= count; label++) {
			isSame = prototype(label).equals(Rgb.hex(codebook.decode(label)));
		}
		if (!isSame) throw new IllegalArgumentException(String.format(isKnown()
			? LabelMessages.OTHER_CODEBOOK : LabelMessages.UNKNOWN_CODEBOOK, image
				.getTitle()));
		return codebook.withClasses(words);
	}

	/** As the image was made; of files that do not say it, as it is shown. */
	private String prototype(final int label) {
		final String color = image.getProp(ClassProperties.name(label,
			ClassProperties.COLOR));
		return color == null ? Rgb.hex(labels.classOf(label).color()) : color;
	}

	/** Colors far apart, or of a gray image, say nothing of a codebook. */
	private boolean isKnown() {
		boolean isKnown = false;
		for (int label = 1; label <= count; label++) {
			isKnown |= !prototype(label).equals(Rgb.hex(LabelColors.distinct(label)));
		}
		return isKnown;
	}
}
