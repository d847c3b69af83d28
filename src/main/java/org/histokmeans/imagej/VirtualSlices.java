
package org.histokmeans.imagej;

import ij.ImageStack;
import ij.VirtualStack;
import ij.plugin.FileInfoVirtualStack;

import java.io.File;

import org.histokmeans.text.LabelMessages;

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
