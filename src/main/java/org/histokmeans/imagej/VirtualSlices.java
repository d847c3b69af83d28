
package org.histokmeans.imagej;

import ij.ImagePlus;
import ij.ImageStack;
import ij.VirtualStack;
import ij.plugin.FileInfoVirtualStack;

import java.io.File;

import org.histokmeans.text.LabelMessages;
import org.histokmeans.text.SlideMessages;

/**
 * What ImageJ reads of a stack in files, a slice at a time. Where it cannot, it
 * gives a slice all the same: black, or with a text on it.
 */
final class VirtualSlices {

	private VirtualSlices() {
		// only static methods
	}

	/**
	 * Before a slice is read.
	 *
	 * @param slice from 1 on
	 * @throws IllegalArgumentException with a sentence, if its file is gone
	 */
	static void check(final ImageStack stack, final int slice) {
		final File file = file(stack, slice);
		if (file != null && !file.exists()) throw new IllegalArgumentException(
			String.format(LabelMessages.NO_SLICE, slice, file));
	}

	/**
	 * Before slices that may be larger than memory are read into it.
	 *
	 * @param bytes of a pixel of all slices that will be in memory at once
	 * @throws IllegalArgumentException with a sentence, if they cannot be
	 */
	static void checkFits(final ImagePlus image, final long bytes) {
		final long all = bytes * image.getWidth() * image.getHeight();
		if (image.getStack().isVirtual() && all > free())
			throw new IllegalArgumentException(String.format(SlideMessages.STACK_HEAP,
				image.getTitle(), (all >> 20) + 1, free() >> 20));
	}

	private static long free() {
		final Runtime java = Runtime.getRuntime();
		return java.maxMemory() - java.totalMemory() + java.freeMemory();
	}

	/**
	 * @param pixels of a slice; ImageJ makes those that it reads opaque
	 * @throws IllegalArgumentException with a sentence, if they were not read
	 */
	static int[] checked(final ImageStack stack, final int slice,
		final int[] pixels)
	{
		for (final int pixel : pixels) {
			if (pixel != 0) return pixels;
		}
		final File file = file(stack, slice);
		if (file != null) throw new IllegalArgumentException(String.format(
			LabelMessages.UNREAD_SLICE, slice, file));
		return pixels;
	}

	/**
	 * Null if it has none, such as one that is computed. Only of ImageJ's own
	 * stacks are folder and name those of a file; Bio-Formats keeps the path of
	 * its file and words in them.
	 */
	private static File file(final ImageStack stack, final int slice) {
		final boolean isOfFiles = stack.getClass() == VirtualStack.class ||
			stack instanceof FileInfoVirtualStack;
		if (!isOfFiles) return null;
		final String folder = ((VirtualStack) stack).getDirectory();
		final String name = ((VirtualStack) stack).getFileName(slice);
		return folder == null || name == null ? null : new File(folder, name);
	}
}
