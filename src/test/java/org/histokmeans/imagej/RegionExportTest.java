
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.gui.Roi;
import ij.io.RoiDecoder;
import ij.process.ByteProcessor;
import ij.process.ShortProcessor;

import java.awt.Color;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.regions.Each;
import org.histokmeans.regions.RegionOptions;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tests {@link RegionExport} and {@link LabelImage}. */
class RegionExportTest {

	private static final RegionOptions ALL = RegionOptions.DEFAULT.withMinArea(0);

	@TempDir
	Path folder;

	@Test
	void selectionsInAZipAreTheMask() throws IOException {
		final ImagePlus image = random(60, 40, 4);
		for (final Each each : Each.values()) {
			assertSame(image, rois(image, ALL.with(each)));
		}
	}

	/** ImageJ's file has two bytes for a place. */
	@Test
	void selectionsFarToTheRightAreTheMask() throws IOException {
		final ImagePlus image = new ImagePlus("a", new ByteProcessor(70_000, 3));
		for (int x = 31_000; x < 70_000; x += 1300) {
			image.getProcessor().set(x, 1, 1);
			image.getProcessor().set(x + 1, 1, 1);
		}
		final List<Roi> rois = rois(image, ALL.with(Each.OBJECT));
		int x = 31_000;
		for (final Roi roi : rois) {
			assertEquals(x, roi.getBounds().x);
			x += 1300;
		}
		assertEquals(30, rois.size());
	}

	@Test
	void selectionsOfAnyWidthAreTheMask() throws IOException {
		for (final int width : new int[] { 40_000, 61_000, 65_536, 70_000 }) {
			final ImagePlus image = new ImagePlus("a", new ByteProcessor(131_073, 4));
			for (int x = 0; x < width; x++) {
				for (int y = 0; y < 2 + x % 3; y++) {
					image.getProcessor().set(60_001 + x, y, 1);
				}
			}
			for (final Each each : Each.values()) {
				assertSame(image, rois(image, ALL.with(each)));
			}
		}
	}

	@Test
	void whatTheFileCannotHoldIsRefused() throws IOException {
		final int far = 1 << 24;
		final ImagePlus image = new ImagePlus("a", new ByteProcessor(far + 2, 1));
		image.getProcessor().set(far - 1, 0, 1);
		assertSame(image, rois(image, ALL));
		image.getProcessor().set(far, 0, 1);
		final String said = assertThrows(IllegalArgumentException.class, () -> rois(
			image, ALL)).getMessage();
		assertTrue(said.contains("exact up to 16777216 only"), said);
	}

	@Test
	void aClassHasItsWordAndItsColor() throws IOException {
		final SegmentedImage result = new ImageSegmenter(SegmentOptions.DEFAULT
			.with(KMeansOptions.DEFAULT.withK(3))).segment(SampleImage.create());
		final Path file = folder.resolve("a-labels.tif");
		ImageFiles.writeTiff(result.labels(), file);
		final List<Roi> rois = rois(ImageFiles.open(file), RegionOptions.DEFAULT);
		assertEquals(result.report().classes().get(0).word(), rois.get(0)
			.getName());
		assertEquals(new Color(result.segmentation().figures().codebook().decode(
			1)), rois.get(0).getStrokeColor());
		final LabelImage given = new LabelImage(ImageFiles.open(file), result
			.codebook());
		final LabelImage own = new LabelImage(ImageFiles.open(file));
		for (int label = 1; label <= 3; label++) {
			assertEquals(given.classOf(label).name(), own.classOf(label).name());
			assertEquals(given.classOf(label).color(), own.classOf(label).color());
		}
	}

	@Test
	void classesOfOneWordAreNumberedAsInTheTable() {
		final ImagePlus image = random(4, 4, 4);
		image.setProp(SegmentedImage.CLASSES, "haematoxylin,eosin,eosin");
		final LabelImage labels = new LabelImage(image);
		assertEquals("haematoxylin", labels.classOf(1).name());
		assertEquals("eosin 1", labels.classOf(2).name());
		assertEquals("eosin 2", labels.classOf(3).name());
		assertEquals("class 4", labels.classOf(4).name());
	}

	@Test
	void grayLabelsGetColorsFarApart() {
		final LabelImage labels = new LabelImage(random(4, 4, 3));
		assertEquals(0xF3C300, labels.classOf(1).color());
		assertEquals(0x875692, labels.classOf(2).color());
	}

	@Test
	void slicesHaveSelectionsOfTheirOwn() throws IOException {
		final ImageStack stack = new ImageStack(20, 10);
		stack.addSlice(random(20, 10, 3).getProcessor());
		stack.addSlice(random(20, 10, 4).getProcessor());
		final List<Roi> rois = rois(new ImagePlus("a", stack), ALL);
		assertEquals(5, rois.size());
		assertEquals("class 2-slice-2", rois.get(3).getName());
		assertEquals(2, rois.get(3).getPosition());
	}

	@Test
	void sixteenBitsAreRead() throws IOException {
		final ImagePlus image = new ImagePlus("a", new ShortProcessor(3, 1));
		image.getProcessor().set(1, 0, 40_000);
		assertEquals("class 40000", rois(image, ALL).get(0).getName());
	}

	@Test
	void theSmallestAreaIsInTheImagesUnit() {
		final ImagePlus image = random(4, 4, 2);
		final LabelImage labels = new LabelImage(image);
		assertEquals(7, new SmallestArea("7").pixels(labels));
		image.getCalibration().pixelWidth = 0.5;
		image.getCalibration().pixelHeight = 0.5;
		image.getCalibration().setUnit("micron");
		assertEquals(28, new SmallestArea("7").pixels(labels));
		assertEquals(50, new SmallestArea(" ").pixels(labels));
		assertThrows(IllegalArgumentException.class, () -> new SmallestArea("x"));
		assertThrows(IllegalArgumentException.class, () -> new SmallestArea("-1"));
	}

	@Test
	void aLabelThatTheCodebookHasNotIsRefused() {
		final ImagePlus image = random(9, 9, 6);
		final SegmentedImage two = new ImageSegmenter(SegmentOptions.DEFAULT.with(
			KMeansOptions.DEFAULT.withK(2))).segment(SampleImage.create());
		final RegionExport export = new RegionExport(new LabelImage(image, two
			.codebook()), ALL);
		final String said = assertThrows(IllegalArgumentException.class,
			() -> export.write(folder.resolve("a.geojson"))).getMessage();
		assertTrue(said.contains("not in the codebook"), said);
		assertTrue(Files.notExists(folder.resolve("a.geojson")));
	}

	/** A zip takes no name twice, and some systems none of other capitals. */
	@Test
	void classesNamedAlikeHaveEntriesOfTheirOwn() throws IOException {
		final ImagePlus image = random(30, 20, 5);
		image.setProp(SegmentedImage.CLASSES, "a/b,a:b,A\\B,a*b?");
		assertEquals(4, rois(image, ALL.with(Each.CLASS)).size());
		final List<String> entries = new ArrayList<>();
		try (ZipFile zip = new ZipFile(folder.resolve("a.zip").toFile())) {
			zip.stream().forEach(entry -> entries.add(entry.getName()));
		}
		assertEquals("[a_b.roi, a_b-2.roi, A_B-3.roi, a_b_.roi]", entries
			.toString());
	}

	@Test
	void anotherEndingIsRefused() {
		assertThrows(IllegalArgumentException.class, () -> new RegionExport(
			new LabelImage(random(2, 2, 2)), ALL).write(folder.resolve("a.roi")));
	}

	/** Each pixel is in the selections of its label and in no other. */
	private static void assertSame(final ImagePlus image, final List<Roi> rois) {
		final ByteProcessor drawn = new ByteProcessor(image.getWidth(), image
			.getHeight());
		for (final Roi roi : rois) {
			drawn.setValue(roi.getName().charAt("class ".length()) - '0');
			drawn.fill(roi);
		}
		assertArrayEquals((byte[]) image.getProcessor().getPixels(), (byte[]) drawn
			.getPixels());
	}

	private List<Roi> rois(final ImagePlus image, final RegionOptions options)
		throws IOException
	{
		final Path file = folder.resolve("a.zip");
		new RegionExport(new LabelImage(image), options).write(file);
		final List<Roi> rois = new ArrayList<>();
		try (ZipFile zip = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
			for (final ZipEntry entry : Collections.list(zip.entries())) {
				rois.add(roi(zip, entry));
			}
		}
		final List<String> drawn = new ArrayList<>();
		new RegionExport(new LabelImage(image), options).rois(roi -> drawn.add(roi
			.getName()));
		assertEquals(drawn, rois.stream().map(Roi::getName).collect(Collectors
			.toList()));
		return rois;
	}

	private static Roi roi(final ZipFile zip, final ZipEntry entry)
		throws IOException
	{
		final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
		try (InputStream in = zip.getInputStream(entry)) {
			for (int b = in.read(); b >= 0; b = in.read()) {
				bytes.write(b);
			}
		}
		return RoiDecoder.openFromByteArray(bytes.toByteArray());
	}

	private static ImagePlus random(final int width, final int height,
		final int count)
	{
		final Random random = new Random(count);
		final ByteProcessor pixels = new ByteProcessor(width, height);
		for (int i = 0; i < width * height; i++) {
			pixels.set(i, random.nextInt(count));
		}
		return new ImagePlus("a", pixels);
	}
}
