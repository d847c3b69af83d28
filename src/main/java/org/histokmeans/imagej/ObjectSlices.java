
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.ImageStack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;

import org.histokmeans.measure.Row;

/**
 * The objects of all slices of a label image, each slice by itself: the numbers
 * of objects begin anew in each. The slice that is shown stays, also if it
 * fails.
 */
public final class ObjectSlices {

	private static final String IMAGE = "Image";

	private final List<Row> rows = new ArrayList<>();
	private final ImagePlus image;
	private final String title;

	/**
	 * @param chosen labels whose pixels are taken together
	 * @throws IllegalArgumentException with a sentence, if the images do not
	 *           belong together or the original has no colors
	 */
	public ObjectSlices(final ObjectMeasurer measurer, final LabelImage labels,
		final Collection<Integer> chosen, final ImagePlus original)
	{
		final ImagePlus stack = labels.image();
		final ImageStack objects = new ImageStack(stack.getWidth(), stack
			.getHeight());
		final int shown = stack.getCurrentSlice();
		MeasuredObjects measured = null;
		try {
			for (int slice = 1; slice <= stack.getStackSize(); slice++) {
				stack.setSliceWithoutUpdate(slice);
				measured = measurer.measure(labels, chosen, original);
				add(measured.rows(), slice, stack.getStackSize());
				objects.addSlice(stack.getStack().getSliceLabel(slice), measured.image()
					.getProcessor());
			}
		}
		finally {
			stack.setSliceWithoutUpdate(shown);
		}
		title = measured.title();
		image = new ImagePlus(measured.image().getTitle(), objects);
		image.setCalibration(measured.image().getCalibration());
	}

	private void add(final List<Row> measured, final int slice,
		final int slices)
	{
		for (final Row row : measured) {
			rows.add(slices == 1 ? row : inSlice(row, slice));
		}
	}

	private static Row inSlice(final Row row, final int slice) {
		final Row numbered = new Row().addFrom(row, IMAGE).add("Slice",
			(long) slice);
		row.cells().stream().map(Row.Cell::column).filter(column -> !column.equals(
			IMAGE)).forEach(column -> numbered.addFrom(row, column));
		return numbered;
	}

	/** The title of the image that was segmented. */
	public String title() {
		return title;
	}

	/** A row for each object; of a stack, with the number of its slice. */
	public List<Row> rows() {
		return rows;
	}

	/** As many slices as the label image, see {@link MeasuredObjects#image}. */
	public ImagePlus image() {
		return image;
	}
}
