
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;

import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.picture.Overview;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Makes the pages' row of pictures, target/color-spaces.png: real tissue, and
 * its classes in three color spaces. The copy in src/site must be the same.
 */
public class ColorSpacesPictureTest {

	private static final int SIDE = 256;
	private static final long MOST_BYTES = 600_000;

	@Test
	public void thePictureIsMadeByTheProgram() throws IOException {
		final ImagePlus tissue = tissue();
		ImagePlus row = tissue;
		for (final String space : new String[] { "RGB", "ab", "HE" }) {
			row = Overview.of(row, new ImageSegmenter(SegmentOptions.DEFAULT.with(
				ColorSpaces.named(space)).with(GlassRule.atLeast(
					GlassRule.DEFAULT_LEVEL)).withSmoothing(2)).segment(tissue)
				.quantized());
		}
		final Path made = Files.createDirectories(Paths.get("target")).resolve(
			"color-spaces.png");
		ImageFiles.write(row, made);
		final Path shown = Paths.get("src/site/color-spaces.png");
		assertTrue(Files.size(shown) <= MOST_BYTES);
		assertArrayEquals((int[]) row.getProcessor().getPixels(), (int[]) ImageFiles
			.open(shown).getProcessor().getPixels());
	}

	private static ImagePlus tissue() throws IOException {
		final File file = new File(System.getProperty("histokmeans.data", ""),
			"cmu-crop-512.png");
		Assumptions.assumeTrue(file.isFile(), "There is no " + file +
			"; set -Dhistokmeans.data.");
		final ImagePlus image = ImageFiles.open(file.toPath());
		image.setRoi(0, 0, SIDE, SIDE);
		return image.crop();
	}
}
