
package org.histokmeans.tiff;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.histokmeans.raster.LengthUnit;
import org.histokmeans.raster.PixelSize;

/**
 * What OME's XML in a description says of the first image. Only the one element
 * is looked for, so that nothing else of a file is acted on.
 */
final class OmeXml {

	private static final Pattern PIXELS = Pattern.compile(
		"<(?:[A-Za-z]{1,20}:)?Pixels\\s([^<>]{1,9999})>");
	private static final Pattern ATTRIBUTE = Pattern.compile(
		"(\\w{1,40})\\s{0,9}=\\s{0,9}[\"']([^\"']{0,99})[\"']");

	private final Map<String, String> attributes = new HashMap<>();

	OmeXml(final String description) {
		if (!description.contains("<OME") && !description.contains(":OME")) return;
		final Matcher pixels = PIXELS.matcher(description);
		if (!pixels.find()) return;
		final Matcher attribute = ATTRIBUTE.matcher(pixels.group(1));
		while (attribute.find()) {
			attributes.put(attribute.group(1), attribute.group(2));
		}
	}

	/** Whether it says anything of the size of a pixel. */
	boolean hasSize() {
		return attributes.containsKey("PhysicalSizeX");
	}

	PixelSize size() {
		return PixelSize.micrometers(size("PhysicalSizeX"), size(attributes
			.containsKey("PhysicalSizeY") ? "PhysicalSizeY" : "PhysicalSizeX"));
	}

	private double size(final String side) {
		final String unit = attributes.getOrDefault(side + "Unit", "um").replace(
			"&#181;", "u").replace("&#xB5;", "u");
		return LengthUnit.micrometers(unit) * Numbers.positive(attributes.get(
			side));
	}

	/** 1 if nothing is said. */
	int channels() {
		return Math.max(1, (int) Numbers.positive(attributes.getOrDefault("SizeC",
			"1")));
	}
}
