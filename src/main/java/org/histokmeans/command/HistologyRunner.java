
package org.histokmeans.command;

import ij.IJ;

import java.io.IOException;
import java.lang.reflect.InvocationTargetException;
import java.util.LinkedHashMap;
import java.util.Map;

import org.histokmeans.text.Messages;
import org.scijava.Priority;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandService;
import org.scijava.module.ModuleException;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;
import org.scijava.run.AbstractCodeRunner;
import org.scijava.run.CodeRunner;

/**
 * Runs our commands for --run, by title or class name. SciJava's own runner,
 * which the priority puts behind, throws at an unknown input and loses the path
 * of an image that is not there.
 *
 * <pre>
 * --run "K-Means Segment..." 'image="/data/a.png",k=3'
 * </pre>
 */
@Plugin(type = CodeRunner.class, priority = Priority.HIGH)
public final class HistologyRunner extends AbstractCodeRunner {

	private static final String OURS = HistologyCommand.class.getPackage()
		.getName() + ".";

	@Parameter
	private CommandService commandService;

	@Override
	public boolean supports(final Object code) {
		return info(commandService, code) != null;
	}

	@Override
	public void run(final Object code, final Object... args)
		throws InvocationTargetException
	{
		final Map<String, Object> inputs = new LinkedHashMap<>();
		for (int i = 0; i + 1 < args.length; i += 2) {
			inputs.put(String.valueOf(args[i]), args[i + 1]);
		}
		if (arePairs(args)) run(code, inputs);
		else tell(info(commandService, code), Messages.NO_PAIRS);
	}

	/** What --run takes for a list of values comes without names. */
	private static boolean arePairs(final Object... args) {
		boolean named = args.length % 2 == 0;
		for (int i = 0; i < args.length; i += 2) {
			named &= args[i] instanceof String;
		}
		return named;
	}

	@Override
	public void run(final Object code, final Map<String, Object> inputs)
		throws InvocationTargetException
	{
		final CommandInfo info = info(commandService, code);
		try {
			waitFor(commandService.run(info, true, new RunInputs(info.createModule())
				.checked(inputs)));
		}
		catch (final IllegalArgumentException | IOException e) {
			tell(info, e.getMessage());
		}
		catch (final ModuleException e) {
			throw new InvocationTargetException(e);
		}
	}

	static void tell(final CommandInfo info, final String sentence) {
		if (Caller.isHeadless()) System.err.println(sentence);
		else IJ.error(info.getTitle(), HistologyCommand.forPeople(sentence));
	}

	/** Null if it is none of our commands. */
	static CommandInfo info(final CommandService commandService,
		final Object code)
	{
		final String name = code instanceof Class ? ((Class<?>) code).getName()
			: String.valueOf(code);
		for (final CommandInfo info : commandService.getCommands()) {
			if (info.getDelegateClassName().startsWith(OURS) && (name.equals(info
				.getDelegateClassName()) || name.equals(info.getTitle()))) return info;
		}
		return null;
	}
}
