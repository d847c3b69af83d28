
package org.histokmeans.measure;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link CompressionReport}. */
public class CompressionReportTest {

	@ParameterizedTest
	@CsvSource({ "10000, 16, 240000, 40384, 0.168267",
		"68781, 2, 1650744, 68829, 0.041696", "68781, 3, 1650744, 137634, 0.083377",
		"68781, 6, 1650744, 206487, 0.125087",
		"68781, 16, 1650744, 275508, 0.166899",
		"68781, 257, 1650744, 625197, 0.378736",
		"1048576, 3, 25165824, 2097224, 0.083336" })
	public void bitsAreThoseOfTheArticle(final long pixels, final int k,
		final long original, final long compressed, final double ratio)
	{
		final CompressionReport report = new CompressionReport(pixels, k, false);
		assertEquals(original, report.originalBits());
		assertEquals(compressed, report.compressedBits());
		assertEquals(ratio, report.ratio(), 5e-7);
		assertEquals(100 * (1 - ratio), report.spaceSavingPercent(), 5e-5);
	}

	@ParameterizedTest
	@CsvSource({ "1, 0", "2, 1", "3, 2", "4, 2", "5, 3", "16, 4", "17, 5",
		"255, 8", "256, 8", "257, 9", "65535, 16" })
	public void aLabelNeedsTheLogarithmOfK(final int k, final int bits) {
		assertEquals(bits, new CompressionReport(1, k, false).bitsPerLabel());
	}

	@Test
	public void oneClusterNeedsNoLabelBits() {
		final CompressionReport report = new CompressionReport(1000, 1, false);
		assertEquals(0, report.labelBits());
		assertEquals(24, report.compressedBits());
	}

	@Test
	public void unanalyzedPixelsNeedOneColorMore() {
		final CompressionReport report = new CompressionReport(100, 4, true);
		assertEquals(300, report.labelBits());
		assertEquals(120, report.codebookBits());
	}

	@Test
	public void hugeImagesDoNotOverflow() {
		final long pixels = 1L << 40;
		final CompressionReport report = new CompressionReport(pixels, 16, false);
		assertEquals(24 * pixels, report.originalBits());
		assertEquals(4 * pixels + 384, report.compressedBits());
	}

	@Test
	public void anImageNeedsPixelsAndClusters() {
		assertThrows(IllegalArgumentException.class, () -> new CompressionReport(0,
			1, false));
		assertThrows(IllegalArgumentException.class, () -> new CompressionReport(1,
			0, false));
	}
}
