
package org.histokmeans.plainimagej;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.Consumer;

/**
 * A macro step by step, and what is expected after each of them; nothing
 * happens before it runs. Images are opened from and saved to its folder.
 *
 * <pre>
 *
 * new MacroScript(folder).open("a.tif").segment("k=2").expect("getTitle()",
 * 	"a-labels").passesIn(Door.HEADLESS);
 * </pre>
 */
final class MacroScript {

	private static final String NOTE =
		"function note(name, value) { File.append(name + \"=\" + value, " +
			"\"%s\"); }";

	private final Path folder;
	private final List<String> lines = new ArrayList<>();
	private final List<Consumer<Door.Run>> expectations = new ArrayList<>();

	MacroScript(final Path folder) {
		this.folder = folder;
		lines.add(String.format(NOTE, folder.resolve(Session.NOTES)));
	}

	/** Any step, in ImageJ's language. */
	MacroScript step(final String line) {
		lines.add(line);
		return this;
	}

	/** The text of a macro that comes with the plugin. */
	static String shipped(final String name) throws IOException {
		return new String(Files.readAllBytes(Door.shipped(name)),
			StandardCharsets.UTF_8);
	}

	MacroScript open(final String file) {
		return step("open('" + folder.resolve(file) + "');");
	}

	MacroScript openSample() {
		return step("run('H&E Sample Image');");
	}

	MacroScript run(final String command, final String options) {
		return step("run('" + command + "', '" + options + "');");
	}

	MacroScript segment(final String options) {
		return run("K-Means Segment...", options);
	}

	/** As a TIFF file, which gives the image the file's name. */
	MacroScript save(final String name) {
		return step("saveAs('Tiff', '" + folder.resolve(name + ".tif") + "');");
	}

	MacroScript rename(final String title) {
		return step("rename('" + title + "');");
	}

	/** Gives the active image a name in the macro, to go back to it. */
	MacroScript remember(final String name) {
		return step(name + " = getImageID();");
	}

	MacroScript backTo(final String name) {
		return step("selectImage(" + name + ");");
	}

	MacroScript select(final String title) {
		return step("selectImage('" + title + "');");
	}

	MacroScript close() {
		return step("close();");
	}

	/**
	 * Notes the value that an expression has now. Of functions with a dot in
	 * their names, such as Property.get, ImageJ takes only numbers: give their
	 * text a name before.
	 */
	MacroScript note(final String name, final String expression) {
		return step("note('" + name + "', " + expression + ");");
	}

	/** What the value of an expression must be now. */
	MacroScript expect(final String expression, final String value) {
		return expect(expression, (actual, message) -> assertEquals(value, actual,
			message));
	}

	MacroScript expect(final String expression, final double value,
		final double tolerance)
	{
		return expect(expression, (actual, message) -> assertEquals(value, Double
			.parseDouble(actual), tolerance, message));
	}

	private MacroScript expect(final String expression,
		final BiConsumer<String, String> check)
	{
		final String name = "expected" + expectations.size();
		expectations.add(run -> {
			final String actual = run.notes.get(name);
			assertNotNull(actual, "The macro ended before " + expression + ", " +
				run);
			check.accept(actual, expression + ", " + run);
		});
		return note(name, expression);
	}

	/** Runs it to its end, where everything must be as expected. */
	Door.Run passesIn(final Door door, final String... args) throws IOException,
		InterruptedException
	{
		final Door.Run run = runIn(door, args);
		assertEquals(0, run.exitCode, run.toString());
		expectations.forEach(expectation -> expectation.accept(run));
		return run;
	}

	/** Runs it, whatever comes of it. */
	Door.Run runIn(final Door door, final String... args) throws IOException,
		InterruptedException
	{
		final Path macro = folder.resolve("test.ijm");
		Files.write(macro, String.join("\n", lines).getBytes(
			StandardCharsets.UTF_8));
		return door.run(folder, macro, args);
	}
}
