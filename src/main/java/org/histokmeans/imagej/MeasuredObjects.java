
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.measure.ResultsTable;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.measure.Row;

/** Objects with their figures. */
public final class MeasuredObjects {

	private final LabelImage labels;
	private final ImagePlus objects;
	private final ResultsTable shapes;
	private final ObjectColors colors;
	private final String title;
	private final List<Row> rows = new ArrayList<>();

	MeasuredObjects(final LabelImage labels, final ImagePlus objects,
		final ResultsTable shapes, final ObjectColors colors)
	{
		this.labels = labels;
		this.objects = objects;
		this.shapes = shapes;
		this.colors = colors;
		title = ResultKind.LABELS.input(labels.image().getTitle());
		objects.setTitle(ImageNames.objects(title));
		for (int object = 0; object < count(); object++) {
			rows.add(row(object));
		}
	}

	/** The title of the image that was segmented. */
	public String title() {
		return title;
	}

	/** 0 outside, else the number of the object: that of its row. */
	public ImagePlus image() {
		return objects;
	}

	public int count() {
		return shapes.size();
	}

	/** A row for each object. */
	public List<Row> rows() {
		return Collections.unmodifiableList(rows);
	}

	private Row row(final int object) {
		final int label = colors.label(object);
		final Row row = new Row().add("Image", title()).add("Object", object + 1L);
		row.add("Label", label);
		row.add("Class", label == 0 ? "" : labels.classOf(label).name());
		row.add("Area", value("Area", object), 3);
		row.add("Perimeter", value("Perim.", object), 3);
		row.add("Circularity", value("Circ.", object), 3);
		row.add("Feret", value("Feret", object), 3);
		row.add("Min. Feret", value("MinFeret", object), 3);
		row.add("X", value("X", object), 3).add("Y", value("Y", object), 3);
		row.add("Unit", PixelScale.of(labels.image().getCalibration()).getUnits());
		row.add("Mean L*", colors.lightness(object), 2);
		row.add("Haematoxylin", colors.haematoxylin(object), 4);
		return row.add("Eosin", colors.eosin(object), 4);
	}

	private double value(final String column, final int object) {
		return shapes.getValue(column, object);
	}

	/** The row of all of them together. */
	public Row summary() {
		double area = 0;
		for (int object = 0; object < count(); object++) {
			area += value("Area", object);
		}
		final Row row = new Row().add("Objects", count());
		row.add("Objects' area", area, 3);
		row.add("Mean object area", area / count(), 3);
		return row.add("Unit", labels.scale().areaUnit());
	}
}
