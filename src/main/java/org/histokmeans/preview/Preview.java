
package org.histokmeans.preview;

import ij.ImageListener;
import ij.ImagePlus;
import ij.gui.Roi;
import ij.gui.RoiListener;

import java.io.IOException;
import java.util.concurrent.CancellationException;

import net.imglib2.RandomAccessibleInterval;
import net.imglib2.img.Img;
import net.imglib2.type.numeric.ARGBType;
import net.imglib2.type.numeric.IntegerType;

import org.histokmeans.codebook.Fit;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.imagej.ColorImage;
import org.histokmeans.imagej.KnownFit;
import org.histokmeans.measure.ImageScale;
import org.histokmeans.measure.SegmentationReport;
import org.histokmeans.parallel.Progress;
import org.histokmeans.parallel.Stage;
import org.histokmeans.parallel.Workers;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.segment.ColorSegmenter;
import org.histokmeans.segment.SegmentFigures;
import org.histokmeans.segment.SegmentOptions;
import org.histokmeans.text.Messages;
import org.histokmeans.text.Sentences;

/**
 * Shows what a segmentation would be over an image that is open, on a thread of
 * its own. The latest request wins: an older one is given up. The colors are
 * counted once, and again when the pixels or the selection change. Safe to use
 * from several threads at once.
 */
public final class Preview implements AutoCloseable {

	/** Up to so many pixels it is quick enough to be on from the beginning. */
	public static final long QUICK_PIXELS = 50_000_000;

	/**
	 * ImageJ tells nobody that another slice is shown, and tells of a deleted
	 * selection before it is gone.
	 */
	private static final int PAUSE_MILLIS = 100;

	/** Who shows the figures; called on the preview's thread. */
	public interface Viewer {

		void show(Seen seen);

		/** @param words what is being done, or why nothing can be shown */
		void tell(String words);
	}

	private final ImagePlus image;
	private final Viewer viewer;
	private final LabelLayer layer;
	private final Changes changes = new Changes();
	private final Thread thread = new Thread(this::work, "K-Means preview");

	/** Null before the first request. */
	private Look latest;
	private boolean isClosed;

	/** Null at first. Only the thread knows what it is. */
	private Counted counted;

	/** Whether other pixels are selected since. */
	private boolean isStale = true;

	/** Whether pixels may have changed: ImageJ tells of another slice alike. */
	private boolean isSuspect;
	private int slice;
	private Roi roi;
	private volatile KnownFit known = KnownFit.NONE;

	/** @param opacity of the labels, 0 to 1 */
	public Preview(final ImagePlus image, final Viewer viewer,
		final double opacity)
	{
		this.image = image;
		this.viewer = viewer;
		layer = new LabelLayer(image, opacity);
		thread.setDaemon(true);
		ImagePlus.addImageListener(changes);
		Roi.addRoiListener(changes);
		thread.start();
	}

	/** Shows it as soon as it is known. */
	public synchronized void request(final Look look) {
		latest = look;
		notifyAll();
	}

	public void setOpacity(final double opacity) {
		layer.setOpacity(opacity);
	}

	/** Shows the image alone for a while. */
	public void hide(final boolean isHidden) {
		layer.hide(isHidden);
	}

	/** The fit that was made last. */
	public KnownFit known() {
		return known;
	}

	/** Gives up what is being done, and leaves the image as it was. */
	@Override
	public void close() {
		synchronized (this) {
			isClosed = true;
			notifyAll();
		}
		ImagePlus.removeImageListener(changes);
		Roi.removeRoiListener(changes);
		layer.remove();
	}

	/** Looks at the same again. */
	private synchronized void again() {
		if (latest != null) request(latest.again());
	}

	private synchronized void againStale() {
		isStale = true;
		again();
	}

	private synchronized void againSuspect() {
		isSuspect = true;
		again();
	}

	private synchronized boolean isLatest(final Look look) {
		return !isClosed && look == latest;
	}

	private void work() {
		Look look = null;
		while ((look = next(look)) != null) {
			try {
				lookAt(look);
			}
			catch (final CancellationException e) {
				// a later request is there
			}
			catch (final IllegalArgumentException | IOException e) {
				refuse(look, e.getMessage());
			}
			catch (final OutOfMemoryError e) {
				refuse(look, Messages.NO_MEMORY);
			}
			catch (final RuntimeException e) {
				// such as of an image that is changed or closed meanwhile
				refuse(look, Sentences.of(e));
			}
		}
	}

	/** Waits for another request; null once it is closed. */
	private synchronized Look next(final Look done) {
		try {
			while (!isClosed && latest == done) {
				wait(PAUSE_MILLIS);
				if (done != null) lookForChanges();
			}
			return isClosed ? null : latest;
		}
		catch (final InterruptedException e) {
			return null;
		}
	}

	private synchronized void lookForChanges() {
		if (image.getRoi() != roi) againStale();
		else if (image.getCurrentSlice() != slice) again();
	}

	private void refuse(final Look look, final String sentence) {
		if (!isLatest(look)) return;
		layer.show(null);
		viewer.tell(sentence);
	}

	private void lookAt(final Look look) throws IOException {
		final Workers workers = Workers.all().reportingTo(new Watch(look));
		if (isOther()) {
			counted = null;
			counted = new Counted(image, workers);
		}
		final SegmentOptions options = look.options();
		final StoredCodebook codebook = look.codebook();
		final Fit fit = counted.fit(options, codebook, workers);
		known = codebook == null ? new KnownFit(options, counted.histogram(), fit)
			: KnownFit.NONE;
		show(look, seen(fit, options, look.colors(), workers));
	}

	/** Whether the colors must be counted. */
	private boolean isOther() {
		final boolean isToBeSeen = takeSuspect();
		return takeStale() || counted == null || isToBeSeen && !counted.isOf(
			new ColorImage(image));
	}

	private synchronized boolean takeStale() {
		final boolean stale = isStale;
		isStale = false;
		slice = image.getCurrentSlice();
		roi = image.getRoi();
		return stale;
	}

	private synchronized boolean takeSuspect() {
		final boolean suspect = isSuspect;
		isSuspect = false;
		return suspect;
	}

	private Seen seen(final Fit fit, final SegmentOptions options,
		final LabelColors colors, final Workers workers)
	{
		final RandomAccessibleInterval<ARGBType> pixels = new ColorImage(image)
			.shown();
		final ColorSegmenter segmenter = new ColorSegmenter(options, workers);
		final Img<? extends IntegerType<?>> labels = segmenter.labels(pixels,
			counted.selection(), fit);
		final SegmentFigures figures = options.smoothing() == 0 ? segmenter.figures(
			counted.pixels(), fit) : segmenter.figures(pixels, fit, labels);
		return new Seen(report(figures, workers), colors, fit.codebook()
			.k() > LabelPicture.MAX_LABEL ? null : LabelPicture.of(labels, fit
				.codebook(), colors));
	}

	/** Nobody asks it for an area. */
	private SegmentationReport report(final SegmentFigures figures,
		final Workers workers)
	{
		return new SegmentationReport(image.getTitle(), figures, new ImageScale(1,
			"pixel"), workers);
	}

	private synchronized void show(final Look look, final Seen seen) {
		if (!isLatest(look)) return;
		layer.show(seen.picture());
		viewer.show(seen);
	}

	/** Gives a request up when there is a later one. */
	private final class Watch implements Progress {

		private final Look look;
		private volatile Stage stage;

		Watch(final Look look) {
			this.look = look;
		}

		@Override
		public void report(final Stage newStage, final double fraction) {
			if (newStage == stage) return;
			stage = newStage;
			if (isLatest(look)) viewer.tell(newStage + "...");
		}

		@Override
		public boolean isCanceled() {
			return !isLatest(look);
		}
	}

	/** Looks again when the image is another. */
	private final class Changes implements ImageListener, RoiListener {

		@Override
		public void imageOpened(final ImagePlus opened) {
			// not this one
		}

		@Override
		public void imageClosed(final ImagePlus closed) {
			if (closed == image) close();
		}

		@Override
		public void imageUpdated(final ImagePlus updated) {
			if (updated == image) againSuspect();
		}

		@Override
		public void roiModified(final ImagePlus modified, final int id) {
			if (modified == image) againStale();
		}
	}
}
