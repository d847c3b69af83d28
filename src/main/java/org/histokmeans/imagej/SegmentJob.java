
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Annotations;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.SlideFile;
import org.histokmeans.slide.Tiling;

/**
 * What is done with each of many images: it is opened, segmented, and its files
 * are written. Folders, tables and what happens to an image that fails are the
 * caller's. Immutable: several threads may use it, each for another image.
 *
 * <pre>
 *
 * SegmentJob job = new SegmentJob(options, ResultChoice.DEFAULT);
 * SegmentedImage result = job.segment(() -&gt; ImageFiles.open(path), workers);
 * ResultFiles files = new ResultFiles(result, folder, "a");
 * job.write(files, workers);
 * </pre>
 */
public final class SegmentJob {

	private final SegmentOptions options;
	private final ResultChoice choice;
	private final StoredCodebook codebook;
	private final boolean isCompared;
	private final Annotations within;
	private final Tiling tiling;

	/** Each image gets a codebook of its own. */
	public SegmentJob(final SegmentOptions options, final ResultChoice choice) {
		this(options, choice, null, false, null, Tiling.DEFAULT);
	}

	private SegmentJob(final SegmentOptions options, final ResultChoice choice,
		final StoredCodebook codebook, final boolean isCompared,
		final Annotations within, final Tiling tiling)
	{
		this.tiling = tiling;
		this.options = options;
		this.choice = choice;
		this.codebook = codebook;
		this.isCompared = isCompared;
		this.within = within;
	}

	/**
	 * @param given of all images; null: each gets its own
	 * @param compare whether to make an image's own fit, only to say how well the
	 *          codebook suits it
	 */
	public SegmentJob applying(final StoredCodebook given,
		final boolean compare)
	{
		return new SegmentJob(options, choice, given, compare, within, tiling);
	}

	/** @param areas what is analyzed of an image; null: all */
	public SegmentJob within(final Annotations areas) {
		return new SegmentJob(options, choice, codebook, isCompared, areas, tiling);
	}

	/** @param slides how they are sampled and written */
	public SegmentJob with(final Tiling slides) {
		return new SegmentJob(options, choice, codebook, isCompared, within,
			slides);
	}

	/**
	 * @throws IOException with a sentence, if the image cannot be opened
	 * @throws IllegalArgumentException with a sentence, if it is no color image
	 */
	public SegmentedImage segment(final ImageSource.Opener opener,
		final Workers workers) throws IOException
	{
		workers.report(Stage.OPENING, 0);
		final ImagePlus image = SourceImage.original(opener.open());
		if (within != null) AnnotatedImage.select(image, within);
		final ImageSegmenter segmenter = new ImageSegmenter(options, workers)
			.decodingOnDemand();
		return codebook == null ? segmenter.segment(image) : segmenter.apply(image,
			codebook, isCompared);
	}

	/**
	 * Segments a slide by tiles and writes its files, those that were chosen and
	 * a small picture; never a quantized image.
	 *
	 * @param level of the slide, 0 for the largest
	 * @param folder made when there is something to write
	 * @param base how the names of the files begin
	 * @throws IOException with a sentence, if the slide cannot be read or a file
	 *           cannot be written; then there are none
	 * @throws IllegalArgumentException with a sentence, if there is nothing to
	 *           segment
	 */
	public SlideResult slide(final SlideFile slide, final int level,
		final Path folder, final String base, final Workers workers)
		throws IOException
	{
		return new SlideJob(options, choice, slide, level, folder, base, within,
			tiling).run(codebook, isCompared, workers);
	}

	/** The same, with files that are named after the slide. */
	public SlideResult slide(final Path path, final int level, final Path folder,
		final Workers workers) throws IOException
	{
		return slide(SlideFile.of(path), level, folder, workers);
	}

	/** The same of a slide that may be kept elsewhere. */
	public SlideResult slide(final SlideFile slide, final int level,
		final Path folder, final Workers workers) throws IOException
	{
		return slide(slide, level, folder, ImageNames.base(String.valueOf(slide
			.name().getFileName())), workers);
	}

	/**
	 * Writes them; those before a failure are in the list of files written.
	 *
	 * @throws IOException with a sentence, if a file cannot be written
	 */
	public void write(final ResultFiles files, final Workers workers)
		throws IOException
	{
		workers.report(Stage.WRITING, 0);
		choice.write(files, workers);
	}
}
