
package org.histokmeans.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.histokmeans.dialog.Option;
import org.histokmeans.dialog.Preset;
import org.histokmeans.dialog.Questions;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/**
 * A dialog's questions for the inputs of a command that nobody has given. All
 * there is to know of an input stands in its annotation.
 */
final class ModuleQuestions implements Questions {

	private final Module module;
	private final HistologyCommand command;
	private final Inputs inputs;
	private final Map<String, ModuleItem<?>> items = new LinkedHashMap<>();

	ModuleQuestions(final Module module) {
		this.module = module;
		command = (HistologyCommand) module.getDelegateObject();
		inputs = new Inputs(module);
		for (final ModuleItem<?> item : inputs.named()) {
			if (!module.isInputResolved(item.getName()) && !item.is(Place.BESIDE))
				items.put(item.getName(), item);
		}
	}

	boolean isEmpty() {
		return items.isEmpty();
	}

	@Override
	public String title() {
		return module.getInfo().getTitle().replace("...", "");
	}

	@Override
	public List<Option> options() {
		final Module defaults = inputs.fresh();
		final List<Option> options = new ArrayList<>();
		items.values().forEach(item -> options.add(option(item).standard(standard(
			defaults, item))));
		return options;
	}

	private static String standard(final Module defaults,
		final ModuleItem<?> item)
	{
		final String value = item.get(Place.DIALOG);
		return value == null ? text(defaults, item) : value;
	}

	private static Option option(final ModuleItem<?> item) {
		final Option option = new Option(item.getName(), item.getLabel(), kind(
			item)).meaning(item.getDescription()).at(place(item)).needing(item.get(
				Place.NEEDS)).choices(Choices.of(item)).slider(item.get(Place.SLIDER));
		final FileChooser chooser = FileChooser.of(item);
		return chooser == null ? option : option.browser(path -> chooser.choose(item
			.getLabel(), path));
	}

	private static Option.Kind kind(final ModuleItem<?> item) {
		if (item.getType() == boolean.class) return Option.Kind.CHECKBOX;
		if (!Choices.of(item).isEmpty()) return Option.Kind.CHOICE;
		if (FileChooser.of(item) != null) return Option.Kind.PATH;
		return item.getType() == String.class ? Option.Kind.TEXT
			: Option.Kind.NUMBER;
	}

	private static Option.Place place(final ModuleItem<?> item) {
		if (item.is(Place.FIRST)) return Option.Place.FIRST;
		return item.is(Place.ADVANCED) ? Option.Place.ADVANCED : Option.Place.BASIC;
	}

	@Override
	public Map<String, String> values() {
		final Map<String, String> values = new LinkedHashMap<>();
		items.forEach((name, item) -> values.put(name, text(module, item)));
		return values;
	}

	/** As people write it: 0, not 0.0. */
	static String text(final Module module, final ModuleItem<?> item) {
		final Object value = module.getInput(item.getName());
		final String text = value == null ? "" : value.toString();
		return item.getType() == double.class && text.endsWith(".0") ? text
			.substring(0, text.length() - 2) : text;
	}

	@Override
	public List<Preset> presets() {
		return TissuePresets.of(items.keySet());
	}

	@Override
	public String problem(final Option option, final String value) {
		try {
			Inputs.parse(items.get(option.name()), value);
			return "";
		}
		catch (final IllegalArgumentException e) {
			return e.getMessage();
		}
	}

	@Override
	public void take(final Map<String, String> values) {
		values.forEach((name, value) -> inputs.set(items.get(name), Inputs.parse(
			items.get(name), value)));
	}

	@Override
	public String problem() {
		try {
			command.checkInputs();
			return "";
		}
		catch (final IllegalArgumentException | IOException e) {
			return e.getMessage();
		}
	}

	@Override
	public void help() {
		Help.show(module.getInfo().getTitle());
	}
}
