
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.measure.Calibration;
import ij.measure.Measurements;
import ij.measure.ResultsTable;
import ij.plugin.filter.ParticleAnalyzer;
import ij.process.ByteProcessor;
import ij.process.ImageProcessor;

import java.util.Collection;

import net.imglib2.Cursor;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.view.Views;

import org.histokmeans.text.LabelMessages;

/**
 * Measures the objects of some classes of a label image: their shapes by
 * ImageJ's own particle analyzer, their colors on the original. Of a stack the
 * slice that is shown.
 *
 * <pre>
 *
 * MeasuredObjects nuclei = new ObjectMeasurer(ObjectOptions.DEFAULT).measure(
 * 	new LabelImage(labels), Collections.singleton(1), original);
 * </pre>
 */
public final class ObjectMeasurer {

	private static final int SHAPE = Measurements.AREA | Measurements.PERIMETER |
		Measurements.SHAPE_DESCRIPTORS | Measurements.FERET | Measurements.CENTROID;

	/** The object image has 16 bits. */
	private static final int MAX_OBJECTS = 65_535;

	private final ObjectOptions options;

	public ObjectMeasurer(final ObjectOptions options) {
		this.options = options;
	}

	/**
	 * @param chosen labels whose pixels are taken together
	 * @throws IllegalArgumentException with a sentence, if the images do not
	 *           belong together or the original has no colors
	 */
	public MeasuredObjects measure(final LabelImage labels,
		final Collection<Integer> chosen, final ImagePlus original)
	{
		final ImageProcessor pixels = labels.image().getProcessor();
		final int[] colors = colors(labels.image(), original);
		final ObjectMask mask = new ObjectMask(pixels, chosen).open(pixels(labels));
		if (options.isFilled()) mask.fill();
		if (options.isCut()) mask.cut();
		final ResultsTable shapes = new ResultsTable();
		final ImagePlus objects = analyze(labels, mask.thresholded(), shapes);
		if (shapes.size() > MAX_OBJECTS) throw new IllegalArgumentException(String
			.format(LabelMessages.TOO_MANY_OBJECTS, shapes.size(), MAX_OBJECTS));
		final ObjectColors means = new ObjectColors(shapes.size(), options
			.stains());
		means.add(objects.getProcessor(), pixels, colors);
		return new MeasuredObjects(labels, objects, shapes, means);
	}

	/** The radius of the opening. */
	private double pixels(final LabelImage labels) {
		return options.opening() / (labels.pixelArea() == 0 ? 1 : Math.sqrt(labels
			.pixelArea()));
	}

	private ImagePlus analyze(final LabelImage labels, final ByteProcessor mask,
		final ResultsTable shapes)
	{
		final ImagePlus image = new ImagePlus(labels.image().getTitle(), mask);
		final Calibration scale = PixelScale.of(labels.image().getCalibration());
		scale.disableDensityCalibration();
		image.setCalibration(scale);
		final double area = labels.pixelArea() == 0 ? 1 : labels.pixelArea();
		final ParticleAnalyzer analyzer = new ParticleAnalyzer(
			ParticleAnalyzer.SHOW_ROI_MASKS, SHAPE, shapes, options.minSize() / area,
			options.maxSize() / area);
		analyzer.setHideOutputImage(true);
		analyzer.analyze(image, mask);
		final ImagePlus objects = analyzer.getOutputImage();
		final Calibration stated = labels.image().getCalibration().copy();
		stated.disableDensityCalibration();
		objects.setCalibration(stated);
		return objects;
	}

	private static int[] colors(final ImagePlus labels,
		final ImagePlus original)
	{
		final ColorImage image = new ColorImage(original);
		if (labels.getWidth() != original.getWidth() || labels
			.getHeight() != original.getHeight()) throw new IllegalArgumentException(
				String.format(LabelMessages.OTHER_SIZE, labels.getTitle(), labels
					.getWidth(), labels.getHeight(), original.getTitle(), original
						.getWidth(), original.getHeight()));
		if (image.slices() != labels.getStackSize())
			throw new IllegalArgumentException(String.format(
				LabelMessages.OTHER_SLICES, labels.getTitle(), labels.getStackSize(),
				original.getTitle(), image.slices()));
		final RandomAccessibleInterval<ARGBType> pixels = image.pixels();
		final int[] colors = new int[labels.getWidth() * labels.getHeight()];
		final Cursor<ARGBType> cursor = Views.flatIterable(image.slices() == 1
			? pixels : Views.hyperSlice(pixels, 2, labels.getCurrentSlice() - 1L))
			.cursor();
		for (int i = 0; i < colors.length; i++) {
			colors[i] = cursor.next().get();
		}
		return colors;
	}
}
