
package org.histokmeans.slide;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.raster.PixelSize;
import org.histokmeans.text.ProgramVersion;

/**
 * The description of an OME-TIFF of labels: OME's XML, by its schema of June
 * 2016, with a text in it.
 */
final class OmeDescription {

	private static final String SCHEMA =
		"http://www.openmicroscopy.org/Schemas/OME/2016-06";

	private static final Pattern TEXT = Pattern.compile(
		"<Description>([^<]*)</Description>");

	/** No XML has them. */
	private static final Pattern FORBIDDEN = Pattern.compile(
		"[^\\t\\n\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]");

	private OmeDescription() {
		// only static methods
	}

	/** @param bytes of a label */
	static String of(final int width, final int height, final int bytes,
		final PixelSize size, final String text)
	{
		return "<?xml version=\"1.0\" encoding=\"UTF-8\"?><OME xmlns=\"" + SCHEMA +
			"\" xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\" " +
			"xsi:schemaLocation=\"" + SCHEMA + " " + SCHEMA + "/ome.xsd\" " +
			"Creator=\"HistoKMeans " + escaped(ProgramVersion.get()) +
			"\"><Image ID=\"Image:0\" Name=\"labels\"><Description>" + escaped(text) +
			"</Description><Pixels ID=\"Pixels:0\" DimensionOrder=\"XYZCT\" Type=\"" +
			(bytes == 1 ? "uint8" : "uint16") + "\" SizeX=\"" + width +
			"\" SizeY=\"" + height + "\" SizeZ=\"1\" SizeC=\"1\" SizeT=\"1\" " +
			"BigEndian=\"false\"" + sizes(size) + "><Channel ID=\"Channel:0:0\" " +
			"Name=\"Label\" SamplesPerPixel=\"1\"/><TiffData IFD=\"0\" " +
			"PlaneCount=\"1\"/></Pixels></Image></OME>";
	}

	private static String sizes(final PixelSize size) {
		return size.isKnown() ? side("X", size.width()) + side("Y", size.height())
			: "";
	}

	private static String side(final String axis, final double micrometers) {
		return " PhysicalSize" + axis + "=\"" + micrometers + "\" PhysicalSize" +
			axis + "Unit=\"\u00B5m\"";
	}

	private static String escaped(final String text) {
		return FORBIDDEN.matcher(text).replaceAll("?").replace("&", "&amp;")
			.replace("<", "&lt;").replace(">", "&gt;");
	}

	/** The text in it; of a file of another kind, its description. */
	static String text(final String description) {
		final Matcher text = TEXT.matcher(description);
		if (!description.contains("<OME") || !text.find()) return description;
		return text.group(1).replace("&lt;", "<").replace("&gt;", ">").replace(
			"&amp;", "&");
	}
}
