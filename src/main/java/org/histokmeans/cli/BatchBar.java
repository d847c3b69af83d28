
package org.histokmeans.cli;

import java.io.PrintStream;
import java.text.DecimalFormat;
import java.time.Duration;
import java.time.temporal.ChronoUnit;

import me.tongfei.progressbar.ConsoleProgressBarConsumer;
import me.tongfei.progressbar.ProgressBar;
import me.tongfei.progressbar.ProgressBarBuilder;
import me.tongfei.progressbar.ProgressBarStyle;

import org.histokmeans.batch.BatchListener;
import org.histokmeans.batch.BatchResult;

/**
 * One line on a terminal: how many images of a batch are done, images per
 * minute, time left. What fails is said above it. Safe to use from several
 * threads at once.
 */
final class BatchBar implements BatchListener, AutoCloseable {

	private static final int WIDTH = 79;
	private static final int UPDATE_MILLISECONDS = 500;

	private final PrintStream terminal;
	private ProgressBar bar;

	BatchBar(final PrintStream terminal) {
		this.terminal = terminal;
	}

	/** Whether a person looks at the output; later Javas always say so. */
	static boolean hasTerminal() {
		if (System.console() == null) return false;
		try {
			return (Boolean) System.console().getClass().getMethod("isTerminal")
				.invoke(System.console());
		}
		catch (final ReflectiveOperationException | RuntimeException e) {
			return true;
		}
	}

	@Override
	public void train(final int images) {
		terminal.println("Training a codebook on " + BatchResult.images(images) +
			".");
	}

	@Override
	public synchronized void remark(final String sentence) {
		say(sentence);
	}

	@Override
	public synchronized void begin(final int images, final int doneBefore) {
		bar = new ProgressBarBuilder().setTaskName("Batch").setInitialMax(images)
			.startsFrom(doneBefore, Duration.ZERO).setUnit("", 1).setStyle(
				ProgressBarStyle.ASCII).showSpeed(new DecimalFormat(" 0 images"))
			.setSpeedUnit(ChronoUnit.MINUTES).setUpdateIntervalMillis(
				UPDATE_MILLISECONDS).setConsumer(new ConsoleProgressBarConsumer(
					terminal, WIDTH)).build();
	}

	@Override
	public synchronized void end(final String image, final String problem,
		final String remark)
	{
		if (!problem.isEmpty()) say(problem);
		if (!remark.isEmpty()) say(remark);
		bar.step();
	}

	/** In place of the bar, which is drawn again below. */
	private void say(final String sentence) {
		terminal.println(String.format("\r%-" + WIDTH + "s", sentence));
	}

	@Override
	public synchronized void close() {
		if (bar != null) bar.close();
	}
}
