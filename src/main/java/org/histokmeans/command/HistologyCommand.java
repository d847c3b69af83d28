
package org.histokmeans.command;

import ij.IJ;
import ij.ImagePlus;
import ij.Macro;

import java.io.IOException;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.CancellationException;
import java.util.function.Supplier;

import org.histokmeans.imagej.ColorImage;
import org.histokmeans.imagej.SourceImage;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.text.Messages;
import org.histokmeans.text.Sentences;
import org.scijava.command.ContextCommand;
import org.scijava.plugin.Parameter;
import org.scijava.task.TaskService;
import org.scijava.thread.ThreadService;

/**
 * What all our commands share: who called, how errors reach a person, a macro
 * or a script, and how outputs reach a macro.
 */
public abstract class HistologyCommand extends ContextCommand {

	private final Caller caller = new Caller();
	private volatile Thread runner;

	@Parameter
	private ThreadService threadService;

	@Parameter(required = false)
	private TaskService taskService;

	/**
	 * Does the work and sets the outputs.
	 *
	 * @throws IllegalArgumentException with a sentence for the user
	 * @throws IOException likewise
	 */
	protected abstract void execute(Workers workers) throws IOException;

	/** The images to show, the one to be active last; nulls are left out. */
	protected List<ImagePlus> images() {
		return Collections.emptyList();
	}

	@Override
	public final void run() {
		runner = Thread.currentThread();
		if (perform()) new MacroOutputs(threadService).publish(images());
	}

	/**
	 * Does the work without showing images.
	 *
	 * @return false if it failed; the user or the macro was told then, or,
	 *         outside of macros, {@link #getCancelReason()} is the sentence to
	 *         show
	 */
	public final boolean perform() {
		IJ.resetEscape();
		try (CommandProgress progress = new CommandProgress(taskService, title())) {
			execute(Workers.all().reportingTo(progress));
			return true;
		}
		catch (final CancellationException e) {
			stop();
		}
		catch (final IllegalArgumentException | IOException e) {
			fail(e.getMessage());
		}
		catch (final OutOfMemoryError e) {
			fail(Messages.NO_MEMORY);
		}
		return false;
	}

	/** Makes a picture, which a person can stop; null if it is not wanted. */
	static ImagePlus drawn(final boolean isWanted, final String what,
		final Workers workers, final Supplier<ImagePlus> picture)
	{
		if (!isWanted) return null;
		workers.report(Stage.DRAWING, what, 0);
		return workers.aside(picture);
	}

	final Caller caller() {
		return caller;
	}

	/**
	 * Checks the input image before a person is asked for the options.
	 *
	 * @param input may be null
	 * @throws IllegalArgumentException with a sentence, if the command cannot
	 *           work on it
	 */
	public void check(final ImagePlus input) {
		new ColorImage(input);
	}

	/**
	 * The image to work on: of an output of ours, the one that it was made of.
	 *
	 * @param input may be null
	 * @throws IllegalArgumentException with a sentence, if the command cannot
	 *           work on it
	 */
	public ImagePlus take(final ImagePlus input) {
		final ImagePlus image = SourceImage.of(input);
		check(image);
		return image;
	}

	/**
	 * Checks what was given, while a person can still change it.
	 *
	 * @throws IllegalArgumentException with a sentence, if it cannot be used
	 * @throws IOException likewise
	 */
	protected void checkInputs() throws IOException {
		// nothing that could be wrong
	}

	/** The name of the command in messages. */
	protected abstract String title();

	/** A person who stops a command needs no message box. */
	private void stop() {
		if (caller.isMacro()) fail(Messages.CANCELED);
		else cancel(null);
	}

	/**
	 * For SciJava's message box, which does not wrap, in lines; it asks on the
	 * thread that runs the command. Scripts get one line.
	 */
	@Override
	public final String getCancelReason() {
		final String reason = super.getCancelReason();
		if (reason == null) return null;
		return Thread.currentThread() == runner ? forPeople(reason) : reason
			.replace('\n', ' ');
	}

	/** In lines that fit into a message box, if there is a screen for one. */
	public static String forPeople(final String sentence) {
		return Caller.isHeadless() ? sentence : Sentences.inLines(sentence);
	}

	/** Tells what is wrong and stops a macro. */
	final void fail(final String sentence) {
		if (caller.isMacro()) stopMacro(sentence);
		else cancelWith(sentence);
	}

	/** Nobody else prints the reason when there is no screen. */
	private void cancelWith(final String sentence) {
		cancel(sentence);
		if (Caller.isHeadless()) System.err.println(sentence);
	}

	/**
	 * IJ.error stops macros, but in Fiji it shows nothing while a calling thread
	 * has macro options.
	 */
	private void stopMacro(final String sentence) {
		for (Thread t = Thread.currentThread(); t != null; t = threadService
			.getParent(t))
		{
			Macro.setOptions(t, null);
		}
		try {
			IJ.error(title(), forPeople(sentence));
		}
		catch (final RuntimeException e) {
			if (!Macro.MACRO_CANCELED.equals(e.getMessage())) throw e;
		}
		cancel(null);
	}
}
