
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
import org.histokmeans.batch.SlideParts;

/**
 * One line on a terminal: how many images of a batch are done, images per
 * minute, time left. What fails is said above it. Safe to use from several
 * threads at once.
 */
final class BatchBar implements BatchListener, AutoCloseable {

	private static final int WIDTH = 79;
	private static final int UPDATE_MILLISECONDS = 500;

	/** Of an image: the bar moves within slides, too. */
	private static final int STEPS = 1000;

	private final PrintStream terminal;
	private final SlideParts slides = new SlideParts();
	private ProgressBar bar;
	private int done;

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
		done = doneBefore;
		bar = new ProgressBarBuilder().setTaskName("Batch").setInitialMax(
			(long) STEPS * images).startsFrom((long) STEPS * doneBefore,
				Duration.ZERO).setUnit("", STEPS).setStyle(ProgressBarStyle.ASCII)
			.showSpeed(new DecimalFormat(" 0 images")).setSpeedUnit(
				ChronoUnit.MINUTES).setUpdateIntervalMillis(UPDATE_MILLISECONDS)
			.setConsumer(new ConsoleProgressBarConsumer(terminal, WIDTH)).build();
	}

	@Override
	public synchronized void end(final String image, final String problem,
		final String remark)
	{
		if (!problem.isEmpty()) say(problem);
		if (!remark.isEmpty()) say(remark);
		slides.end(image);
		done++;
		move("");
	}

	@Override
	public synchronized void slide(final String image, final String words,
		final double fraction)
	{
		slides.put(image, fraction);
		move(SlideParts.megapixels(words));
	}

	private void move(final String words) {
		if (bar == null) return;
		bar.setExtraMessage(words);
		bar.stepTo(Math.round(STEPS * (done + slides.sum())));
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
