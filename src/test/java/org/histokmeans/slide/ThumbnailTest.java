
package org.histokmeans.slide;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import java.io.IOException;
import java.util.Arrays;

import org.histokmeans.color.Rgb;
import org.junit.jupiter.api.Test;

/** A small picture has the means of the slide's pixels. */
public class ThumbnailTest {

	@Test
	public void itsPixelsAreMeans() throws IOException {
		final MadeSlide slide = new MadeSlide(1200, 600, 100, 70);
		final int[] small = Thumbnail.of(slide, 300, 150);
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
			.toArray(), Thumbnail.of(slide, 90, 70));
	}

	@Test
	public void whereThereIsNoColorItIsWhite() throws IOException {
		final MadeSlide slide = new MadeSlide(90, 70, 64, 64).withGaps();
		assertEquals(Rgb.WHITE & 0xFFFFFF, Thumbnail.of(slide, 90, 70)[0]);
	}
}
