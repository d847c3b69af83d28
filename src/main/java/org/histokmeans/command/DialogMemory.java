
package org.histokmeans.command;

import java.util.HashMap;
import java.util.Map;

import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/**
 * What a person last chose in each dialog, until ImageJ is closed. Macros and
 * headless runs neither read nor write it. Safe to use from several threads at
 * once.
 */
public final class DialogMemory {

	private static final Map<String, Map<String, Object>> MEMORY =
		new HashMap<>();

	private DialogMemory() {
		// only static methods
	}

	/** Puts the remembered values into the inputs that nobody has given. */
	public static synchronized void recall(final Module module) {
		final Map<String, Object> values = MEMORY.get(key(module));
		if (values == null) return;
		for (final ModuleItem<?> item : new Inputs(module).named()) {
			if (!module.isInputResolved(item.getName()) && !isOwn(item)) module
				.setInput(item.getName(), values.get(item.getName()));
		}
	}

	/** Sets what a dialog begins with when it is opened for the first time. */
	static synchronized void begin(final Module module) {
		if (MEMORY.containsKey(key(module))) return;
		for (final ModuleItem<?> item : new Inputs(module).named()) {
			final String value = item.get(Place.DIALOG);
			if (value != null && !module.isInputResolved(item.getName())) module
				.setInput(item.getName(), Inputs.parse(item, value));
		}
	}

	/** Remembers all named inputs. */
	public static synchronized void remember(final Module module) {
		final Map<String, Object> values = new HashMap<>();
		for (final ModuleItem<?> item : new Inputs(module).named()) {
			if (isOwn(item)) continue;
			values.put(item.getName(), module.getInput(item.getName()));
		}
		MEMORY.put(key(module), values);
	}

	/** The next image must not overwrite the file of the last one. */
	private static boolean isOwn(final ModuleItem<?> item) {
		final FileChooser chooser = FileChooser.of(item);
		return item.is(Place.OWN) || chooser == FileChooser.SAVE ||
			chooser == FileChooser.REGIONS;
	}

	private static String key(final Module module) {
		return module.getInfo().getDelegateClassName();
	}
}
