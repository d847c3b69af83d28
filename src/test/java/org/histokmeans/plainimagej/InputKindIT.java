
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.gui.Roi;
import ij.io.Opener;
import ij.process.ImageProcessor;

import java.nio.file.Path;
import java.util.Arrays;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Every kind of image and selection in the windows of a plain ImageJ. */
class InputKindIT {

	private static final int WHITE = 0xffffffff;

	@TempDir
	static Path home;

	private static Notes notes;

	@BeforeAll
	static void segmentAll() throws Exception {
		notes = PlainImageJProcess.installed(home).perform(InputSteps.class);
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_LUTS")
	void eachPixelGetsTheLabelOfItsColor(final InputKind kind) {
		final ImagePlus labels = open(kind + ".in-labels");
		final Roi roi = kind.create(home).getRoi();
		assertEquals(8, labels.getBitDepth());
		for (int slice = 0; slice < kind.slices * kind.frames; slice++) {
			final ImageProcessor pixels = labels.getStack().getProcessor(slice + 1);
			for (int y = 0; y < InputKind.HEIGHT; y++) {
				for (int x = 0; x < InputKind.WIDTH; x++) {
					final boolean selected = roi == null || roi.contains(x, y);
					assertEquals(selected ? InputKind.label(x, y, slice) : 0, pixels.get(
						x, y), x + " " + y + " " + slice);
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_LUTS")
	void fourClustersGiveBackTheFourColorsAndWhiteAround(final InputKind kind) {
		final ImagePlus quantized = open(kind + ".in-quantized");
		final Roi roi = kind.create(home).getRoi();
		assertEquals(24, quantized.getBitDepth());
		for (int slice = 0; slice < kind.slices * kind.frames; slice++) {
			final ImageProcessor pixels = quantized.getStack().getProcessor(slice +
				1);
			for (int y = 0; y < InputKind.HEIGHT; y++) {
				for (int x = 0; x < InputKind.WIDTH; x++) {
					final boolean selected = roi == null || roi.contains(x, y);
					assertEquals(selected ? InputKind.COLORS[InputKind.label(x, y,
						slice) - 1] : WHITE, pixels.get(x, y) | 0xff000000, x + " " + y);
				}
			}
		}
	}

	@ParameterizedTest
	@EnumSource(InputKind.class)
	void theInputStaysAsItWas(final InputKind kind) {
		assertEquals(notes.get(kind + ".before"), notes.get(kind + ".after"));
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_LUTS")
	void outputsKeepTheInputsWorld(final InputKind kind) {
		assertEquals("", notes.get(kind + ".error"));
		final ImagePlus input = kind.create(home);
		for (final String name : new String[] { ".in-labels", ".in-quantized" }) {
			final String key = kind + name;
			assertEquals("[30, 20, 1, " + kind.slices + ", " + kind.frames + "]",
				notes.get(key));
			assertEquals("1 " + input.getZ() + " " + input.getT(), notes.get(key +
				".position"));
			assertEquals("0.25 0.5 mm", notes.get(key + ".pixel"));
			// Of a single slice ImageJ makes the label from Info.
			if (input.getStackSize() > 3) assertEquals(String.valueOf(input.getStack()
				.getSliceLabel(input.getStackSize())), notes.get(key + ".slice"));
		}
	}

	@ParameterizedTest
	@EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "OTHER_LUTS")
	void theOverlayLiesOnACopyOfTheInput(final InputKind kind) {
		final ImagePlus input = kind.create(home);
		final String key = kind + ".in-overlay";
		assertEquals(Arrays.toString(input.getDimensions()), notes.get(key));
		final ImagePlus copy = open(key);
		for (int slice = 1; slice <= input.getStackSize(); slice++) {
			final ImageProcessor expected = input.getStack().getProcessor(slice);
			final ImageProcessor actual = copy.getStack().getProcessor(slice);
			assertArrayEquals((int[]) expected.convertToRGB().getPixels(),
				(int[]) actual.convertToRGB().getPixels());
		}
		assertEquals(kind.slices * kind.frames, notes.get(key + ".overlay").split(
			",").length);
		assertEquals("", notes.get(kind + ".in-labels.overlay"));
	}

	@Test
	void eachSliceHasItsLayer() {
		assertEquals("0 1 0 1, 0 2 0 2, 0 3 0 3", notes.get(
			"RGB_STACK.in-overlay.overlay"));
		assertTrue(notes.get("COMPOSITE_HYPERSTACK.in-overlay.overlay").startsWith(
			"0 1 "), notes.toString());
	}

	@Test
	void filesWithATableOfColorsOpenInEightBits() {
		assertEquals("8", notes.get("INDEXED_PNG.depth"));
		assertEquals("8", notes.get("INDEXED_GIF.depth"));
	}

	@Test
	void hyperstacksStayHyperstacks() {
		assertEquals("true", notes.get("RGB_HYPERSTACK.in-labels.hyper"));
	}

	@Test
	void channelsOfOtherColorsAreRefused() {
		final String error = notes.get("OTHER_LUTS.error").replace("\n", " ");
		assertTrue(error.contains("3 channels that are not red, green and blue"),
			error);
		assertEquals(null, notes.get("OTHER_LUTS.in-labels"));
	}

	private static ImagePlus open(final String name) {
		return new Opener().openImage(home.resolve(name + ".tif").toString());
	}
}
