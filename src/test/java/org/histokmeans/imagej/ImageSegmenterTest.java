
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.OvalRoi;
import ij.process.ColorProcessor;

import java.util.Collections;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.measure.CsvTable;
import org.histokmeans.parallel.Workers;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Tests {@link ImageSegmenter}. */
public class ImageSegmenterTest {

	private static final int SIZE = 70;

	@ParameterizedTest
	@CsvSource({ "0, 1, false", "0, 1, true", "3, 1, true", "5, 1, false",
		"0, 3, false", "3, 3, true" })
	public void imagesMadeOnDemandAreThoseMadeAtOnce(final int smoothing,
		final int slices, final boolean isSelected)
	{
		final ImagePlus image = image(slices);
		if (isSelected) image.setRoi(new OvalRoi(5, 9, 50, 40));
		final ImageSegmenter segmenter = new ImageSegmenter(SegmentOptions.DEFAULT
			.with(KMeansOptions.DEFAULT.withK(4)).withSmoothing(smoothing), Workers
				.of(2));
		final SegmentedImage expected = segmenter.segment(image);
		final SegmentedImage found = segmenter.decodingOnDemand().segment(image);
		assertSame(expected.labels(), found.labels());
		assertSame(expected.quantized(), found.quantized());
		assertEquals(table(expected), table(found));
	}

	private static String table(final SegmentedImage result) {
		final CsvTable table = new CsvTable();
		table.addAll(Collections.singletonList(result.report().row()));
		return table.text();
	}

	private static ImagePlus image(final int slices) {
		final ImageStack stack = new ImageStack(SIZE, SIZE);
		for (int slice = 1; slice <= slices; slice++) {
			stack.addSlice(new ColorProcessor(SIZE, SIZE, new HESample(SIZE, SIZE, 4,
				1, slice).pixels()));
		}
		return new ImagePlus("sample", stack);
	}

	private static void assertSame(final ImagePlus expected,
		final ImagePlus found)
	{
		assertEquals(expected.getStackSize(), found.getStackSize());
		for (int slice = 1; slice <= expected.getStackSize(); slice++) {
			assertArrayEquals(pixels(expected, slice), pixels(found, slice));
		}
	}

	private static int[][] pixels(final ImagePlus image, final int slice) {
		return image.getStack().getProcessor(slice).getIntArray();
	}
}
