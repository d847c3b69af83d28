
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.io.IOException;
import java.nio.file.Path;

import org.histokmeans.codebook.CountedImage;
import org.histokmeans.codebook.HistogramSource;
import org.histokmeans.color.ColorHistogram;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.parallel.Workers;
import org.histokmeans.regions.Annotations;
import org.histokmeans.regions.Areas;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.slide.SlideSource;
import org.histokmeans.slide.Tiling;

/**
 * An ImageJ image to train on, or its selection. It is opened when it is
 * counted, and not kept.
 */
public final class ImageSource implements HistogramSource {

	/** Opens an image. */
	@FunctionalInterface
	public interface Opener {

		/** @throws IOException with a sentence, if it cannot be opened */
		ImagePlus open() throws IOException;
	}

	private final String name;
	private final Opener opener;

	/** An image that is open. */
	public ImageSource(final ImagePlus image) {
		this(image.getTitle(), () -> image);
	}

	/** @param name title or path */
	public ImageSource(final String name, final Opener opener) {
		this.name = name;
		this.opener = opener;
	}

	/**
	 * The image of a file, by tiles if it is a slide.
	 *
	 * @param areas what is counted of it
	 */
	public static HistogramSource of(final String name, final Path path,
		final Tiling tiling, final Areas areas)
	{
		return tiling.isByTiles(path) ? new SlideSource(name, path, tiling.level(),
			tiling.sample(), areas) : new ImageSource(name, () -> opened(path,
				areas));
	}

	private static ImagePlus opened(final Path path, final Areas areas)
		throws IOException
	{
		final Annotations within = areas.read();
		final ImagePlus image = ImageFiles.open(path);
		if (within != null) AnnotatedImage.select(image, within);
		return image;
	}

	@Override
	public String name() {
		return name;
	}

	@Override
	public CountedImage count(final Workers workers) throws IOException {
		final ImagePlus image = SourceImage.original(opener.open());
		return new CountedImage(image.getTitle(), image.getWidth(), image
			.getHeight(), histogram(image, new ColorSegmenter(SegmentOptions.DEFAULT,
				workers)), ImageFiles.remark(image));
	}

	private static ColorHistogram histogram(final ImagePlus image,
		final ColorSegmenter segmenter)
	{
		final ColorImage colors = new ColorImage(image);
		return colors.isVirtual() ? segmenter.histogram(colors.source(Selection.of(
			image))) : segmenter.histogram(colors.pixels(), Selection.of(image));
	}
}
