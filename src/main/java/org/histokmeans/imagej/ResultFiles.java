
package org.histokmeans.imagej;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.measure.Row;
import org.histokmeans.parallel.Workers;
import org.histokmeans.slide.LabelFormat;

/** The files of one segmented image. Each is there whole or not at all. */
public final class ResultFiles {

	private static final String IMAGE = "Image";

	private static final int BITS_PER_BYTE = 8;

	private final SegmentedImage result;
	private final Codebook codebook;
	private final Path folder;
	private final String base;
	private final Map<ResultKind, Path> written = new EnumMap<>(ResultKind.class);

	/**
	 * @param folder must exist
	 * @param base how the names of the files begin
	 */
	public ResultFiles(final SegmentedImage result, final Path folder,
		final String base)
	{
		this.result = result;
		this.codebook = result.codebook();
		this.folder = folder;
		this.base = base;
	}

	/** All files that can be written for an image. */
	public static List<Path> possible(final Path folder, final String base) {
		return possible(folder, base, ResultChoice.ALL);
	}

	/** The files of a choice that can be written for an image. */
	public static List<Path> possible(final Path folder, final String base,
		final ResultChoice choice)
	{
		return Stream.concat(Arrays.stream(ResultKind.values()).filter(choice::has)
			.flatMap(kind -> kind.suffixes().stream()), Stream.of(SlideJob.OVERVIEW,
				LabelFormat.OME.suffix())).map(suffix -> path(folder, base, suffix))
			.collect(Collectors.toList());
	}

	/** What was written so far, in order. */
	public List<Path> written() {
		return new ArrayList<>(written.values());
	}

	/** Where a file of an image is. */
	static Path path(final Path folder, final String base, final String suffix) {
		return folder.resolve(base + suffix);
	}

	void write(final ResultKind kind, final Workers workers) throws IOException {
		final Path path = path(folder, base, kind.suffix(result));
		kind.write(result, codebook, path, workers);
		written.put(kind, path);
	}

	/**
	 * The row of the image, with the real size of the quantized file beside the
	 * ideal figures if one was written; the codebook in it counts.
	 */
	public Row row(final String image) throws IOException {
		final Row row = new Row().add(IMAGE, image).addAll(result.report().row());
		final Path quantized = written.get(ResultKind.QUANTIZED);
		if (quantized == null) return row;
		final long bytes = Files.size(quantized);
		return row.add("File bytes", bytes).add("Measured ratio",
			(double) (BITS_PER_BYTE * bytes) / result.report().compression()
				.originalBits(), 7);
	}
}
