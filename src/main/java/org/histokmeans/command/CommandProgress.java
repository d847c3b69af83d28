
package org.histokmeans.command;

import ij.IJ;

import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.scijava.task.Task;
import org.scijava.task.TaskService;

/**
 * Progress in ImageJ's status bar and, where there is one, as a task with a
 * stop button. Escape and the button cancel. Safe to use from several threads
 * at once.
 */
final class CommandProgress implements Progress, AutoCloseable {

	private static final int STEPS = 100;

	private final Task task;
	private volatile String stage = "";

	/** To open a stack, ImageJ forgets that Escape was pressed. */
	private volatile boolean canceled;
	private volatile int step = -1;

	CommandProgress(final TaskService taskService, final String name) {
		task = taskService == null ? null : taskService.createTask(name);
		if (task == null) return;
		task.setProgressMaximum(STEPS);
		task.start();
	}

	@Override
	public void report(final Stage newStage, final double fraction) {
		show(newStage.toString(), fraction);
	}

	@Override
	public void report(final Stage newStage, final String detail,
		final double fraction)
	{
		show(newStage + ": " + detail, fraction);
	}

	/** Called very often: shows only what changes. */
	private void show(final String newStage, final double fraction) {
		final int newStep = (int) (fraction * STEPS);
		if (newStep == step && newStage.equals(stage)) return;
		if (!newStage.equals(stage)) IJ.showStatus(newStage + "...");
		stage = newStage;
		step = newStep;
		IJ.showProgress(fraction);
		if (task == null) return;
		task.setStatusMessage(newStage);
		task.setProgressValue(newStep);
	}

	@Override
	public boolean isCanceled() {
		if (IJ.escapePressed() || task != null && task.isCanceled()) canceled =
			true;
		return canceled;
	}

	@Override
	public void close() {
		IJ.showProgress(1.0);
		IJ.showStatus("");
		if (task != null) task.finish();
	}
}
