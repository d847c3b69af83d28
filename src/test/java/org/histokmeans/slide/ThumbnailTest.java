
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.color.Rgb;
import org.histokmeans.parallel.Workers;
import org.histokmeans.raster.PixelSize;
import org.junit.jupiter.api.Test;

/** A small picture has the means of the slide's pixels. */
public class ThumbnailTest {

	@Test
	public void itsPixelsAreMeans() throws IOException {
		final MadeSlide slide = new MadeSlide(1200, 600, 100, 70);
		final int[] small = Thumbnail.of(slide, 0, 300, 150, Workers.all()).rgb();
		for (int i = 0; i < small.length; i += 77) {
			final int[] sum = new int[3];
			for (int pixel = 0; pixel < 16; pixel++) {
				final int rgb = slide.pixels()[(i / 300 * 4 + pixel / 4) * 1200 + i %
					300 * 4 + pixel % 4];
				sum[0] += Rgb.red(rgb);
				sum[1] += Rgb.green(rgb);
				sum[2] += Rgb.blue(rgb);
			}
			assertEquals((sum[0] + 8) / 16, Rgb.red(small[i]));
			assertEquals((sum[1] + 8) / 16, Rgb.green(small[i]));
			assertEquals((sum[2] + 8) / 16, Rgb.blue(small[i]));
		}
	}

	@Test
	public void atTheSizeOfTheSlideItIsTheSlide() throws IOException {
		final MadeSlide slide = new MadeSlide(90, 70, 64, 64);
		assertArrayEquals(Arrays.stream(slide.pixels()).map(rgb -> rgb & 0xFFFFFF)
			.toArray(), Thumbnail.of(slide, 0, 90, 70, Workers.all()).rgb());
	}

	@Test
	public void whereThereIsNoColorItIsWhite() throws IOException {
		final MadeSlide slide = new MadeSlide(90, 70, 64, 64).withGaps();
		assertEquals(Rgb.WHITE & 0xFFFFFF, Thumbnail.of(slide, 0, 90, 70, Workers
			.all()).rgb()[0]);
	}

	/** A slide with a copy of half its size that cannot be read. */
	private static final class DamagedCopy implements TileSource {

		private final TileSource slide = new MadeSlide(120, 80, 64, 64);

		@Override
		public List<SlideLevel> levels() {
			return Arrays.asList(slide.levels().get(0), new SlideLevel(60, 40, 64, 64,
				2));
		}

		@Override
		public PixelSize pixelSize() {
			return slide.pixelSize();
		}

		@Override
		public String remark(final int level) {
			return "";
		}

		@Override
		public boolean hasGaps() {
			return false;
		}

		@Override
		public TileReader reader(final int level) throws IOException {
			if (level == 1) throw new IOException("It is damaged.");
			return slide.reader(0);
		}

		@Override
		public void close() throws IOException {
			slide.close();
		}
	}

	@Test
	public void aCopyThatIsDamagedIsNotNeeded() throws IOException {
		assertArrayEquals(Thumbnail.of(new MadeSlide(120, 80, 64, 64), 0, 60, 40,
			Workers.all()).rgb(), Thumbnail.of(new DamagedCopy(), 0, 60, 40, Workers
				.all()).rgb());
		assertThrows(IOException.class, () -> Thumbnail.of(new DamagedCopy(), 1, 60,
			40, Workers.all()).rgb());
	}
}
