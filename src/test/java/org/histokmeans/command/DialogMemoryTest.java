
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.scijava.Context;
import org.scijava.command.CommandInfo;
import org.scijava.command.CommandModule;
import org.scijava.command.CommandService;

/** Tests {@link DialogMemory}. */
public class DialogMemoryTest {

	@Test
	public void whatWasRememberedIsRecalledUnlessGiven() throws Exception {
		try (Context context = new Context(CommandService.class)) {
			final CommandInfo info = context.service(CommandService.class).getCommand(
				SegmentCommand.class);
			final CommandModule before = new CommandModule(info);
			before.setInput("k", 7);
			before.setInput("seeding", "random");
			DialogMemory.remember(before);
			final CommandModule after = new CommandModule(info);
			after.setInput("seed", 5L);
			after.resolveInput("seed");
			DialogMemory.recall(after);
			assertEquals(7, after.getInput("k"));
			assertEquals("random", after.getInput("seeding"));
			assertEquals(5L, after.getInput("seed"));
		}
	}

	/** It is of one image only. */
	@Test
	public void theOriginalIsNotRemembered() throws Exception {
		try (Context context = new Context(CommandService.class)) {
			final CommandInfo info = context.service(CommandService.class).getCommand(
				SelectClassCommand.class);
			final CommandModule before = new CommandModule(info);
			before.setInput("original", "a.tif");
			before.setInput("label", 2);
			DialogMemory.remember(before);
			final CommandModule after = new CommandModule(info);
			after.setInput("original", "b.tif");
			DialogMemory.recall(after);
			assertEquals("b.tif", after.getInput("original"));
			assertEquals(2, after.getInput("label"));
		}
	}
}
