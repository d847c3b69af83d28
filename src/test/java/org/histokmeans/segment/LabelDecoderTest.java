
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import net.imglib2.Cursor;
import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.img.array.ArrayImgs;
import net.imglib2.img.planar.PlanarImgFactory;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.integer.UnsignedByteType;
import net.imglib2.view.Views;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.Codebook;
import org.junit.jupiter.api.Test;

/** Tests {@link LabelDecoder}. */
public class LabelDecoderTest {

	private static final int DARK = 0xFF502060;
	private static final int PINK = 0xFFE080A0;
	private static final int WHITE = 0xFFFFFFFF;

	@Test
	public void everyLabelBecomesItsPrototypeAndZeroWhite() {
		assertArrayEquals(new int[] { WHITE, DARK, PINK, PINK }, decoded(ArrayImgs
			.unsignedBytes(new byte[] { 0, 1, 2, 2 }, 2, 2)));
	}

	@Test
	public void theOrderOfPixelsIsTheImagesWhereverItBegins() {
		final Img<UnsignedByteType> labels = new PlanarImgFactory<>(
			new UnsignedByteType()).create(3, 2, 2);
		int i = 0;
		for (final UnsignedByteType label : Views.flatIterable(labels)) {
			label.set(i++ % 5 == 0 ? 2 : 1);
		}
		final int[] expected = new int[12];
		for (int p = 0; p < expected.length; p++) {
			expected[p] = p % 5 == 0 ? PINK : DARK;
		}
		assertArrayEquals(expected, decoded(Views.translate(labels, 7, -3, 4)));
	}

	@Test
	public void aLabelThatIsNotInTheCodebookIsRefused() {
		final String message = assertThrows(IllegalArgumentException.class,
			() -> decoded(ArrayImgs.unsignedBytes(new byte[] { 3 }, 1, 1)))
			.getMessage();
		assertTrue(message.contains("3"), message);
	}

	private static int[] decoded(
		final RandomAccessibleInterval<UnsignedByteType> labels)
	{
		final Img<ARGBType> colors = LabelDecoder.decode(labels, codebook());
		final int[] decoded = new int[(int) colors.size()];
		final Cursor<ARGBType> color = Views.flatIterable(colors).cursor();
		for (int i = 0; i < decoded.length; i++) {
			decoded[i] = color.next().get();
		}
		return decoded;
	}

	private static Codebook codebook() {
		return new ColorSegmenter(SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT
			.withK(2))).segment(ArrayImgs.argbs(new int[] { PINK, DARK, DARK, PINK },
				2, 2)).figures().codebook();
	}
}
