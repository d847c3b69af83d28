
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.dialog.Choice;
import org.histokmeans.dialog.Option;
import org.histokmeans.dialog.Preset;
import org.histokmeans.text.OptionText;
import org.junit.jupiter.api.Test;
import org.scijava.command.CommandModule;
import org.scijava.module.ModuleException;

/** Tests {@link ModuleQuestions}, {@link Choices} and {@link TissuePresets}. */
public class ModuleQuestionsTest extends InContext {

	private static final String K = "k " + OptionText.K.LABEL;

	@Test
	public void everyInputIsAskedThatNobodyHasGiven() throws Exception {
		final CommandModule module = module();
		module.setInput("k", 7);
		module.resolveInput("k");
		final List<String> asked = names(new ModuleQuestions(module));
		assertFalse(asked.contains("k"));
		final List<String> all = names(new ModuleQuestions(module()));
		assertTrue(all.containsAll(asked));
		assertEquals(all.size() - 1, asked.size());
		new Inputs(module).resolveAll();
		assertTrue(new ModuleQuestions(module).isEmpty());
	}

	@Test
	public void valuesBeginAsTheInputsAreAndAreTaken() throws Exception {
		final CommandModule module = module();
		module.setInput("k", 7);
		final ModuleQuestions questions = new ModuleQuestions(module);
		final Map<String, String> values = questions.values();
		assertEquals("7", values.get("k"));
		assertEquals("0", values.get("tolerance"));
		values.put("k", "5");
		values.put("glass", "true");
		questions.take(values);
		assertEquals(5, module.getInput("k"));
		assertEquals("true", module.getInput("glass"));
	}

	@Test
	public void aWrongValueIsToldInASentence() throws Exception {
		final ModuleQuestions questions = new ModuleQuestions(module());
		final Option k = questions.options().get(0);
		assertEquals("k must be a number, but was \"many\".", questions.problem(k,
			"many"));
		assertEquals("", questions.problem(k, "4"));
		final Map<String, String> values = questions.values();
		values.put("k", "0");
		questions.take(values);
		assertEquals("K must be at least 1, but was 0.", questions.problem());
		values.put("k", "2");
		values.put("codebook", "/no/such/folder/a.json");
		questions.take(values);
		assertTrue(questions.problem().contains("there is no such folder"));
	}

	@Test
	public void choicesComeFromWhereTheyAreMade() throws Exception {
		final CommandModule module = module();
		assertEquals(ColorSpaces.names(), values(module, "colorspace"));
		assertEquals(Arrays.stream(Seeding.values()).map(Seeding::word).collect(
			Collectors.toList()), values(module, "seeding"));
		for (final Choice choice : Choices.of(module.getInfo().getInput(
			"colorspace")))
		{
			assertTrue(choice.toString().startsWith(choice.value() + ": "), choice
				.toString());
		}
	}

	@Test
	public void aPresetHasOnlyValuesThatItsCommandTakes() throws Exception {
		final ModuleQuestions questions = new ModuleQuestions(module());
		assertEquals("[any image, H&E tissue]", questions.presets().toString());
		for (final Preset preset : questions.presets()) {
			final Map<String, String> values = questions.values();
			values.putAll(preset.values());
			questions.take(values);
			assertEquals("", questions.problem());
		}
	}

	/** Of all pairs of dialogs: what both ask comes in the same order. */
	@Test
	public void theDialogsThatSegmentAskInTheSameOrder() throws Exception {
		final List<List<String>> dialogs = new ArrayList<>();
		for (final Class<? extends Segmenting> command : Arrays.asList(
			SegmentCommand.class, CompareCommand.class, ApplyCommand.class,
			TrainCommand.class, BatchCommand.class, SlideCommand.class))
		{
			dialogs.add(asked(command));
		}
		for (final List<String> one : dialogs) {
			for (final List<String> other : dialogs) {
				assertEquals(common(one, other), common(other, one));
			}
		}
		assertTrue(dialogs.stream().skip(3).allMatch(dialog -> dialog.contains(K)));
	}

	private static List<String> common(final List<String> one,
		final List<String> other)
	{
		return one.stream().filter(other::contains).collect(Collectors.toList());
	}

	/** Names and words; several K stand where others ask for one. */
	private static List<String> asked(final Class<? extends Segmenting> command)
		throws ModuleException
	{
		final CommandModule module = new CommandModule(commands.getCommand(command
			.getName()));
		return names(new ModuleQuestions(module)).stream().map(name -> name.equals(
			"ks") ? K : name + " " + module.getInfo().getInput(name).getLabel())
			.collect(Collectors.toList());
	}

	@Test
	public void aDialogWithoutSmoothingHasPresetsWithoutIt() throws Exception {
		final ModuleQuestions questions = new ModuleQuestions(new CommandModule(
			commands.getCommand(TrainCommand.class)));
		assertEquals("[any image, H&E tissue]", questions.presets().toString());
		assertEquals("{colorspace=Lab, glass=true}", questions.presets().get(1)
			.values().toString());
	}

	private static CommandModule module() throws ModuleException {
		return new CommandModule(commands.getCommand(SegmentCommand.class));
	}

	private static List<String> names(final ModuleQuestions questions) {
		final List<String> names = new ArrayList<>();
		questions.options().forEach(option -> names.add(option.name()));
		return names;
	}

	private static List<String> values(final CommandModule module,
		final String name)
	{
		return Choices.values(module.getInfo().getInput(name));
	}
}
