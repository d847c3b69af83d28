
package org.histokmeans.command;

import java.util.LinkedList;

import org.histokmeans.text.Messages;
import org.scijava.Priority;
import org.scijava.command.CommandService;
import org.scijava.console.AbstractConsoleArgument;
import org.scijava.console.ConsoleArgument;
import org.scijava.parse.Items;
import org.scijava.parse.ParseService;
import org.scijava.plugin.Parameter;
import org.scijava.plugin.Plugin;

/**
 * Takes a --run of our commands whose inputs cannot be read, such as text
 * without quotes: SciJava, which takes all others, would show a stack trace.
 */
@Plugin(type = ConsoleArgument.class, priority = Priority.HIGH)
public final class UnreadInputs extends AbstractConsoleArgument {

	private static final int COMMAND = 1;
	private static final int INPUTS = 2;

	@Parameter
	private CommandService commandService;

	@Parameter
	private ParseService parser;

	public UnreadInputs() {
		super(INPUTS + 1, "--run");
	}

	@Override
	public boolean supports(final LinkedList<String> args) {
		return super.supports(args) && HistologyRunner.info(commandService, args
			.get(COMMAND)) != null && !args.get(INPUTS).startsWith("--") && !canRead(
				args.get(INPUTS));
	}

	private boolean canRead(final String inputs) {
		try {
			final Items items = parser.parse(inputs);
			return items.isMap() && items.asMap() != null || items.isList();
		}
		catch (final IllegalArgumentException e) {
			return false;
		}
	}

	@Override
	public void handle(final LinkedList<String> args) {
		args.removeFirst();
		final String command = args.removeFirst();
		HistologyRunner.tell(HistologyRunner.info(commandService, command), String
			.format(Messages.UNREAD_INPUTS, args.removeFirst()));
	}
}
