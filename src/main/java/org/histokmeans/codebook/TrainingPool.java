
package org.histokmeans.codebook;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.color.GlassRule;

/**
 * The colors of many images, to train one codebook on; see
 * {@link CodebookTrainer#pool}. Only sums are kept, not the images' histograms,
 * and they do not depend on the order of the images.
 * <p>
 * With {@link Weight#PIXELS} the histograms are added as they are: the tiles of
 * an image are the image. With {@link Weight#EQUAL} each image shares out 2^30
 * among its colors: of an image of N pixels, of which C have a color up to
 * number i, the first i colors get &lfloor;2^30 C / N&rfloor; in sum. So
 * weights are whole numbers, the image's total is 2^30 exactly, and no color is
 * off by 1 or more. (Of images of more than 2^30 pixels, rare colors can get
 * nothing.) Where there is only one image, its pixels count as they are.
 * </p>
 * Glass is left out before, of each image by itself. Several threads may add at
 * once, and only the sums wait for each other; to train is for when all have
 * ended.
 */
public final class TrainingPool {

	/**
	 * Of all pixels that are not left out: weights times coordinates, below 2^19,
	 * and times squared distances of colors, below 2^18, must fit into a long.
	 */
	public static final long MAX_WEIGHT = 1L << 44;

	private final Weight weight;
	private final GlassRule glass;
	private final List<TrainingImage> images = new ArrayList<>();
	private ColorHistogram pixels = ColorHistogram.EMPTY;
	private ColorHistogram shares = ColorHistogram.EMPTY;
	private int stained;

	TrainingPool(final Weight weight, final GlassRule glass) {
		this.weight = weight;
		this.glass = glass;
	}

	/**
	 * Adds an image; one of glass alone changes nothing but the list of images.
	 *
	 * @throws IllegalArgumentException with a sentence, if it is too much
	 */
	public void add(final CountedImage image) {
		add(TrainingPart.of(image, weight, glass));
	}

	/**
	 * Adds images that were counted elsewhere, for the same weight and glass
	 * rule. All or nothing: what runs out of memory may be added again.
	 *
	 * @throws IllegalArgumentException with a sentence, if it is too much
	 */
	public synchronized void add(final TrainingPart part) {
		if (part.stained() > 0) addColors(part);
		images.addAll(part.images());
	}

	private void addColors(final TrainingPart part) {
		final int all = stained + part.stained();
		checkImages(all);
		checkPixels(pixels.pixels() + part.pixels().pixels());
		final ColorHistogram sum = pixels.plus(part.pixels());
		shares = shares.plus(part.shares());
		pixels = sum;
		stained = all;
	}

	private void checkImages(final int images) {
		final long most = MAX_WEIGHT / TrainingPart.SHARE;
		if (weight == Weight.EQUAL && images > most)
			throw new IllegalArgumentException("No more than " + most +
				" images can be trained on with equal weights.");
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if sums over them would
	 *           not be exact
	 */
	static void checkPixels(final long pixels) {
		if (pixels > MAX_WEIGHT) throw new IllegalArgumentException(
			"No more than " + MAX_WEIGHT / 1_000_000 +
				" megapixels can be trained on. Leave out the glass, or take a " +
				"smaller level of slides, or fewer images.");
	}

	/** Whether pixels of different images weigh differently. */
	boolean isShared() {
		return weight == Weight.EQUAL && stained > 1;
	}

	Weight weight() {
		return weight;
	}

	/** The colors of all images, without glass. */
	ColorHistogram pixels() {
		return pixels;
	}

	/** The colors with the weights that the training gives them. */
	ColorHistogram weighted() {
		return isShared() ? shares : pixels;
	}

	/** The images by name, those of one name by what they hold. */
	List<TrainingImage> images() {
		final List<TrainingImage> sorted = new ArrayList<>(images);
		Collections.sort(sorted, Comparator.comparing(TrainingImage::name)
			.thenComparing(TrainingImage::sha256).thenComparing(TrainingImage::width)
			.thenComparing(TrainingImage::height));
		return sorted;
	}
}
