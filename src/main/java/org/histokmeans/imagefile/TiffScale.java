
package org.histokmeans.imagefile;

import ij.measure.Calibration;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataFormatImpl;
import javax.imageio.metadata.IIOMetadataNode;

import org.w3c.dom.NodeList;

/**
 * The size of a pixel from a TIFF file's tags: Aperio's MPP in the description,
 * or else the resolution. 72 dots per inch mean that nobody knows, as in
 * ImageJ.
 */
final class TiffScale {

	private static final Pattern MPP = Pattern.compile(
		"\\|\\s*MPP\\s*=\\s*([0-9.]+)");
	private static final double MM_AT_72_DPI = 25.4 / 72;

	private final IIOMetadataNode root;

	TiffScale(final IIOMetadata metadata) {
		root = (IIOMetadataNode) metadata.getAsTree(
			IIOMetadataFormatImpl.standardMetadataFormatName);
	}

	/** Leaves the calibration as it is if the file has none. */
	void apply(final Calibration calibration) {
		final double mpp = micrometresPerPixel();
		final double width = mpp > 0 ? mpp : 1000 * millimetres(
			"HorizontalPixelSize");
		final double height = mpp > 0 ? mpp : 1000 * millimetres(
			"VerticalPixelSize");
		if (!(width > 0 && height > 0)) return;
		calibration.pixelWidth = width;
		calibration.pixelHeight = height;
		calibration.setUnit("\u00B5m");
	}

	private double micrometresPerPixel() {
		final NodeList texts = root.getElementsByTagName("TextEntry");
		for (int i = 0; i < texts.getLength(); i++) {
			final Matcher mpp = MPP.matcher(((IIOMetadataNode) texts.item(i))
				.getAttribute("value"));
			if (mpp.find()) return number(mpp.group(1));
		}
		return 0;
	}

	private double millimetres(final String element) {
		final NodeList sizes = root.getElementsByTagName(element);
		if (sizes.getLength() == 0) return 0;
		final double size = number(((IIOMetadataNode) sizes.item(0)).getAttribute(
			"value"));
		return Math.abs(size - MM_AT_72_DPI) < 1e-6 ? 0 : size;
	}

	private static double number(final String text) {
		try {
			return Double.parseDouble(text);
		}
		catch (final NumberFormatException e) {
			return 0;
		}
	}
}
