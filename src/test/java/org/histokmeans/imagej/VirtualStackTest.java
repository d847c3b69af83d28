
package org.histokmeans.imagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.gui.Roi;
import ij.io.FileSaver;
import ij.plugin.FileInfoVirtualStack;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Stacks that ImageJ reads slice by slice. */
class VirtualStackTest {

	private static final int SIDE = 700;
	private static final int SLICES = 5;
	private static final SegmentOptions OPTIONS = SegmentOptions.DEFAULT.with(
		KMeansOptions.DEFAULT.withK(4).withAttempts(2));

	@TempDir
	Path folder;

	@Test
	void theResultIsThatOfTheStackInMemory() {
		for (final int smoothing : new int[] { 0, 3 }) {
			assertSame(new ImagePlus("a", new ComputedStack(SIDE, SLICES)), OPTIONS
				.withSmoothing(smoothing));
		}
		final ImagePlus selected = new ImagePlus("a", new ComputedStack(SIDE,
			SLICES));
		selected.setRoi(new Roi(100, 50, 300, 401));
		assertSame(selected, OPTIONS.withSmoothing(2));
	}

	@Test
	void aTiffAndASequenceOfImagesAreVirtualStacks() throws Exception {
		final ImagePlus memory = new ImagePlus("a", new ComputedStack(90, SLICES)
			.duplicate());
		final Path tiff = folder.resolve("a.tif");
		new FileSaver(memory).saveAsTiffStack(tiff.toString());
		final ImagePlus opened = FileInfoVirtualStack.openVirtual(tiff.toString());
		assertTrue(opened.getStack().isVirtual());
		assertSame(opened, OPTIONS);
		assertSame(new ImagePlus("a", sequence(memory)), OPTIONS);
	}

	/** Not read until memory is full. */
	@Test
	void whatNeedsAllSlicesSaysThatTheyAreTooMany() {
		final ComputedStack stack = new ComputedStack(1000, 1_000_000);
		final ImagePlus image = new ImagePlus("big", stack);
		for (final Runnable run : new Runnable[] { () -> new ImageComparer(OPTIONS,
			Workers.of(1)).compare(image, Arrays.asList(2, 3)),
			() -> new OutputImages(image).overlay(image) })
		{
			final String said = assertThrows(IllegalArgumentException.class, run::run)
				.getMessage();
			assertTrue(said.startsWith("The slices of big need 3814698 MB"), said);
			assertTrue(said.contains("K-Means Whole Slide... reads"), said);
		}
		assertEquals(0, stack.reads(500));
	}

	@Test
	void eachSliceIsReadOnceInEachPass() {
		final ComputedStack stack = new ComputedStack(1200, SLICES);
		final ImagePlus image = new ImagePlus("a", stack);
		final int[] before = reads(stack);
		new ImageSegmenter(OPTIONS, Workers.of(4)).segment(image).quantized();
		final int[] after = reads(stack);
		for (int slice = 1; slice < SLICES; slice++) {
			assertEquals(2, after[slice] - before[slice], "slice " + (slice + 1));
		}
	}

	private static int[] reads(final ComputedStack stack) {
		final int[] reads = new int[SLICES];
		for (int slice = 0; slice < SLICES; slice++) {
			reads[slice] = stack.reads(slice + 1);
		}
		return reads;
	}

	/** Its pixels alone are more than the heap. */
	@Test
	void aStackLargerThanMemoryIsSegmented() throws Exception {
		final int side = 1200;
		final int slices = 40;
		final long megabytes = 4L * side * side * slices >> 20;
		final int heap = 200;
		assertTrue(megabytes > heap);
		final String said = ComputedStack.run(heap, "" + side, "" + slices);
		assertTrue(said.matches("\\d+") && Long.parseLong(said) > 0, said);
	}

	@Test
	void trainingCountsSliceBySlice() throws Exception {
		final ImagePlus image = new ImagePlus("a", new ComputedStack(80, SLICES));
		final ColorSegmenter segmenter = new ColorSegmenter(OPTIONS);
		assertEquals(segmenter.histogram(new ColorImage(new ImagePlus("a", image
			.getStack().duplicate())).pixels(), null), new ImageSource(image).count(
				Workers.all()).histogram());
	}

	@Test
	void aSliceWhoseFileIsGoneIsRefused() throws Exception {
		final ImagePlus image = new ImagePlus("a", sequence(new ImagePlus("a",
			new ComputedStack(60, SLICES).duplicate())));
		Files.delete(folder.resolve("4.png"));
		final String said = assertThrows(IllegalArgumentException.class,
			() -> new ImageSegmenter(OPTIONS).segment(image)).getMessage();
		assertTrue(said.startsWith("Slice 4 cannot be read: there is no file "),
			said);
		assertTrue(said.contains("4.png"), said);
	}

	/** ImageJ would take it for a black one. */
	@Test
	void aSliceThatIsCutIsRefused() throws Exception {
		final Path tiff = folder.resolve("a.tif");
		new FileSaver(new ImagePlus("a", new ComputedStack(90, SLICES).duplicate()))
			.saveAsTiffStack(tiff.toString());
		final ImagePlus image = FileInfoVirtualStack.openVirtual(tiff.toString());
		try (RandomAccessFile file = new RandomAccessFile(tiff.toFile(), "rw")) {
			file.setLength(3 * 90 * 90 * 3);
		}
		final String said = assertThrows(IllegalArgumentException.class,
			() -> new ImageSegmenter(OPTIONS).segment(image)).getMessage();
		assertTrue(said.contains("cannot be read from"), said);
	}

	private VirtualStack sequence(final ImagePlus memory) {
		final VirtualStack stack = new VirtualStack(memory.getWidth(), memory
			.getHeight(), null, folder.toString());
		stack.setBitDepth(24);
		for (int slice = 1; slice <= memory.getStackSize(); slice++) {
			final String name = slice + ".png";
			new FileSaver(new ImagePlus("", memory.getStack().getProcessor(slice)))
				.saveAsPng(folder.resolve(name).toString());
			stack.addSlice(name);
		}
		return stack;
	}

	private static void assertSame(final ImagePlus image,
		final SegmentOptions options)
	{
		final ImagePlus memory = new ImagePlus(image.getTitle(), copy(image
			.getStack()));
		memory.setRoi(image.getRoi());
		assertFalse(memory.getStack().isVirtual());
		final SegmentedImage expected = new ImageSegmenter(options).segment(memory);
		final SegmentedImage result = new ImageSegmenter(options).segment(image);
		assertPixels(expected.labels(), result.labels());
		assertPixels(expected.quantized(), result.quantized());
		assertTrue(result.quantized().getStack().isVirtual());
		assertPixels(memory, result.overlay(LabelColors.PROTOTYPES));
		expected.report().row().cells().forEach(cell -> assertEquals(cell.value(),
			result.report().row().value(cell.column()), cell.column()));
		assertEquals(expected.quantized().getTitle(), result.quantized()
			.getTitle());
	}

	private static ImageStack copy(final ImageStack virtual) {
		final ImageStack copy = new ImageStack(virtual.getWidth(), virtual
			.getHeight());
		for (int slice = 1; slice <= virtual.size(); slice++) {
			copy.addSlice(virtual.getSliceLabel(slice), virtual.getProcessor(slice));
		}
		return copy;
	}

	private static void assertPixels(final ImagePlus expected,
		final ImagePlus actual)
	{
		assertEquals(expected.getStackSize(), actual.getStackSize());
		assertEquals(expected.getNSlices(), actual.getNSlices());
		for (int slice = 1; slice <= expected.getStackSize(); slice++) {
			final Object pixels = expected.getStack().getProcessor(slice).getPixels();
			final Object others = actual.getStack().getProcessor(slice).getPixels();
			if (pixels instanceof byte[]) assertArrayEquals((byte[]) pixels,
				(byte[]) others);
			else assertArrayEquals((int[]) pixels, (int[]) others);
		}
	}
}
