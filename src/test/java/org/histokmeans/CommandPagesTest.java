
package org.histokmeans;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.Paths;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.histokmeans.command.AboutCommand;
import org.histokmeans.command.ApplyCommand;
import org.histokmeans.command.BatchCommand;
import org.histokmeans.command.Choices;
import org.histokmeans.command.CompareCommand;
import org.histokmeans.command.DecodeCommand;
import org.histokmeans.command.Inputs;
import org.histokmeans.command.NameClassesCommand;
import org.histokmeans.command.ObjectsCommand;
import org.histokmeans.command.RegionsCommand;
import org.histokmeans.command.SampleCommand;
import org.histokmeans.command.SegmentCommand;
import org.histokmeans.command.SelectClassCommand;
import org.histokmeans.command.SlideCommand;
import org.histokmeans.command.TrainCommand;
import org.histokmeans.dialog.Choice;
import org.histokmeans.text.Papers;
import org.histokmeans.text.ProgramVersion;
import org.junit.jupiter.api.Test;
import org.scijava.Context;
import org.scijava.command.Command;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.Module;
import org.scijava.module.ModuleException;
import org.scijava.module.ModuleItem;

/**
 * The page of each command has a table of its keys as they are; with
 * -Dpages.write=true the tables are written anew. What they say on citing is
 * complete.
 */
public class CommandPagesTest {

	private static final Path FOLDER = Paths.get("src/site/markdown/commands");
	private static final Pattern TABLE = Pattern.compile(
		"(?s)(\\| in the dialog \\|.*?\n)(?=\n|$)");

	private static Map<String, Class<? extends Command>> pages() {
		final Map<String, Class<? extends Command>> pages = new LinkedHashMap<>();
		pages.put("segment", SegmentCommand.class);
		pages.put("compare", CompareCommand.class);
		pages.put("batch", BatchCommand.class);
		pages.put("whole-slide", SlideCommand.class);
		pages.put("select-class", SelectClassCommand.class);
		pages.put("name-classes", NameClassesCommand.class);
		pages.put("export-regions", RegionsCommand.class);
		pages.put("measure-objects", ObjectsCommand.class);
		pages.put("train", TrainCommand.class);
		pages.put("apply", ApplyCommand.class);
		pages.put("decode", DecodeCommand.class);
		pages.put("sample", SampleCommand.class);
		pages.put("about", AboutCommand.class);
		return pages;
	}

	@Test
	public void everyCommandHasAPageWithItsKeys() throws Exception {
		try (Context context = new Context(CommandService.class)) {
			for (final Map.Entry<String, Class<? extends Command>> page : pages()
				.entrySet())
			{
				final CommandInfo info = context.service(CommandService.class)
					.getCommand(page.getValue());
				final Path path = FOLDER.resolve(page.getKey() + ".md");
				assertTrue(Pages.text(path).startsWith("# " + info.getTitle() + "\n"),
					path + " begins with the command's name");
				assertKeys(path, info);
			}
		}
	}

	private static void assertKeys(final Path path, final CommandInfo info)
		throws Exception
	{
		final String keys = keys(info);
		final Matcher table = TABLE.matcher(Pages.text(path));
		if (Boolean.getBoolean("pages.write") && table.find()) Files.write(path,
			table.replaceFirst(Matcher.quoteReplacement(keys)).getBytes(
				StandardCharsets.UTF_8));
		if (!keys.isEmpty()) assertTrue(Pages.text(path).contains(keys), path +
			" should have\n" + keys);
	}

	/** The table; empty for a command without keys. */
	private static String keys(final CommandInfo info) throws ModuleException {
		final Module module = info.createModule();
		final StringBuilder rows = new StringBuilder();
		for (final ModuleItem<?> item : new Inputs(module).named()) {
			rows.append("| ").append(item.getLabel()).append(" | `").append(item
				.getName()).append("` | ").append(standard(module.getInput(item
					.getName()))).append(" | ").append(meaning(item)).append(" |\n");
		}
		return rows.length() == 0 ? ""
			: "| in the dialog | in macros | default | meaning |\n" +
				"|---|---|---|---|\n" + rows;
	}

	private static String standard(final Object value) {
		if (value == null || value.toString().isEmpty()) return "empty";
		if (value instanceof Double) return new BigDecimal(value.toString())
			.stripTrailingZeros().toPlainString();
		return value.toString().replace("*", "\\*");
	}

	private static String meaning(final ModuleItem<?> item) {
		final List<Choice> choices = Choices.of(item);
		final String values = choices.stream().map(choice -> "`" + choice.value() +
			"`").collect(Collectors.joining(", "));
		return item.getDescription().replaceAll("([*|])", "\\\\$1") + (choices
			.isEmpty() ? "" : " Choices: " + values + ".");
	}

	@Test
	public void thePageOfCitationsHasThePapersOfAbout() {
		final String page = Pages.text(Paths.get("src/site/markdown/citing.md"));
		for (final String paper : Papers.all()) {
			assertTrue(page.contains("* " + paper + "\n"), paper);
			assertTrue(Papers.about().contains(paper), paper);
		}
		assertTrue(Papers.about().contains(ProgramVersion.get()));
	}

	/** The keys that Citation File Format 1.2.0 requires, and those of ours. */
	@Test
	public void theCitationFileIsComplete() {
		final String file = Pages.text(Paths.get("src/site/CITATION.cff"));
		for (final String line : new String[] { "cff-version: 1.2.0", "message: \"",
			"title: \"", "authors:", "  - name: \"HistoKMeans developers\"",
			"type: software", "version: \"" + ProgramVersion.get() + "\"",
			"license: BSD-2-Clause" })
		{
			assertTrue(Pattern.compile("(?m)^" + Pattern.quote(line)).matcher(file)
				.find(), line);
		}
		for (final String line : file.split("\n")) {
			assertTrue(line.matches("[a-z-]+:( \\S.*)?|  - (name: )?\"[^\"]+\""),
				line);
		}
		assertTrue(Pages.text(Pages.README).contains("src/site/CITATION.cff"));
	}
}
