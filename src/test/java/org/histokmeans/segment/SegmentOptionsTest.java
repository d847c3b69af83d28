
package org.histokmeans.segment;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import net.imglib2.img.array.ArrayImgs;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.junit.jupiter.api.Test;

/** Tests {@link SegmentOptions}. */
public class SegmentOptionsTest {

	private static final StainVectors OTHER = StainVectors.RUIFROK;
	private static final SegmentOptions ALL = SegmentOptions.DEFAULT.with(
		KMeansOptions.DEFAULT.withK(2).withAttempts(7)).with(ColorSpaces.LAB).with(
			OTHER).with(GlassRule.atLeast(211)).withSmoothing(4);

	@Test
	public void whatIsNotSetStays() {
		final SegmentOptions more = ALL.with(KMeansOptions.DEFAULT.withK(2)
			.withAttempts(7));
		assertEquals("Lab", more.colorSpace().name());
		assertEquals(OTHER.text(), more.stains().text());
		assertEquals(211, more.glass().level());
		assertEquals(4, more.smoothing());
		assertEquals(7, more.kmeans().attempts());
		assertNull(more.start());
	}

	@Test
	public void theStainsAreThoseOfTheColorSpaceHe() {
		final SegmentOptions he = SegmentOptions.DEFAULT.with(OTHER).with(
			ColorSpaces.named("HE"));
		assertSame(he.stains(), he.colorSpace().stains());
		final SegmentOptions own = SegmentOptions.DEFAULT.with(ColorSpaces.named(
			"HE", OTHER));
		assertEquals(OTHER.text(), own.stains().text());
	}

	@Test
	public void aStartLeavesOneAttemptAndMustHaveKClusters() {
		final StoredCodebook start = new StoredCodebook(new ColorSegmenter(
			SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(2))).segment(
				ArrayImgs.argbs(new int[] { 0xFF102030, 0xFF908070 }, 2, 1)).figures()
			.codebook(), "two.json");
		assertEquals(1, ALL.startingFrom(start).kmeans().attempts());
		assertNotNull(ALL.startingFrom(start).start());
		assertEquals("Lab", ALL.startingFrom(start).colorSpace().name());
		assertThrows(IllegalArgumentException.class, () -> SegmentOptions.DEFAULT
			.with(KMeansOptions.DEFAULT.withK(3)).startingFrom(start));
	}
}
