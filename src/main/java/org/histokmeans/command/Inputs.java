
package org.histokmeans.command;

import ij.macro.Interpreter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.histokmeans.text.Messages;
import org.scijava.module.Module;
import org.scijava.module.ModuleException;
import org.scijava.module.ModuleItem;

/** The inputs of a command that users give by name. */
public final class Inputs {

	/** The input that takes the active image. */
	public static final String IMAGE = "image";

	private final Module module;

	public Inputs(final Module module) {
		this.module = module;
	}

	/** All that have a name in macros, in the order of the dialog. */
	public List<ModuleItem<?>> named() {
		final List<ModuleItem<?>> named = new ArrayList<>();
		for (final ModuleItem<?> item : module.getInfo().inputs()) {
			if (isNamed(item)) named.add(item);
		}
		return named;
	}

	private static boolean isNamed(final ModuleItem<?> item) {
		final Class<?> type = item.getType();
		return type == int.class || type == long.class || type == double.class ||
			type == boolean.class || type == String.class;
	}

	/**
	 * Sets all named inputs from a macro's option line; what is missing takes its
	 * default.
	 *
	 * @throws IllegalArgumentException with a sentence that names the option
	 */
	public void setFromMacro(final String line) {
		final Map<String, String> values = OptionLine.parse(line);
		for (final String key : values.keySet()) {
			checkName(key);
		}
		final Module defaults = fresh();
		for (final ModuleItem<?> item : named()) {
			final String text = values.get(item.getName());
			set(item, text == null ? defaults.getInput(item.getName()) : parse(item,
				text));
		}
	}

	/** Marks all inputs as given, so that no dialog asks for them. */
	void resolveAll() {
		for (final ModuleItem<?> item : module.getInfo().inputs()) {
			module.resolveInput(item.getName());
		}
	}

	private void checkName(final String key) {
		final List<String> names = new ArrayList<>();
		named().forEach(item -> names.add(item.getName()));
		if (!names.contains(key)) throw new IllegalArgumentException(String.format(
			Messages.UNKNOWN_OPTION, key, module.getInfo().getTitle(), String.join(
				", ", names)));
	}

	/** The field initializers of the command are its defaults. */
	Module fresh() {
		try {
			return module.getInfo().createModule();
		}
		catch (final ModuleException e) {
			throw new IllegalStateException(e);
		}
	}

	public void set(final ModuleItem<?> item, final Object value) {
		module.setInput(item.getName(), value);
	}

	/**
	 * @return a value of the input's type
	 * @throws IllegalArgumentException with a sentence that names the input
	 */
	public static Object parse(final ModuleItem<?> item, final String text) {
		final String value = variable(text);
		final Class<?> type = item.getType();
		if (type == boolean.class) return bool(item, value);
		if (type == String.class) return text(item, word(item, value));
		if (type == double.class) return number(item, value).doubleValue();
		return type == int.class ? (Object) whole(item, value).intValueExact()
			: (Object) whole(item, value).longValueExact();
	}

	/** In ImageJ "&amp;name" stands for the value of a macro's variable. */
	private static String variable(final String text) {
		final Interpreter macro = Interpreter.getInstance();
		if (!text.startsWith("&") || macro == null) return text;
		final String value = macro.getVariableAsString(text.substring(1));
		return value == null ? text : value;
	}

	private static boolean bool(final ModuleItem<?> item, final String text) {
		if (text.equals("true") || text.equals("1")) return true;
		if (text.equals("false") || text.equals("0")) return false;
		throw wrong(Messages.NOT_BOOLEAN, item, text);
	}

	/** A choice that began as a yes or no is given by a number, too. */
	private static String word(final ModuleItem<?> item, final String text) {
		if (!Choices.values(item).contains("true")) return text;
		return text.equals("1") ? "true" : text.equals("0") ? "false" : text;
	}

	private static String text(final ModuleItem<?> item, final String text) {
		final List<String> choices = Choices.values(item);
		if (choices.isEmpty()) return text;
		for (final String choice : choices) {
			if (choice.equalsIgnoreCase(text)) return choice;
		}
		throw new IllegalArgumentException(String.format(Messages.NOT_CHOICE, item
			.getName(), String.join(" or ", choices), text));
	}

	private static BigDecimal number(final ModuleItem<?> item,
		final String text)
	{
		try {
			return new BigDecimal(text);
		}
		catch (final NumberFormatException e) {
			throw wrong(Messages.NOT_NUMBER, item, text);
		}
	}

	private static BigDecimal whole(final ModuleItem<?> item, final String text) {
		final long limit = item.getType() == int.class ? Integer.MAX_VALUE
			: Long.MAX_VALUE;
		final BigDecimal value = number(item, text);
		final boolean tooLarge = value.precision() - value.scale() > 19 || value
			.abs().compareTo(BigDecimal.valueOf(limit)) > 0;
		if (tooLarge || value.stripTrailingZeros().scale() > 0) throw wrong(
			Messages.NOT_WHOLE, item, text);
		return value;
	}

	private static IllegalArgumentException wrong(final String sentence,
		final ModuleItem<?> item, final String text)
	{
		return new IllegalArgumentException(String.format(sentence, item.getName(),
			text));
	}
}
