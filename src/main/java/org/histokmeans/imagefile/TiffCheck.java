
package org.histokmeans.imagefile;

import ij.io.FileInfo;
import ij.io.TiffDecoder;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Looks at a TIFF file's header: whether ImageJ opens such files, and whether
 * the end is missing, in place of which ImageJ shows black.
 */
final class TiffCheck {

	private static final long UNSIGNED = 0xFFFFFFFFL;

	private final Path path;
	private final FileInfo[] images;

	TiffCheck(final Path path) {
		this.path = path;
		images = images(path.toAbsolutePath());
	}

	private static FileInfo[] images(final Path path) {
		try {
			return new TiffDecoder(path.getParent() + "/", path.getFileName()
				.toString()).getTiffInfo();
		}
		catch (final IOException | RuntimeException e) {
			return null;
		}
	}

	/** ImageJ opens neither tiles nor JPEG. */
	boolean isForImageJ() {
		return images != null && images.length > 0;
	}

	/** Of all slices. */
	long pixels() {
		return (long) images[0].width * images[0].height * Math.max(images.length,
			images[0].nImages);
	}

	boolean isTruncated() throws IOException {
		final long size = Files.size(path);
		for (final FileInfo image : images) {
			if (end(image) > size) return true;
		}
		return false;
	}

	/** Where the last byte of an image must be. */
	private static long end(final FileInfo image) {
		if (image.stripOffsets == null || image.stripLengths == null) return image
			.getOffset() + bytes(image);
		long end = 0;
		for (int i = 0; i < image.stripOffsets.length; i++) {
			end = Math.max(end, (image.stripOffsets[i] & UNSIGNED) +
				(image.stripLengths[i] & UNSIGNED));
		}
		return image.nImages > 1 ? Math.max(end, image.getOffset() + bytes(image))
			: end;
	}

	private static long bytes(final FileInfo image) {
		final long slice = (long) image.width * image.height * image
			.getBytesPerPixel();
		return image.fileType == FileInfo.BITMAP ? 0 : slice * image.nImages + image
			.getGap() * (image.nImages - 1);
	}
}
