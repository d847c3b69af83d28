
package org.histokmeans.command;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.dialog.Choice;
import org.histokmeans.picture.LabelColors;
import org.scijava.module.ModuleItem;

/**
 * The values that an input can have, from where they are made: an annotation,
 * which takes constants only, would be a second list of them.
 */
public final class Choices {

	private Choices() {
		// only static methods
	}

	/** With words for people; empty if the input is not one of some words. */
	public static List<Choice> of(final ModuleItem<?> item) {
		switch (item.getName()) {
			case "colorspace":
				return colorSpaces();
			case "glass":
				return glass();
			case "seeding":
				return seedings();
			case "lut":
				return labelColors();
			default:
				return others(item);
		}
	}

	/** The values alone. */
	static List<String> values(final ModuleItem<?> item) {
		final List<String> values = new ArrayList<>();
		of(item).forEach(choice -> values.add(choice.value()));
		return values;
	}

	private static List<Choice> colorSpaces() {
		final List<Choice> choices = new ArrayList<>();
		for (final String name : ColorSpaces.names()) {
			choices.add(new Choice(name, ColorSpaces.named(name).words()));
		}
		return choices;
	}

	private static List<Choice> glass() {
		return Arrays.asList(new Choice(GlassRule.NONE.word(), "all pixels count"),
			new Choice(GlassRule.atLeast(GlassRule.DEFAULT_LEVEL).word(),
				"by the level below"), new Choice(GlassRule.AUTO.word(),
					"by the background of the image"));
	}

	private static List<Choice> seedings() {
		final List<Choice> choices = new ArrayList<>();
		for (final Seeding seeding : Seeding.values()) {
			choices.add(new Choice(seeding.word(), seeding.words()));
		}
		return choices;
	}

	private static List<Choice> labelColors() {
		final List<Choice> choices = new ArrayList<>();
		for (final LabelColors colors : LabelColors.values()) {
			choices.add(new Choice(colors.word(), colors.words()));
		}
		return choices;
	}

	private static List<Choice> others(final ModuleItem<?> item) {
		final List<Choice> choices = new ArrayList<>();
		if (item.getChoices() != null) item.getChoices().forEach(choice -> choices
			.add(new Choice(choice.toString(), "")));
		return choices;
	}
}
