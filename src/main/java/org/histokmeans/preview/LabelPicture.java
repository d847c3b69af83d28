
package org.histokmeans.preview;

import java.awt.image.BufferedImage;
import java.awt.image.DataBuffer;
import java.awt.image.DataBufferByte;
import java.awt.image.IndexColorModel;
import java.awt.image.Raster;
import java.awt.image.WritableRaster;

import net.imglib2.img.Img;
import net.imglib2.img.basictypeaccess.array.ArrayDataAccess;
import net.imglib2.img.planar.PlanarImg;

import org.histokmeans.codebook.Codebook;
import org.histokmeans.picture.LabelColors;

/** Labels as a picture: a byte a pixel, and label 0 is transparent. */
final class LabelPicture {

	static final int MAX_LABEL = 255;

	private static final int BITS = 8;
	private static final int OPAQUE = 0xFF000000;

	private LabelPicture() {
		// only static methods
	}

	/** @param labels of one slice and up to 255; their array is shared */
	static BufferedImage of(final Img<?> labels, final Codebook codebook,
		final LabelColors colors)
	{
		final byte[] bytes =
			(byte[]) ((ArrayDataAccess<?>) ((PlanarImg<?, ?>) labels).getPlane(0))
				.getCurrentStorageArray();
		final WritableRaster raster = Raster.createInterleavedRaster(
			new DataBufferByte(bytes, bytes.length), (int) labels.dimension(0),
			(int) labels.dimension(1), (int) labels.dimension(0), 1, new int[] { 0 },
			null);
		return new BufferedImage(model(codebook, colors), raster, false, null);
	}

	private static IndexColorModel model(final Codebook codebook,
		final LabelColors colors)
	{
		final int[] map = new int[MAX_LABEL + 1];
		for (int label = 1; label <= codebook.k(); label++) {
			map[label] = OPAQUE | colors.color(codebook, label);
		}
		return new IndexColorModel(BITS, map.length, map, 0, true, 0,
			DataBuffer.TYPE_BYTE);
	}
}
