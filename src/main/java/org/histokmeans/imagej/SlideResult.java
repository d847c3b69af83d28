
package org.histokmeans.imagej;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

import org.histokmeans.measure.Row;
import org.histokmeans.measure.SegmentationReport;

/** What is told of a slide that was segmented by tiles. Immutable. */
public final class SlideResult {

	private static final String IMAGE = "Image";

	private final SegmentationReport report;
	private final int level;
	private final int sample;
	private final List<Path> written;
	private final String remark;
	private final Path overview;

	/**
	 * @param level of the slide that was read
	 * @param sample one in so many tiles was counted for the fit; 0: no sample
	 *          was asked for
	 * @param overview the small picture
	 */
	SlideResult(final SegmentationReport report, final int level,
		final int sample, final List<Path> written, final Path overview,
		final String remark)
	{
		this.sample = sample;
		this.overview = overview;
		this.remark = remark;
		this.report = report;
		this.level = level;
		this.written = Collections.unmodifiableList(new ArrayList<>(written));
	}

	public SegmentationReport report() {
		return report;
	}

	/** What the user should know beside the figures; empty for nothing. */
	public String remark() {
		return (remark + " " + report.remark()).trim();
	}

	/** In the order of writing. */
	public List<Path> written() {
		return written;
	}

	/** The row of the slide. */
	public Row row(final String image) {
		return new Row().add(IMAGE, image).addAll(row());
	}

	/** The same without its name. Who samples has one column more, the last. */
	Row row() {
		final Row row = new Row().addAll(report.row()).add("Level", level);
		return sample == 0 ? row : row.add("Sampled", sample);
	}

	/** The small picture of the slide beside its classes. */
	public Path overview() {
		return overview;
	}
}
