
package org.histokmeans.plainimagej;

import java.util.ArrayList;
import java.util.List;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.color.StainVectors;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.SegmentOptions;

/** Options for histology, as in macros and as in Java. */
enum HistologyOption {

		RGB("colorspace=RGB glass=true", options("RGB").with(GlassRule.atLeast(
			220))), LAB("colorspace=Lab glass smoothing=2", options("Lab").with(
				GlassRule.atLeast(220)).withSmoothing(2)), AB(
					"colorspace=ab smoothing=3", options("ab").withSmoothing(3)), OD(
						"colorspace=OD glass=true glasslevel=200", options("OD").with(
							GlassRule.atLeast(200))), HE("colorspace=HE", options("HE")),
		RUIFROK("colorspace=HE stains=ruifrok", options("HE").with(StainVectors.of(
			"ruifrok"))), OWN_STAINS(
				"colorspace=HE stains=[0.6 0.7 0.3 0.1 0.9 0.2] smoothing=1", options(
					"HE").with(StainVectors.of("0.6 0.7 0.3 0.1 0.9 0.2")).withSmoothing(
						1)), DISTINCT("lut=distinct", options("RGB"));

	final String line;
	final SegmentOptions options;

	HistologyOption(final String line, final SegmentOptions options) {
		this.line = line;
		this.options = options;
	}

	private static SegmentOptions options(final String space) {
		return SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withAttempts(2))
			.with(ColorSpaces.named(space));
	}

	LabelColors colors() {
		return this == DISTINCT ? LabelColors.DISTINCT : LabelColors.PROTOTYPES;
	}

	/** As options of the command line. */
	List<String> arguments() {
		final List<String> arguments = new ArrayList<>();
		for (final String word : line.split(" (?=[a-z])")) {
			final String[] parts = word.split("=");
			arguments.add("--" + parts[0]);
			if (parts.length > 1) arguments.add(parts[1].replaceAll("[\\[\\]]", ""));
		}
		return arguments;
	}
}
