
package org.histokmeans.tiff;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collections;

import org.histokmeans.raster.Pixels;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What files say of their pixels' size, slices and orientation. */
public class PixelSizesTest {

	@TempDir
	Path folder;

	private static MadeTiff page() {
		return new MadeTiff(Tissue.WIDTH, Tissue.HEIGHT).block(Tissue.samples(
			Tissue.RGB));
	}

	private Pixels read(final MadeTiff... pages) throws IOException {
		final Path path = folder.resolve("a.tif");
		MadeTiff.write(path, pages);
		try (TiffFile file = new TiffFile(path)) {
			return file.read();
		}
	}

	/** Of the resolution, 20000 per centimeter, if the text says nothing. */
	private double width(final String description) throws IOException {
		return read(page().text(description).rational(282, 20000, 1).rational(283,
			20000, 1).set(296, MadeTiff.SHORT, 3)).size().width();
	}

	@Test
	public void theDescriptionCountsBeforeTheResolution() throws IOException {
		assertEquals(0.25, width("Aperio |AppMag = 40|MPP = 0.25|Left = 1"));
		assertEquals(0.25, width(ome("PhysicalSizeX=\"0.25\"")));
		assertEquals(0.25, width(ome(
			"PhysicalSizeX=\"250\" PhysicalSizeXUnit=\"nm\" " +
				"PhysicalSizeY=\"250\" PhysicalSizeYUnit=\"nm\"")), 1e-9);
		assertEquals(0.5, width("Some program"), 1e-9);
	}

	private static String ome(final String attributes) {
		return "<OME><Image><Pixels SizeC=\"3\" " + attributes +
			"></Pixels></Image></OME>";
	}

	@Test
	public void sizesThatMakeNoSenseAreUnknown() throws IOException {
		final String many = String.join("", Collections.nCopies(400, "9"));
		for (final String mpp : new String[] { many, "0", "-1", "NaN", "x" }) {
			assertEquals(0, width("Aperio |MPP = " + mpp + "|"), mpp);
		}
		assertEquals(0, width(ome(
			"PhysicalSizeX=\"1\" PhysicalSizeXUnit=\"pixel\"")));
	}

	@Test
	public void resolutionsThatNobodySetAreUnknown() throws IOException {
		for (final int perInch : new int[] { 72, 96, 0 }) {
			assertEquals(0, read(page().rational(282, perInch, 1).rational(283,
				perInch, 1)).size().width());
		}
	}

	@Test
	public void sizesOfNoMicroscopeAreIgnoredAndSaid() throws IOException {
		final Pixels printed = read(page().rational(282, 300, 1).rational(283, 300,
			1));
		assertEquals(0, printed.size().width());
		assertTrue(printed.remark().endsWith(
			"says that a pixel is 84.67 x 84.67 micrometers, which no microscope " +
				"has: areas are in pixels."), printed.remark());
		assertEquals(0, width("Aperio |MPP = 0.04|"));
		assertEquals(0, width("Aperio |MPP = 20.1|"));
		assertEquals(0.05, width("Aperio |MPP = 0.05|"));
		assertEquals(20, width("Aperio |MPP = 20|"));
	}

	/** As ImageJ writes it: pixels of a unit, of which the tag says nothing. */
	private double widthInImageJ(final String unit) throws IOException {
		final Pixels pixels = read(page().text("ImageJ=1.54f\nunit=" + unit +
			"\nloop=false\n").rational(282, 4, 1).rational(283, 4, 1).set(296,
				MadeTiff.SHORT, 1));
		assertEquals("", pixels.remark());
		return pixels.size().width();
	}

	@Test
	public void aUnitThatWasSetInImageJCounts() throws IOException {
		assertEquals(0.25, widthInImageJ("um"));
		assertEquals(0.25, widthInImageJ("micron"));
		assertEquals(0.25, widthInImageJ("\\u00B5m"));
		assertEquals(250, widthInImageJ("mm"));
		assertEquals(0, widthInImageJ("pixel"));
	}

	@Test
	public void inchesThatImageJKeptAreNoScale() throws IOException {
		for (final int perInch : new int[] { 72, 96, 300 }) {
			final Pixels pixels = read(page().text(
				"ImageJ=1.54f\nunit=inch\nloop=false\n").rational(282, perInch, 1)
				.rational(283, perInch, 1));
			assertEquals(0, pixels.size().width());
			assertEquals(perInch == 300, pixels.remark().contains(
				"which no microscope has"), pixels.remark());
		}
	}

	@Test
	public void anOrientationIsIgnoredAndSaid() throws IOException {
		final Pixels pixels = read(page().set(274, MadeTiff.SHORT, 6));
		assertEquals(Tissue.WIDTH, pixels.width());
		assertTrue(pixels.remark().contains("orientation tag (6)"), pixels
			.remark());
		assertEquals("", read(page().set(274, MadeTiff.SHORT, 1)).remark());
	}

	@Test
	public void slicesThatOnlyTheDescriptionCountsAreRead() throws IOException {
		final byte[] slice = Tissue.samples(Tissue.RGB);
		final byte[] two = new byte[2 * slice.length];
		System.arraycopy(slice, 0, two, slice.length, slice.length);
		final Pixels pixels = read(new MadeTiff(Tissue.WIDTH, Tissue.HEIGHT).text(
			"ImageJ=1.54f\nimages=2\nslices=2\n").block(two));
		assertEquals(2, pixels.planes().size());
		assertEquals(0, ((int[]) pixels.planes().get(0))[0]);
		assertEquals(0x5A3C82, ((int[]) pixels.planes().get(1))[0]);
	}

	@Test
	public void pagesOfOtherSizesAreNamed() throws IOException {
		final MadeTiff small = new MadeTiff(2, 1).block(new byte[6]);
		final Pixels pixels = read(small, page(), page());
		assertEquals(2, pixels.planes().size());
		assertTrue(pixels.remark().contains("pages 1."), pixels.remark());
	}
}
