
package org.histokmeans.slide;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.histokmeans.imagefile.ImageNames;
import org.histokmeans.raster.PixelSize;
import org.histokmeans.text.Messages;
import org.histokmeans.tiff.TiffFile;
import org.histokmeans.tiff.TiffLevel;

/** A TIFF file, read as all images of the program are: Aperio's SVS, too. */
final class TiffSlide implements TileSource {

	private final TiffFile file;
	private final List<TiffLevel> pages;
	private final List<SlideLevel> levels = new ArrayList<>();
	private final PixelSize size;
	private final String remark;
	private final String scaleRemark;

	/** @throws IOException with a sentence, if it cannot be read as a slide */
	TiffSlide(final Path path) throws IOException {
		this(new TiffFile(path));
	}

	/**
	 * @param file closed with this, or at once if it cannot be read
	 * @throws IOException with a sentence, if it cannot be read as a slide
	 */
	TiffSlide(final TiffFile file) throws IOException {
		this.file = file;
		boolean isOpen = false;
		try {
			pages = file.levels();
			size = file.pixelSize();
			remark = withCopies(file.remark());
			scaleRemark = file.scaleRemark();
			pages.get(0).check();
			if (isOutput()) throw new IOException(String.format(Messages.OUTPUT_GIVEN,
				file.path()));
			isOpen = true;
		}
		finally {
			if (!isOpen) file.close();
		}
		pages.forEach(page -> levels.add(level(page)));
	}

	/** Its colors are those of classes: nobody means to segment it. */
	private boolean isOutput() throws IOException {
		return ImageNames.isDescription(file.description()) || file.hasProperty(
			ImageNames.SOURCE);
	}

	/** It can be read without those that are damaged. */
	private String withCopies(final String said) {
		return Stream.concat(Stream.of(said), pages.stream().map(TiffLevel::remark))
			.filter(some -> !some.isEmpty()).collect(Collectors.joining(" "));
	}

	private SlideLevel level(final TiffLevel page) {
		final TiffLevel first = pages.get(0);
		final double downsample = ((double) first.width() / page.width() +
			(double) first.height() / page.height()) / 2;
		return new SlideLevel(page.width(), page.height(), page.blockWidth(), page
			.blockHeight(), downsample);
	}

	@Override
	public List<SlideLevel> levels() {
		return Collections.unmodifiableList(levels);
	}

	@Override
	public PixelSize pixelSize() {
		return size;
	}

	/** Who asks for a copy knows of it. */
	@Override
	public String remark(final int level) {
		return level == 0 ? remark : scaleRemark;
	}

	@Override
	public boolean hasGaps() {
		return false;
	}

	@Override
	public TileReader reader(final int level) throws IOException {
		pages.get(level).check();
		final TiffLevel.RegionReader reader = pages.get(level).reader();
		return new TileReader() {

			@Override
			public void read(final int x, final int y, final int width,
				final int height, final int[] argb) throws IOException
			{
				reader.read(x, y, width, height, argb);
			}

			@Override
			public void close() {
				reader.close();
			}
		};
	}

	@Override
	public void close() throws IOException {
		file.close();
	}
}
