
package org.histokmeans.command;

import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.histokmeans.dialog.Preset;
import org.histokmeans.text.OptionText;

/** What suits a kind of image, set at once in a dialog. */
final class TissuePresets {

	private static final String COLOR_SPACE = "colorspace";
	private static final String GLASS = "glass";
	private static final String SMOOTHING = "smoothing";

	private static final Preset ANY = preset("any image",
		OptionText.ColorSpace.DEFAULT, "" + OptionText.Glass.DEFAULT, "" +
			OptionText.Smoothing.DEFAULT);

	/** What is recommended for tissue sections. */
	private static final Preset TISSUE = preset("H&E tissue", "Lab", "true", "2");

	private TissuePresets() {
		// only static methods
	}

	private static Preset preset(final String words, final String colorSpace,
		final String glass, final String smoothing)
	{
		final Map<String, String> values = new LinkedHashMap<>();
		values.put(COLOR_SPACE, colorSpace);
		values.put(GLASS, glass);
		values.put(SMOOTHING, smoothing);
		return new Preset(words, values);
	}

	/**
	 * Of a command's inputs, those that matter; empty where it has no color space
	 * and no glass.
	 */
	static List<Preset> of(final Set<String> inputs) {
		return inputs.containsAll(Arrays.asList(COLOR_SPACE, GLASS)) ? Arrays
			.asList(ANY.only(inputs), TISSUE.only(inputs)) : Collections.emptyList();
	}
}
