
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.color.ColorHistogram;
import org.histokmeans.imagefile.TiledTiffFile;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.tiff.RangedBytes;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Slides that are kept elsewhere, and parts of slides. */
public class SlideFileTest {

	private static final int WIDTH = 1200;
	private static final int HEIGHT = 1100;

	@TempDir
	public Path folder;

	private Path file;
	private boolean isClosed;

	@BeforeEach
	public void writeSlide() throws IOException {
		file = folder.resolve("slide.svs");
		final BufferedImage picture = new BufferedImage(WIDTH, HEIGHT,
			BufferedImage.TYPE_INT_RGB);
		picture.setRGB(0, 0, WIDTH, HEIGHT, new HESample(WIDTH, HEIGHT, 4, 1, 1)
			.pixels(), 0, WIDTH);
		new TiledTiffFile(picture).write(file);
	}

	/** They give seven bytes at most, as a network may. */
	private final class FarBytes implements RangedBytes {

		private final byte[] bytes;

		FarBytes(final byte[] bytes) {
			this.bytes = bytes;
		}

		@Override
		public long length() {
			return bytes.length;
		}

		@Override
		public int read(final ByteBuffer target, final long offset) {
			if (offset >= bytes.length) return -1;
			final int count = Math.min(7, Math.min(target.remaining(), bytes.length -
				(int) offset));
			target.put(bytes, (int) offset, count);
			return count;
		}

		@Override
		public void close() {
			isClosed = true;
		}
	}

	private static SlideSegmenter segmenter(final TileSource slide) {
		return new SlideSegmenter(SegmentOptions.DEFAULT, Workers.of(2), slide, 0);
	}

	@Test
	public void bytesFromElsewhereAreReadAsTheFile() throws IOException {
		try (TileSource near = SlideFile.of(file).open(0);
				TileSource far = Slides.open(Paths.get("x/slide.svs"), new FarBytes(
					Files.readAllBytes(file)), 0))
		{
			assertEquals(segmenter(near).histogram(), segmenter(far).histogram());
		}
		assertTrue(isClosed);
	}

	@Test
	public void partsAddUpToTheWhole() throws IOException {
		try (TileSource slide = SlideFile.of(file).open(0)) {
			final SlideSegmenter segmenter = segmenter(slide);
			assertEquals(4, segmenter.parts());
			ColorHistogram sum = ColorHistogram.EMPTY;
			for (int part = 0; part < segmenter.parts(); part++) {
				final ColorHistogram some = segmenter.histogram(part, part + 1);
				assertTrue(some.pixels() <= segmenter.pixelsOfPart());
				sum = sum.plus(some);
			}
			assertEquals(segmenter.histogram(), sum);
		}
	}

	@Test
	public void formatsOfOpenSlideAreReadFromDisksOnly() {
		assertRefused("a.png", "no slide".getBytes(StandardCharsets.UTF_8));
		assertRefused("a.ndpi", new byte[] { 'I', 'I', 42, 0, 8, 0, 0, 0 });
		assertRefused("a.tif", new byte[3]);
	}

	private void assertRefused(final String name, final byte[] bytes) {
		isClosed = false;
		final IOException refused = assertThrows(IOException.class, () -> Slides
			.open(Paths.get(name), new FarBytes(bytes), 0));
		assertTrue(refused.getMessage().startsWith(name +
			" is read by OpenSlide, which reads files of its own machine only"),
			refused.getMessage());
		assertTrue(isClosed);
	}
}
