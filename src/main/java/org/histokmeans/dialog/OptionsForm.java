
package org.histokmeans.dialog;

import java.awt.Component;
import java.awt.event.ItemEvent;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import javax.swing.JComboBox;
import javax.swing.SwingUtilities;

/** The fields of all options. */
final class OptionsForm {

	private static final String OWN = "my own choice";
	private static final String FOR = "For";

	private final Grid grid = new Grid();
	private final List<OptionInput> inputs = new ArrayList<>();
	private final JComboBox<Object> presets = new JComboBox<>();
	private final Runnable onChange;
	private Fold fold;

	/** Many changes at once are told as one. */
	private boolean isToldLater;

	/** @param onChange called on the event thread, after the change */
	OptionsForm(final Questions questions, final Runnable onChange) {
		this.onChange = onChange;
		addAll(questions.options(), Option.Place.FIRST, grid);
		if (!questions.presets().isEmpty()) addPresets(questions.presets());
		addAll(questions.options(), Option.Place.BASIC, grid);
		addAdvanced(questions.options());
		setValues(questions.values());
		inputs.forEach(input -> input.onChange(this::changed));
		follow();
		if (inputs.stream().anyMatch(OptionsForm::isUnusual)) fold.unfold();
	}

	/** What is not as usual is not hidden. */
	private static boolean isUnusual(final OptionInput input) {
		final Option option = input.option();
		return option.place() == Option.Place.ADVANCED && !input.text().equals(
			option.standard());
	}

	private void addAll(final List<Option> options, final Option.Place place,
		final Grid to)
	{
		for (final Option option : options) {
			if (option.place() == place) add(OptionInput.of(option), to);
		}
	}

	private void add(final OptionInput input, final Grid to) {
		inputs.add(input);
		if (input.option().kind() == Option.Kind.CHECKBOX) to.addWide(input
			.component());
		else to.add(input.option().label(), input.component(), input.field());
	}

	private void addPresets(final List<Preset> all) {
		all.forEach(presets::addItem);
		presets.addItem(OWN);
		presets.setName("preset");
		presets.getAccessibleContext().setAccessibleName(FOR);
		presets.addItemListener(event -> {
			if (event.getStateChange() == ItemEvent.SELECTED && event
				.getItem() instanceof Preset) setValues(((Preset) event.getItem())
					.values());
		});
		grid.add(FOR, presets, presets);
	}

	private void addAdvanced(final List<Option> options) {
		final Grid advanced = new Grid();
		addAll(options, Option.Place.ADVANCED, advanced);
		if (advanced.getComponentCount() == 0) return;
		fold = new Fold("Advanced", advanced);
		grid.addWide(fold);
	}

	Component component() {
		return grid;
	}

	/** As they stand in the fields, by the names of the options. */
	Map<String, String> values() {
		final Map<String, String> values = new LinkedHashMap<>();
		inputs.forEach(input -> values.put(input.option().name(), input.text()
			.trim()));
		return values;
	}

	/** Those that are not named stay. */
	void setValues(final Map<String, String> values) {
		for (final OptionInput input : inputs) {
			final String value = values.get(input.option().name());
			if (value != null && !value.equals(input.text())) input.setText(value);
		}
	}

	void reset() {
		final Map<String, String> values = new LinkedHashMap<>();
		inputs.forEach(input -> values.put(input.option().name(), input.option()
			.standard()));
		setValues(values);
	}

	/** The first wrong value's sentence; empty if there is none. */
	String problem(final Questions questions) {
		for (final OptionInput input : inputs) {
			final String problem = questions.problem(input.option(), input.text()
				.trim());
			if (!problem.isEmpty()) return problem;
		}
		return "";
	}

	/** Puts the cursor into the first wrong value. */
	void goToProblem(final Questions questions) {
		for (final OptionInput input : inputs) {
			if (questions.problem(input.option(), input.text().trim()).isEmpty())
				continue;
			if (input.option().place() == Option.Place.ADVANCED) fold.open(true);
			input.field().requestFocusInWindow();
			return;
		}
	}

	private void changed() {
		if (isToldLater) return;
		isToldLater = true;
		SwingUtilities.invokeLater(() -> {
			isToldLater = false;
			follow();
			onChange.run();
		});
	}

	/** Grays what has no effect, and shows which preset it is. */
	private void follow() {
		final Map<String, String> values = values();
		for (final OptionInput input : inputs) {
			input.setEnabled(input.option().need().isMet(values));
		}
		Object shown = OWN;
		for (int i = 0; i < presets.getItemCount(); i++) {
			final Object item = presets.getItemAt(i);
			if (item instanceof Preset && ((Preset) item).isIn(values)) shown = item;
		}
		presets.setSelectedItem(shown);
	}
}
