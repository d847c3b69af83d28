
package org.histokmeans.command;

import ij.WindowManager;
import ij.measure.ResultsTable;

import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.scijava.Context;
import org.scijava.command.CommandService;

/** Tests of commands in a SciJava context, as Fiji runs them. */
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

	@BeforeEach
	@AfterEach
	public void forget() {
		WindowManager.setTempCurrentImage(null);
		ResultsTable.getResultsTable().reset();
	}
}
