
package org.histokmeans.imagej;

import java.io.IOException;
import java.nio.file.Path;

/** Which files to write for an image. */
public final class ResultChoice {

	/** Label image, quantized image and codebook. */
	public static final ResultChoice ALL = new ResultChoice(true, true, true);

	private final boolean labels;
	private final boolean quantized;
	private final boolean palette;

	/** @param palette whether to write the codebook, the trained palette */
	public ResultChoice(final boolean labels, final boolean quantized,
		final boolean palette)
	{
		this.labels = labels;
		this.quantized = quantized;
		this.palette = palette;
	}

	public ResultChoice withoutPalette() {
		return new ResultChoice(labels, quantized, false);
	}

	/**
	 * Writes them.
	 *
	 * @param folder must exist
	 * @param base how the names of the files begin
	 */
	public ResultFiles write(final SegmentedImage result, final Path folder,
		final String base) throws IOException
	{
		final ResultFiles files = new ResultFiles(result, folder, base);
		write(files);
		return files;
	}

	/** Writes them; those before a failure are in the list of files written. */
	public void write(final ResultFiles files) throws IOException {
		if (labels) files.writeLabels();
		if (quantized) files.writeQuantized();
		if (palette) files.writeCodebook();
	}

	/** As options of a macro. */
	@Override
	public String toString() {
		return "labels=" + labels + " quantized=" + quantized + " palette=" +
			palette;
	}
}
