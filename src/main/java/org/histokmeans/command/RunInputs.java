
package org.histokmeans.command;

import ij.ImagePlus;
import ij.WindowManager;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.text.Messages;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/** What --run gives a command, checked before SciJava sees it. */
final class RunInputs {

	private final Module module;
	private final List<String> names = new ArrayList<>();

	RunInputs(final Module module) {
		this.module = module;
		if (module.getInfo().getInput(Inputs.IMAGE) != null) names.add(
			Inputs.IMAGE);
		new Inputs(module).named().forEach(item -> names.add(item.getName()));
	}

	/**
	 * @return the values of their inputs' types; an image is opened
	 * @throws IllegalArgumentException with a sentence that names the input
	 * @throws IOException with a sentence, if the image cannot be opened
	 */
	Map<String, Object> checked(final Map<String, Object> given)
		throws IOException
	{
		final Map<String, Object> values = new LinkedHashMap<>();
		for (final Map.Entry<String, Object> entry : given.entrySet()) {
			values.put(entry.getKey(), value(entry.getKey(), entry.getValue()));
		}
		return values;
	}

	private Object value(final String name, final Object value)
		throws IOException
	{
		if (!names.contains(name)) throw new IllegalArgumentException(String.format(
			Messages.UNKNOWN_OPTION, name, module.getInfo().getTitle(), String.join(
				", ", names)));
		final ModuleItem<?> item = module.getInfo().getInput(name);
		if (!name.equals(Inputs.IMAGE)) return Inputs.parse(item, String.valueOf(
			value));
		return value instanceof String ? image((String) value) : value;
	}

	/** An open image by its title, or a file, read as everywhere else. */
	private static ImagePlus image(final String text) throws IOException {
		final ImagePlus open = WindowManager.getImage(text);
		if (open != null) return open;
		final Path path = PathInput.path(text);
		if (!Files.exists(path)) throw new IllegalArgumentException(String.format(
			Messages.NO_IMAGE_NAMED, text));
		return ImageFiles.open(path);
	}
}
