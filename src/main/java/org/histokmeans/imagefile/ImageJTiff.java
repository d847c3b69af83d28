
package org.histokmeans.imagefile;

import ij.CompositeImage;
import ij.IJ;
import ij.ImagePlus;
import ij.io.FileInfo;
import ij.io.FileOpener;
import ij.io.Opener;
import ij.io.TiffDecoder;

import java.io.IOException;
import java.nio.file.Path;

/**
 * TIFF files that ImageJ itself wrote, with tables of colors, channels, scale
 * and properties. Plots, selections and overlays in them are left alone: ImageJ
 * would make objects of what a file says, and such a file can hold any.
 */
final class ImageJTiff {

	private final Path path;

	ImageJTiff(final Path path) {
		this.path = path;
	}

	/** @return null if its pages are not of one size and kind */
	ImagePlus open() throws IOException {
		return ImageJLock.run(this::opened);
	}

	private ImagePlus opened() throws IOException {
		final Path file = path.toAbsolutePath();
		final FileInfo[] infos = new TiffDecoder(IJ.addSeparator(file.getParent()
			.toString()), file.getFileName().toString()).getTiffInfo();
		if (infos == null) return null;
		for (final FileInfo info : infos) {
			info.plot = null;
			info.roi = null;
			info.overlay = null;
		}
		return infos.length > 1 ? whole(new Opener().openTiffStack(infos),
			infos.length) : whole(single(infos[0]), infos[0].nImages);
	}

	/** ImageJ goes on with the slices that fit into memory. */
	private static ImagePlus whole(final ImagePlus image, final int slices) {
		if (image != null && image.getStackSize() < slices)
			throw new OutOfMemoryError();
		return image;
	}

	/** The planes of one directory, which may be many. */
	private static ImagePlus single(final FileInfo info) {
		final ImagePlus image = new FileOpener(info).openImage();
		if (image == null || image.isComposite() || !hasChannels(image, info))
			return image;
		return new CompositeImage(image, mode(String.valueOf(info.description)));
	}

	private static boolean hasChannels(final ImagePlus image,
		final FileInfo info)
	{
		final boolean isMeant = image.getOpenAsHyperStack() || String.valueOf(
			info.description).contains("mode=");
		return isMeant && image.getNChannels() > 1 && image
			.getType() != ImagePlus.COLOR_RGB;
	}

	private static int mode(final String description) {
		if (description.contains("mode=composite")) return IJ.COMPOSITE;
		return description.contains("mode=gray") ? IJ.GRAYSCALE : IJ.COLOR;
	}
}
