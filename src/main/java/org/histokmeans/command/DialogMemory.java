
package org.histokmeans.command;

import java.util.HashMap;
import java.util.Map;

import org.histokmeans.measure.KList;
import org.scijava.module.Module;
import org.scijava.module.ModuleItem;

/**
 * What a person last chose in the dialogs, until ImageJ is closed. The commands
 * that segment share what they ask in the same words, see {@link Segmenting};
 * all others remember for themselves. Macros and headless runs neither read nor
 * write it. Safe to use from several threads at once.
 */
public final class DialogMemory {

	private static final String K = "k";
	private static final String KS = "ks";

	/** More are not for comparing, and take long. */
	private static final int MOST_K = 32;

	/** Of inputs, by their keys. */
	private static final Map<String, Object> MEMORY = new HashMap<>();

	/** The K that a dialog for several K was offered last. */
	private static Object offered;

	private DialogMemory() {
		// only static methods
	}

	/** Puts the remembered values into the inputs that nobody has given. */
	public static synchronized void recall(final Module module) {
		for (final ModuleItem<?> item : new Inputs(module).named()) {
			if (!module.isInputResolved(item.getName()) && !isOwn(item) && MEMORY
				.containsKey(key(module, item))) module.setInput(item.getName(), MEMORY
					.get(key(module, item)));
		}
		if (module.getInfo().getInput(KS) != null && !module.isInputResolved(KS))
			offerK(module);
	}

	/** Several K begin with the K of the other dialogs among them. */
	private static void offerK(final Module module) {
		final Object k = MEMORY.get(K);
		if (k == null || k.equals(offered) || (int) k < 2 || (int) k > MOST_K)
			return;
		module.setInput(KS, KList.with((String) module.getInput(KS), (int) k));
	}

	/** Sets what a dialog begins with when it is opened for the first time. */
	static synchronized void begin(final Module module) {
		for (final ModuleItem<?> item : new Inputs(module).named()) {
			final String value = item.get(Place.DIALOG);
			if (value != null && !MEMORY.containsKey(key(module, item)) && !module
				.isInputResolved(item.getName())) module.setInput(item.getName(), Inputs
					.parse(item, value));
		}
	}

	/** Remembers all named inputs. */
	public static synchronized void remember(final Module module) {
		for (final ModuleItem<?> item : new Inputs(module).named()) {
			if (!isOwn(item)) MEMORY.put(key(module, item), module.getInput(item
				.getName()));
		}
		if (module.getInfo().getInput(KS) != null) offered = MEMORY.get(K);
	}

	/** The next image must not overwrite the file of the last one. */
	private static boolean isOwn(final ModuleItem<?> item) {
		final FileChooser chooser = FileChooser.of(item);
		return item.is(Place.OWN) || chooser == FileChooser.SAVE ||
			chooser == FileChooser.REGIONS;
	}

	/** What is asked in other words is something else. */
	private static String key(final Module module, final ModuleItem<?> item) {
		if (item.getName().equals(K)) return K;
		return (isShared(module, item) ? "" : module.getInfo()
			.getDelegateClassName()) + " " + item.getName() + " " + item.getLabel();
	}

	private static boolean isShared(final Module module,
		final ModuleItem<?> item)
	{
		return module.getDelegateObject() instanceof Segmenting && !item.is(
			Place.ALONE);
	}
}
