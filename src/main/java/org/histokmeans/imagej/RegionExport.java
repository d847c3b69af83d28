
package org.histokmeans.imagej;

import ij.gui.Roi;
import ij.io.RoiEncoder;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.histokmeans.file.WholeFile;
import org.histokmeans.parallel.Progress;
import org.histokmeans.regions.GeoJson;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.regions.ShapeSink;
import org.histokmeans.regions.Shapes;
import org.histokmeans.text.LabelMessages;

/**
 * The regions of a label image as a file for QuPath (GeoJSON) or ImageJ (a zip
 * of ROIs), or as ImageJ's selections.
 *
 * <pre>
 *
 * new RegionExport(new LabelImage(labels), RegionOptions.DEFAULT).write(Paths
 * 	.get("a-regions.geojson"));
 * </pre>
 */
public final class RegionExport {

	private final RegionLabels labels;
	private final RegionOptions options;
	private final Progress progress;

	/** Nobody is told how far it is. */
	public RegionExport(final RegionLabels labels, final RegionOptions options) {
		this(labels, options, Progress.NONE);
	}

	/** @param progress is told how far it is, and may stop it */
	public RegionExport(final RegionLabels labels, final RegionOptions options,
		final Progress progress)
	{
		this.labels = labels;
		this.options = options;
		this.progress = progress;
	}

	/**
	 * @throws IllegalArgumentException with a sentence, if the ending is of
	 *           neither kind of file
	 */
	public static void check(final Path file) {
		if (!isGeoJson(file) && !isZip(file)) throw new IllegalArgumentException(
			String.format(LabelMessages.REGIONS_ENDING, file));
	}

	private static boolean isGeoJson(final Path file) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(".geojson");
	}

	private static boolean isZip(final Path file) {
		return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
	}

	/**
	 * Writes a file whole or not at all.
	 *
	 * @throws IllegalArgumentException with a sentence, if the ending is of
	 *           neither kind of file
	 */
	public void write(final Path file) throws IOException {
		write(file, roi -> {
			// to nobody else
		}, false);
	}

	/**
	 * Writes a file, and hands each selection on, too: the outlines are traced
	 * once.
	 */
	public void write(final Path file, final Consumer<Roi> sink)
		throws IOException
	{
		write(file, sink, true);
	}

	private void write(final Path file, final Consumer<Roi> sink,
		final boolean isAsked) throws IOException
	{
		check(file);
		WholeFile.write(file, part -> {
			if (!isGeoJson(file)) writeZip(part, sink);
			else writeGeoJson(part, isAsked ? sink : null);
		});
	}

	/** @param sink null if nobody asks for selections */
	private void writeGeoJson(final Path file, final Consumer<Roi> sink)
		throws IOException
	{
		final RegionRois rois = new RegionRois(labels);
		try (Writer out = new OutputStreamWriter(opened(file),
			StandardCharsets.UTF_8.newEncoder());
				GeoJson json = new GeoJson(out, labels.title(), labels::classOf, labels
					.pixelArea()))
		{
			json.setOrigin(labels.originX(), labels.originY());
			make(shape -> {
				json.take(shape);
				if (sink != null) sink.accept(rois.roi(shape));
			}, slice -> {
				json.setSlice(slice - 1);
				rois.setSlice(slice);
			}, store(file));
		}
	}

	private OutputStream opened(final Path file) throws IOException {
		return new BufferedOutputStream(new WatchedStream(Files.newOutputStream(
			file), progress));
	}

	/** Beside the file, where there is room for it; null if memory does. */
	private Path store(final Path file) {
		return labels.isLarge() ? file.resolveSibling(file.getFileName() +
			".regions") : null;
	}

	private void writeZip(final Path file, final Consumer<Roi> sink)
		throws IOException
	{
		try (ZipOutputStream zip = new ZipOutputStream(opened(file),
			StandardCharsets.UTF_8))
		{
			final EntryNames names = new EntryNames();
			makeRois(roi -> {
				write(roi, names.of(roi.getName()), zip);
				sink.accept(roi);
			}, store(file));
		}
	}

	/** Takes a selection. */
	@FunctionalInterface
	private interface RoiSink {

		void take(Roi roi) throws IOException;
	}

	private static void write(final Roi roi, final String entry,
		final ZipOutputStream zip) throws IOException
	{
		zip.putNextEntry(new ZipEntry(entry));
		zip.write(RoiEncoder.saveAsByteArray(roi));
		zip.closeEntry();
	}

	/** Hands on each selection with its name and color. */
	public void rois(final Consumer<Roi> sink) {
		try {
			makeRois(sink::accept, null);
		}
		catch (final IOException e) {
			throw new IllegalStateException(e);
		}
	}

	private void makeRois(final RoiSink sink, final Path store)
		throws IOException
	{
		final RegionRois rois = new RegionRois(labels);
		final RoiMemory memory = new RoiMemory(labels.title());
		make(shape -> {
			if (labels.isLarge()) memory.check(shape);
			sink.take(rois.roi(shape));
		}, rois::setSlice, store);
	}

	private void make(final ShapeSink sink, final Consumer<Integer> nextSlice,
		final Path store) throws IOException
	{
		for (int slice = 1; slice <= labels.slices(); slice++) {
			nextSlice.accept(slice);
			new Shapes(options, store).make(new WatchedLines(labels.lines(slice),
				progress, slice, labels.slices()), shape -> {
					progress.stopIfCanceled();
					sink.take(shape);
				});
		}
	}
}
