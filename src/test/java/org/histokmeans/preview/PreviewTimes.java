
package org.histokmeans.preview;

import ij.ImagePlus;

import java.awt.EventQueue;
import java.awt.GraphicsEnvironment;
import java.awt.Toolkit;
import java.io.File;
import java.lang.management.ManagementFactory;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.imagefile.ImageFiles;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.SegmentOptions;

/**
 * The time from a change in the dialog to the classes over a slide in its
 * window, K = 8, once its colors are counted: the median of some changes, each
 * with a fit of its own. Where there is no display, no window is painted. The
 * argument: how many changes.
 */
public final class PreviewTimes {

	private static final String FILE = "cmu-2220x2967.png";
	private static final int WARMUP = 5;

	private final BlockingQueue<Object> answers = new LinkedBlockingQueue<>();
	private final ImagePlus image;
	private final Preview preview;
	private final int changes;
	private long seed;

	private PreviewTimes(final ImagePlus image, final int changes) {
		this.image = image;
		this.changes = changes;
		preview = new Preview(image, new Preview.Viewer() {

			@Override
			public void show(final Seen seen) {
				answers.add(seen);
			}

			@Override
			public void tell(final String words) {
				if (!words.endsWith("...")) answers.add(words);
			}
		}, 0.75);
	}

	public static void main(final String... args) throws Exception {
		final ImagePlus image = ImageFiles.open(new File(System.getProperty(
			"histokmeans.data", "../shared/data"), FILE).toPath());
		if (!GraphicsEnvironment.isHeadless()) image.show();
		final PreviewTimes times = new PreviewTimes(image, args.length == 0 ? 21
			: Integer.parseInt(args[0]));
		for (final String space : new String[] { "RGB", "Lab" }) {
			for (final int smoothing : new int[] { 0, 2 }) {
				times.print(space, smoothing);
			}
		}
		System.exit(0);
	}

	private void print(final String space, final int smoothing) throws Exception {
		final SegmentOptions options = SegmentOptions.DEFAULT.with(ColorSpaces
			.named(space)).withSmoothing(smoothing);
		for (int i = 0; i < WARMUP; i++) {
			millis(options);
		}
		final List<Double> times = new ArrayList<>();
		for (int i = 0; i < changes; i++) {
			times.add(millis(options));
		}
		Collections.sort(times);
		System.out.printf("%-4s smoothing %d: median %.0f ms, best %.0f, worst " +
			"%.0f, load %.1f%n", space, smoothing, times.get(changes / 2), times.get(
				0), times.get(changes - 1), ManagementFactory.getOperatingSystemMXBean()
					.getSystemLoadAverage());
	}

	private double millis(final SegmentOptions options) throws Exception {
		final KMeansOptions kmeans = KMeansOptions.DEFAULT.withK(8).withSeed(
			++seed);
		final long start = System.nanoTime();
		preview.request(Look.fitting(() -> options.with(kmeans),
			LabelColors.PROTOTYPES));
		final Object answer = answers.take();
		if (!(answer instanceof Seen)) throw new IllegalStateException(answer
			.toString());
		awaitPaint();
		return (System.nanoTime() - start) / 1e6;
	}

	/** Until the window is painted: events of painting come after others. */
	private void awaitPaint() throws Exception {
		if (image.getCanvas() == null) return;
		final boolean[] isDone = new boolean[1];
		while (!isDone[0]) {
			EventQueue.invokeAndWait(() -> isDone[0] = Toolkit.getDefaultToolkit()
				.getSystemEventQueue().peekEvent() == null);
		}
		EventQueue.invokeAndWait(() -> Toolkit.getDefaultToolkit().sync());
	}
}
