
package org.histokmeans.plainimagej;

import ij.IJ;
import ij.gui.GenericDialog;
import ij.plugin.frame.Recorder;

import java.awt.Button;
import java.awt.Checkbox;
import java.awt.Choice;
import java.awt.FlowLayout;
import java.awt.GridBagConstraints;
import java.awt.GridBagLayout;
import java.awt.Panel;
import java.awt.TextField;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

import org.histokmeans.command.DialogMemory;
import org.histokmeans.command.FileChooser;
import org.histokmeans.command.Help;
import org.histokmeans.command.HistologyCommand;
import org.histokmeans.command.Inputs;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/**
 * ImageJ's own dialog for the inputs of a command. GenericDialog would record
 * the first words of the labels; here the names of the inputs are recorded, so
 * the values are read from the fields themselves.
 */
final class InputDialog {

	private static final int FIELD_WIDTH = 8;
	private static final int TEXT_WIDTH = 16;
	private static final int PATH_WIDTH = 24;
	private static final int GAP = 5;
	private static final int CHECKBOX_INDENT = 20;

	private final Module module;
	private final Inputs inputs;
	private final GenericDialog dialog;
	private final Map<ModuleItem<?>, Supplier<String>> fields =
		new LinkedHashMap<>();

	private InputDialog(final Module module) {
		this.module = module;
		inputs = new Inputs(module);
		dialog = new GenericDialog(module.getInfo().getTitle().replace("...", ""));
	}

	/** Asks until all values are of their type; false if the person canceled. */
	static boolean ask(final Module module) {
		DialogMemory.recall(module);
		boolean done = false;
		while (!done) {
			final InputDialog dialog = new InputDialog(module);
			if (!dialog.isAnswered()) return false;
			done = dialog.takeValues();
			if (done) dialog.record();
		}
		DialogMemory.remember(module);
		return true;
	}

	private boolean isAnswered() {
		inputs.named().forEach(this::addField);
		dialog.addHelp(Help.text());
		dialog.showDialog();
		return dialog.wasOKed();
	}

	private void addField(final ModuleItem<?> item) {
		final Object value = module.getInput(item.getName());
		final List<?> choices = item.getChoices();
		if (item.getType() == boolean.class) addCheckbox(item, (Boolean) value);
		else if (choices != null && !choices.isEmpty()) addChoice(item, choices,
			value);
		else if (FileChooser.of(item) != null) addPath(item, value);
		else if (item.getType() == String.class) addText(item, value, TEXT_WIDTH);
		else addNumber(item, value);
	}

	private void addCheckbox(final ModuleItem<?> item, final boolean value) {
		dialog.setInsets(0, CHECKBOX_INDENT, 0);
		dialog.addCheckbox(item.getLabel(), value);
		final Checkbox box = (Checkbox) dialog.getCheckboxes().lastElement();
		fields.put(item, () -> Boolean.toString(box.getState()));
	}

	private void addChoice(final ModuleItem<?> item, final List<?> choices,
		final Object value)
	{
		dialog.setInsets(0, 0, GAP);
		dialog.addChoice(item.getLabel(), choices.stream().map(Object::toString)
			.toArray(String[]::new), value.toString());
		final Choice choice = (Choice) dialog.getChoices().lastElement();
		fields.put(item, choice::getSelectedItem);
	}

	private void addPath(final ModuleItem<?> item, final Object value) {
		final TextField field = addText(item, value, PATH_WIDTH);
		final Button browse = new Button("Browse...");
		browse.addActionListener(e -> field.setText(FileChooser.of(item).choose(item
			.getLabel(), field.getText())));
		addBeside(field, browse);
	}

	/** GenericDialog allows nothing beside a wide field, but one panel. */
	private void addBeside(final TextField field, final Button button) {
		final GridBagLayout layout = (GridBagLayout) dialog.getLayout();
		final GridBagConstraints place = layout.getConstraints(field);
		final Panel both = new Panel(new FlowLayout(FlowLayout.LEFT, 0, 0));
		both.add(field);
		both.add(button);
		dialog.add(both, place);
	}

	private void addNumber(final ModuleItem<?> item, final Object value) {
		final String text = value.toString();
		addText(item, text.endsWith(".0") ? text.substring(0, text.length() - 2)
			: text, FIELD_WIDTH);
	}

	private TextField addText(final ModuleItem<?> item, final Object value,
		final int width)
	{
		dialog.setInsets(0, 0, GAP);
		dialog.addStringField(item.getLabel(), value.toString(), width);
		final TextField field = (TextField) dialog.getStringFields().lastElement();
		fields.put(item, field::getText);
		return field;
	}

	/** What is right stays, though something else is wrong. */
	private boolean takeValues() {
		final List<String> wrong = new ArrayList<>();
		fields.forEach((item, text) -> {
			try {
				inputs.set(item, Inputs.parse(item, text.get()));
			}
			catch (final IllegalArgumentException e) {
				wrong.add(HistologyCommand.forPeople(e.getMessage()));
			}
		});
		if (!wrong.isEmpty()) IJ.showMessage(dialog.getTitle(), String.join("\n",
			wrong));
		return wrong.isEmpty();
	}

	/** As text between the quotes of a macro. */
	private void record() {
		if (!Recorder.record) return;
		fields.forEach((item, text) -> {
			final String value = Recorder.fixString(Recorder.fixPath(text.get()));
			if (!value.isEmpty()) Recorder.recordOption(item.getName(), value);
		});
	}
}
