
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.process.ImageProcessor;

import java.awt.Rectangle;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.measure.KList;
import org.histokmeans.parallel.Workers;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Makes the pages' pictures of a comparison, target/compare-*.png, of a part of
 * the sample. The copies in src/site must show the same. Fonts differ from
 * machine to machine, so text is not compared: of the montage, all that is
 * below the labels; of the plots, their curves.
 */
public class ComparePicturesTest {

	private static final int WIDTH = 256;
	private static final int HEIGHT = 200;
	private static final long MOST_BYTES = 300_000;

	/** Of the montage: see {@link Montage}. */
	private static final int CELL_WIDTH = 268;
	private static final int CELL_HEIGHT = HEIGHT + 32;
	private static final int GAP = 8;
	private static final int STRIP = 24;

	/** The curves' colors: see {@link KPlots}. */
	private static final Set<Integer> COLORS = new TreeSet<>(Arrays.asList(
		0x0072B2, 0xD55E00, 0x009E73, 0xAA4499));

	private static ComparedImage compared;
	private static long bytes;

	@BeforeAll
	public static void compare() {
		final ImagePlus sample = SampleImage.create();
		sample.setRoi(0, 0, WIDTH, HEIGHT);
		compared = new ImageComparer(SegmentOptions.DEFAULT, Workers.all()).compare(
			sample.crop(), KList.parse("2-6"));
	}

	@AfterAll
	public static void thePicturesAreSmall() {
		assertTrue(bytes <= MOST_BYTES, bytes + " bytes");
	}

	@Test
	public void theMontageIsMadeByTheProgram() throws IOException {
		final ImageProcessor made = compared.montage().getProcessor();
		final ImageProcessor shown = shown(compared.montage(),
			"compare-montage.png");
		assertEquals(3 * CELL_WIDTH + GAP, made.getWidth());
		assertEquals(2 * CELL_HEIGHT + GAP, made.getHeight());
		assertEquals(made.getWidth(), shown.getWidth());
		assertEquals(made.getHeight(), shown.getHeight());
		for (int i = 0; i < 6; i++) {
			final Rectangle cell = new Rectangle(GAP + i % 3 * CELL_WIDTH, GAP +
				STRIP + i / 3 * CELL_HEIGHT, WIDTH, HEIGHT);
			assertTrue(Arrays.equals(pixels(made, cell), pixels(shown, cell)),
				"picture " + i);
		}
	}

	private static int[] pixels(final ImageProcessor picture,
		final Rectangle part)
	{
		picture.setRoi(part);
		return (int[]) picture.crop().getPixels();
	}

	@Test
	public void thePlotOfTheDistortionIsMadeByTheProgram() throws IOException {
		final ImagePlus plot = compared.distortionPlot();
		assertTrue(curves(plot.getProcessor(), 75).equals(curves(shown(plot,
			"compare-distortion.png"), 75)));
	}

	@Test
	public void thePlotOfTheEvidenceIsMadeByTheProgram() throws IOException {
		final ImagePlus plot = compared.evidencePlot();
		assertTrue(curves(plot.getProcessor(), 115).equals(curves(shown(plot,
			"compare-evidence.png"), 115)));
	}

	/**
	 * Every pixel of a curve and its color, wherever the frame is.
	 *
	 * @param below the row where the legend is over
	 */
	private static Set<String> curves(final ImageProcessor plot,
		final int below)
	{
		int left = plot.getWidth();
		int top = plot.getHeight();
		for (int y = below; y < plot.getHeight(); y++) {
			for (int x = 0; x < plot.getWidth(); x++) {
				if (!COLORS.contains(plot.get(x, y) & 0xFFFFFF)) continue;
				left = Math.min(left, x);
				top = Math.min(top, y);
			}
		}
		final Set<String> curves = new TreeSet<>();
		for (int y = below; y < plot.getHeight(); y++) {
			for (int x = 0; x < plot.getWidth(); x++) {
				final int color = plot.get(x, y) & 0xFFFFFF;
				if (COLORS.contains(color)) curves.add(x - left + " " + (y - top) +
					" " + color);
			}
		}
		assertFalse(curves.size() < 1000);
		return curves;
	}

	/** Writes what was made, reads what is shown. */
	private static ImageProcessor shown(final ImagePlus made, final String name)
		throws IOException
	{
		ImageFiles.write(made, Files.createDirectories(Paths.get("target")).resolve(
			name));
		final Path shown = Paths.get("src/site", name);
		bytes += Files.size(shown);
		return ImageFiles.open(shown).getProcessor().convertToRGB();
	}
}
