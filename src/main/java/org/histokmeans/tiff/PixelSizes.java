
package org.histokmeans.tiff;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.raster.LengthUnit;
import org.histokmeans.raster.PixelSize;
import org.histokmeans.text.FileMessages;

/**
 * The size of a pixel. The first of these that a file has counts, even if it
 * then makes no sense, which is unknown:
 * <ol>
 * <li>Aperio's MPP in the description, micrometers per pixel;</li>
 * <li>the physical size in OME's XML in the description;</li>
 * <li>what a person set in ImageJ: a resolution with a unit of length other
 * than inches in the description, whatever a microscope has;</li>
 * <li>the resolution in pixels per inch or centimeter. 72 and 96 per inch are
 * what programs write if nobody set it, so that the size is unknown; so it is
 * without a unit.</li>
 * </ol>
 */
final class PixelSizes {

	private static final Pattern MPP = Pattern.compile(
		"\\|\\s{0,9}MPP\\s{0,9}=\\s{0,9}([^|\\s]{1,999})");
	private static final Pattern UNIT = Pattern.compile(
		"\\nunit=([^\\n]{1,99})\\n");
	private static final double INCH = 25400;
	private static final double CENTIMETER = 10000;

	private final Ifd ifd;

	PixelSizes(final Ifd ifd) {
		this.ifd = ifd;
	}

	/** Unknown if no microscope has it. */
	PixelSize size() throws IOException {
		final double unit = unitOfImageJ();
		if (unit > 0) return byResolution(unit);
		final PixelSize stated = stated();
		return stated.isOfMicroscope() ? stated : PixelSize.UNKNOWN;
	}

	/** What was ignored; empty for nothing. */
	String remark(final Path path) throws IOException {
		if (unitOfImageJ() > 0) return "";
		final PixelSize stated = stated();
		return !stated.isKnown() || stated.isOfMicroscope() ? "" : String.format(
			Locale.ROOT, FileMessages.NO_PIXEL_SIZE, path, stated.width(), stated
				.height());
	}

	/**
	 * In micrometers; 0 if there is none. ImageJ itself sets inches, where it
	 * opens a file that has a resolution for printing.
	 */
	private double unitOfImageJ() throws IOException {
		final String text = ifd.text(Tag.DESCRIPTION);
		final Matcher unit = UNIT.matcher(text);
		if (!text.startsWith(TiffFile.IMAGEJ) || !unit.find()) return 0;
		final String name = unit.group(1).trim().replace("\\u00B5", "u");
		return LengthUnit.isInch(name) ? 0 : LengthUnit.micrometers(name);
	}

	private PixelSize stated() throws IOException {
		final String description = ifd.text(Tag.DESCRIPTION);
		final Matcher mpp = MPP.matcher(description);
		if (mpp.find()) return square(Numbers.positive(mpp.group(1)));
		final OmeXml ome = new OmeXml(description);
		return ome.hasSize() ? ome.size() : byResolution();
	}

	private static PixelSize square(final double side) {
		return PixelSize.micrometers(side, side);
	}

	private PixelSize byResolution() throws IOException {
		final long unit = ifd.number(Tag.RESOLUTION_UNIT, 2);
		if (unit != 2 && unit != 3) return PixelSize.UNKNOWN;
		final double micrometers = unit == 2 ? INCH : CENTIMETER;
		final PixelSize size = byResolution(micrometers);
		return size.isOfPrograms() ? PixelSize.UNKNOWN : size;
	}

	private PixelSize byResolution(final double micrometers) throws IOException {
		return PixelSize.micrometers(micrometers / resolution(Tag.X_RESOLUTION),
			micrometers / resolution(Tag.Y_RESOLUTION));
	}

	/** Not a number if there is none. */
	private double resolution(final int tag) throws IOException {
		final double[] values = ifd.fractions(tag, 1);
		return values.length == 0 ? Double.NaN : values[0];
	}
}
