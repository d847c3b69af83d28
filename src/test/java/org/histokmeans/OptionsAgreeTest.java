
package org.histokmeans;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.file.Paths;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.histokmeans.batch.BatchOptions;
import org.histokmeans.cli.Main;
import org.histokmeans.cluster.Seeding;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.command.BatchCommand;
import org.histokmeans.command.Choices;
import org.histokmeans.command.CompareCommand;
import org.histokmeans.command.ObjectsCommand;
import org.histokmeans.command.RegionsCommand;
import org.histokmeans.command.SegmentCommand;
import org.histokmeans.command.SlideCommand;
import org.histokmeans.command.TrainCommand;
import org.histokmeans.dialog.Choice;
import org.histokmeans.imagej.ResultKind;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.scijava.Context;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleException;
import org.scijava.module.ModuleItem;

import picocli.CommandLine;
import picocli.CommandLine.Model.OptionSpec;

/**
 * An option has the same name, default, range and choices in every dialog, on
 * the command line, in the help and on the page of options.
 */
public class OptionsAgreeTest {

	private static final List<String> OF_A_FIT = Arrays.asList("colorspace",
		"stains", "glass", "glasslevel", "seeding", "attempts", "iterations",
		"tolerance", "seed");

	private static final String HELP = Pages.text(Paths.get(
		"src/main/resources/org/histokmeans/help.html"));
	private static final String PAGE = Pages.text(Paths.get(
		"src/site/markdown/options.md"));

	@TestFactory
	public Stream<DynamicTest> dialogsAndCommandLineAgree() {
		return Stream.of(pair(SegmentCommand.class, "segment", "k", "start",
			"smoothing"), pair(CompareCommand.class, "compare", "smoothing"), pair(
				BatchCommand.class, "batch", "k", "start", "smoothing", "sample",
				"format"), pair(SlideCommand.class, "segment", "k", "start",
					"smoothing", "level", "sample", "format"), pair(TrainCommand.class,
						"train", "k", "start"));
	}

	private static DynamicTest pair(final Class<? extends Command> dialog,
		final String subcommand, final String... more)
	{
		return DynamicTest.dynamicTest(subcommand, () -> {
			final List<String> names = new ArrayList<>(OF_A_FIT);
			names.addAll(Arrays.asList(more));
			try (Context context = new Context(CommandService.class)) {
				final CommandInfo info = context.service(CommandService.class)
					.getCommand(dialog);
				for (final String name : names) {
					assertAgree(info, subcommand, name);
				}
			}
		});
	}

	@Test
	public void objectsHaveTheSameOptionsEverywhere() throws ModuleException {
		try (Context context = new Context(CommandService.class)) {
			final CommandInfo info = context.service(CommandService.class).getCommand(
				ObjectsCommand.class);
			for (final String name : Arrays.asList("classes", "opening", "fill",
				"watershed", "minsize", "maxsize", "stains"))
			{
				assertAgree(info, "objects", name);
				assertTrue(HELP.contains(name), name);
			}
		}
	}

	@Test
	public void regionsHaveTheSameOptionsEverywhere() throws ModuleException {
		try (Context context = new Context(CommandService.class)) {
			final CommandInfo info = context.service(CommandService.class).getCommand(
				RegionsCommand.class);
			for (final String name : Arrays.asList("each", "minarea", "fill",
				"simplify"))
			{
				assertAgree(info, "regions", name);
				assertTrue(HELP.contains("<code>" + name), name);
			}
		}
	}

	@Test
	public void theHelpNamesEveryInputOfEveryCommand() {
		final Pattern name = Pattern.compile(
			"<(?:code|td|i)>(\\w+)(?:=\\w+)?</(?:code|td|i)>");
		final Set<String> named = new HashSet<>();
		final Matcher matcher = name.matcher(HELP);
		while (matcher.find()) {
			named.add(matcher.group(1));
		}
		final List<String> missing = new ArrayList<>();
		try (Context context = new Context(CommandService.class)) {
			for (final CommandInfo info : context.service(CommandService.class)
				.getCommands())
			{
				if (!info.getDelegateClassName().startsWith("org.histokmeans."))
					continue;
				for (final ModuleItem<?> item : info.inputs()) {
					final boolean isTyped = item.getType().isPrimitive() || item
						.getType() == String.class;
					if (isTyped && !named.contains(item.getName())) missing.add(info
						.getTitle() + " " + item.getName());
				}
			}
		}
		assertEquals(new ArrayList<>(), missing);
	}

	private static void assertAgree(final CommandInfo info,
		final String subcommand, final String name) throws ModuleException
	{
		final ModuleItem<?> item = info.getInput(name);
		assertNotNull(item, name);
		final OptionSpec option = option(subcommand, name);
		final Module module = info.createModule();
		assertEquals(plain(module.getInput(name)), plain(option.defaultValue()),
			name);
		final String meaning = item.getDescription().replaceFirst("\\.$", "");
		assertTrue(option.description()[0].startsWith(meaning), name + ": " + option
			.description()[0]);
	}

	/**
	 * It comes from the formats themselves, so that no annotation can hold it.
	 */
	@Test
	public void theNamesOfABatchAreTheSameEverywhere() throws Exception {
		assertEquals(BatchOptions.PATTERN, option("batch", "pattern")
			.initialValue());
		try (Context context = new Context(CommandService.class)) {
			assertEquals(BatchOptions.PATTERN, context.service(CommandService.class)
				.getCommand(BatchCommand.class).createModule().getInput("pattern"));
		}
		assertTrue(Pages.text(Paths.get("src/site/markdown/batch.md")).contains(
			BatchOptions.PATTERN));
		assertTrue(new CommandLine(new Main()).getSubcommands().get("batch")
			.getUsageMessage().replaceAll("\\s", "").contains(BatchOptions.PATTERN));
	}

	/** What can be written, a batch can be asked for everywhere. */
	@Test
	public void everyKindOfFileHasItsOption() throws ModuleException {
		try (Context context = new Context(CommandService.class)) {
			final CommandInfo info = context.service(CommandService.class).getCommand(
				BatchCommand.class);
			for (final ResultKind kind : ResultKind.values()) {
				final ModuleItem<?> item = info.getInput(kind.word());
				assertNotNull(item, kind.word());
				final OptionSpec option = option("batch", kind.word());
				assertEquals(item.getLabel(), option.description()[0].replaceFirst(
					" \\(.*", ""));
				assertEquals(info.createModule().getInput(kind.word()).toString(),
					option.defaultValue());
				assertTrue(HELP.contains("<code>" + kind.word() + "</code>"), kind
					.word());
			}
		}
	}

	private static OptionSpec option(final String subcommand, final String name) {
		final OptionSpec option = new CommandLine(new Main()).getSubcommands().get(
			subcommand).getCommandSpec().findOption("--" + name);
		assertNotNull(option, subcommand + " --" + name);
		return option;
	}

	/** 0 and 0.0 are the same default. */
	private static String plain(final Object value) {
		try {
			return new BigDecimal(value.toString()).stripTrailingZeros()
				.toPlainString();
		}
		catch (final NumberFormatException e) {
			return value.toString();
		}
	}

	@Test
	public void theHelpNamesEveryInputOfSegment() {
		withSegment((item, value) -> {
			final Matcher row = row(HELP, "<tr><td>" + Pattern.quote(item.getLabel()
				.replace("&", "&amp;")) + "</td><td>" + item.getName() +
				"</td><td>(.*?)</td></tr>");
			assertTrue(row.find(), item.getName());
			assertLimits(item, row.group(1));
		});
	}

	@Test
	public void thePageGivesEveryDefaultAndRange() {
		withSegment((item, value) -> {
			final Matcher row = row(PAGE, "\\| (?:`\\w+`, )?`" + item.getName() +
				"`(?:, `\\w+`)? \\| (.*?) \\| (.*?) \\|");
			assertTrue(row.find(), item.getName());
			final String text = value.toString().isEmpty() ? "empty" : plain(value);
			assertEquals(text, row.group(2), item.getName());
			assertLimits(item, row.group(1));
		});
	}

	private static Matcher row(final String text, final String pattern) {
		return Pattern.compile(pattern, Pattern.DOTALL).matcher(text);
	}

	/** Those that are more than "at least 0 or 1". */
	private static void assertLimits(final ModuleItem<?> item,
		final String text)
	{
		final Object max = item.getMaximumValue();
		if (max != null) assertTrue(text.contains(plain(max)), item.getName() +
			": " + text);
		for (final Object choice : choices(item)) {
			assertTrue(text.contains(choice.toString()), item.getName() + ": " +
				text);
		}
	}

	/** Empty for an input that has none. */
	private static List<String> choices(final ModuleItem<?> item) {
		return Choices.of(item).stream().map(Choice::value).collect(Collectors
			.toList());
	}

	@Test
	public void theCommandLineListsTheColorSpaces() {
		final String usage = new CommandLine(new Main()).getSubcommands().get(
			"segment").getUsageMessage().replaceAll("\\s+", " ");
		assertTrue(usage.contains("measured: " + String.join(", ", ColorSpaces
			.names()) + " (RGB)."), usage);
	}

	@Test
	public void theChoicesAreThoseThatThereAre() {
		withSegment((item, value) -> {
			final List<String> choices = choices(item);
			if (item.getName().equals("seeding")) assertEquals(Arrays.stream(Seeding
				.values()).map(Seeding::word).collect(Collectors.toList()), choices);
			if (item.getName().equals("colorspace")) assertEquals(ColorSpaces.names(),
				choices);
		});
	}

	/** What is asked of each input that has a name in macros. */
	private interface Check {

		void check(ModuleItem<?> item, Object value);
	}

	private static void withSegment(final Check check) {
		int checked = 0;
		try (Context context = new Context(CommandService.class)) {
			final CommandInfo info = context.service(CommandService.class).getCommand(
				SegmentCommand.class);
			final Module module = info.createModule();
			for (final ModuleItem<?> item : info.inputs()) {
				if (!item.getType().isPrimitive() && item.getType() != String.class)
					continue;
				check.check(item, module.getInput(item.getName()));
				checked++;
			}
		}
		catch (final ModuleException e) {
			throw new IllegalStateException(e);
		}
		assertEquals(20, checked);
	}
}
