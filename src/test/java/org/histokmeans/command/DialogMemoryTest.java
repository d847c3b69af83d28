
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.HashMap;
import java.util.Map;

import org.histokmeans.text.OptionText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.scijava.command.CommandModule;
import org.scijava.module.ModuleException;
import org.scijava.module.ModuleItem;

/** Tests {@link DialogMemory}. */
public class DialogMemoryTest extends InContext {

	@Test
	public void whatWasRememberedIsRecalledUnlessGiven() throws Exception {
		remember(SegmentCommand.class, "k", 7, "seeding", "random");
		final CommandModule after = module(SegmentCommand.class);
		after.setInput("seed", 5L);
		after.resolveInput("seed");
		DialogMemory.recall(after);
		assertEquals(7, after.getInput("k"));
		assertEquals("random", after.getInput("seeding"));
		assertEquals(5L, after.getInput("seed"));
	}

	/** It is of one image only. */
	@Test
	public void theOriginalIsNotRemembered() throws Exception {
		remember(SelectClassCommand.class, "original", "a.tif", "label", 2);
		final CommandModule after = module(SelectClassCommand.class);
		after.setInput("original", "b.tif");
		DialogMemory.recall(after);
		assertEquals("b.tif", after.getInput("original"));
		assertEquals(2, after.getInput("label"));
	}

	@ParameterizedTest
	@ValueSource(classes = { SegmentCommand.class, TrainCommand.class,
		BatchCommand.class, SlideCommand.class })
	public void whatIsSetInOneDialogIsOfferedInTheOthers(
		final Class<? extends HistologyCommand> one) throws Exception
	{
		remember(one, "k", 9, "colorspace", "OD", "glass", "true", "glasslevel",
			231, "stains", "ruifrok", "attempts", 3, "seed", 4L);
		for (final Class<? extends HistologyCommand> other : FAMILY) {
			final CommandModule module = recalled(other);
			assertInput(9, module, "k");
			assertInput("OD", module, "colorspace");
			assertInput("true", module, "glass");
			assertInput(231, module, "glasslevel");
			assertInput("ruifrok", module, "stains");
			assertInput(3, module, "attempts");
			assertInput(4L, module, "seed");
		}
	}

	@ParameterizedTest
	@ValueSource(classes = { SegmentCommand.class, CompareCommand.class,
		ApplyCommand.class, BatchCommand.class, SlideCommand.class })
	public void soIsTheSmoothing(final Class<? extends HistologyCommand> one)
		throws Exception
	{
		remember(one, "smoothing", 0);
		remember(one, "smoothing", 6);
		for (final Class<? extends HistologyCommand> other : FAMILY) {
			assertInput(6, recalled(other), "smoothing");
		}
	}

	@Test
	public void whatIsAskedInOtherWordsIsNotShared() throws Exception {
		remember(SegmentCommand.class, "labels", true, "quantized", true,
			"codebook", "/a/mine.json");
		remember(BatchCommand.class, "labels", false, "quantized", false,
			"codebook", "/a/given.json");
		final CommandModule segment = recalled(SegmentCommand.class);
		assertInput(true, segment, "labels");
		assertInput("", segment, "codebook");
		assertInput(false, recalled(SlideCommand.class), "labels");
		assertInput("/a/given.json", recalled(SlideCommand.class), "codebook");
		assertInput(true, recalled(ApplyCommand.class), "quantized");
		remember(SlideCommand.class, "codebook", "");
		assertInput("", recalled(BatchCommand.class), "codebook");
	}

	@Test
	public void anOutputFolderIsOfOneCommand() throws Exception {
		remember(BatchCommand.class, "out", "/a/cohort");
		remember(SlideCommand.class, "out", "/a/slide");
		assertInput("/a/cohort", recalled(BatchCommand.class), "out");
		assertInput("/a/slide", recalled(SlideCommand.class), "out");
	}

	@Test
	public void severalKAreOfferedWithTheKOfTheOthers() throws Exception {
		remember(CompareCommand.class, "ks", "2-8");
		remember(SegmentCommand.class, "k", 8);
		assertInput("2-8", recalled(CompareCommand.class), "ks");
		remember(SegmentCommand.class, "k", 11);
		assertInput("2-8,11", recalled(CompareCommand.class), "ks");
		remember(CompareCommand.class, "ks", "2-6");
		assertInput("2-6", recalled(CompareCommand.class), "ks");
		assertInput(11, recalled(TrainCommand.class), "k");
	}

	/** The same words must mean the same kind of value. */
	@Test
	public void theSameWordsAreTheSameInput() throws Exception {
		final Map<String, ModuleItem<?>> known = new HashMap<>();
		for (final Class<? extends HistologyCommand> one : FAMILY) {
			final CommandModule module = module(one);
			for (final ModuleItem<?> item : new Inputs(module).named()) {
				final ModuleItem<?> same = known.putIfAbsent(item.getName() + " " + item
					.getLabel(), item);
				if (same == null) continue;
				assertSame(same.getType(), item.getType(), item.getName());
				assertEquals(same.is(Place.ADVANCED), item.is(Place.ADVANCED), item
					.getName());
			}
		}
		assertEquals(OptionText.K.LABEL, known.get("k " + OptionText.K.LABEL)
			.getLabel());
	}

	@SuppressWarnings("unchecked")
	private static final Class<? extends HistologyCommand>[] FAMILY =
		new Class[] { SegmentCommand.class, CompareCommand.class,
			ApplyCommand.class, TrainCommand.class, BatchCommand.class,
			SlideCommand.class };

	/** If it has one. */
	private static void assertInput(final Object expected,
		final CommandModule module, final String name)
	{
		if (module.getInfo().getInput(name) != null) assertEquals(expected, module
			.getInput(name), module.getInfo().getTitle() + " " + name);
	}

	private static void remember(final Class<? extends HistologyCommand> command,
		final Object... namesAndValues) throws ModuleException
	{
		final CommandModule module = recalled(command);
		for (int i = 0; i < namesAndValues.length; i += 2) {
			module.setInput((String) namesAndValues[i], namesAndValues[i + 1]);
		}
		DialogMemory.remember(module);
	}

	private static CommandModule recalled(
		final Class<? extends HistologyCommand> command) throws ModuleException
	{
		final CommandModule module = module(command);
		DialogMemory.recall(module);
		return module;
	}

	private static CommandModule module(
		final Class<? extends HistologyCommand> command) throws ModuleException
	{
		return new CommandModule(commands.getCommand(command));
	}
}
