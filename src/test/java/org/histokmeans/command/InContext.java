
package org.histokmeans.command;

import org.histokmeans.imagej.NothingOpen;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.extension.ExtendWith;
import org.scijava.Context;
import org.scijava.command.CommandService;

/** Tests of commands in a SciJava context, as Fiji runs them. */
@ExtendWith(NothingOpen.class)
public abstract class InContext {

	static Context context;
	static CommandService commands;

	@BeforeAll
	public static void startContext() {
		context = new Context();
		commands = context.service(CommandService.class);
	}

	@AfterAll
	public static void stopContext() {
		context.dispose();
	}

	/** What the steps before have left. */
	static void forget() {
		NothingOpen.closeAll();
	}
}
