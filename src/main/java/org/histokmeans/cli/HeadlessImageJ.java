
package org.histokmeans.cli;

import java.io.File;
import java.lang.reflect.InvocationTargetException;

import net.imagej.patcher.LegacyEnvironment;

/**
 * An ImageJ without a display. Plain ImageJ cannot run a macro's commands
 * headless; ij1-patcher changes its classes so that it can, as Fiji does. They
 * live in a class loader of their own, together with this program's classes.
 * <p>
 * No class of ImageJ may have been loaded before.
 * </p>
 */
final class HeadlessImageJ {

	/**
	 * @param macro the macro's text
	 * @param argument what getArgument() returns
	 * @return whether the macro came to its end without an error
	 */
	boolean runMacro(final String macro, final String argument) {
		try {
			final ClassLoader loader = patchedLoader();
			Thread.currentThread().setContextClassLoader(loader);
			return (Boolean) loader.loadClass(MacroRun.class.getName()).getMethod(
				"run", String.class, String.class).invoke(null, macro, argument);
		}
		catch (final InvocationTargetException e) {
			throw new IllegalStateException(e.getCause());
		}
		catch (final ReflectiveOperationException e) {
			throw new IllegalStateException(e);
		}
	}

	private static ClassLoader patchedLoader() throws ClassNotFoundException {
		final LegacyEnvironment environment = new LegacyEnvironment(null, true);
		environment.disableIJ1PluginDirs();
		environment.disableInitializer();
		for (final String entry : System.getProperty("java.class.path").split(
			File.pathSeparator))
		{
			environment.addPluginClasspath(new File(entry).getAbsoluteFile());
		}
		return environment.getClassLoader();
	}
}
