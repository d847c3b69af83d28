
package org.histokmeans.preview;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ij.ImagePlus;
import ij.ImageStack;
import ij.process.ColorProcessor;

import java.awt.image.DataBufferByte;
import java.io.IOException;
import java.util.Random;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;

import org.histokmeans.cluster.KMeansOptions;
import org.histokmeans.codebook.StoredCodebook;
import org.histokmeans.color.ColorSpaces;
import org.histokmeans.color.GlassRule;
import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.SegmentedImage;
import org.histokmeans.picture.LabelColors;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.Test;

/** Tests {@link Preview}, without windows. */
public class PreviewTest {

	private static final int PATIENCE_SECONDS = 120;

	private final BlockingQueue<Seen> seen = new LinkedBlockingQueue<>();
	private final BlockingQueue<String> told = new LinkedBlockingQueue<>();
	private final Preview.Viewer viewer = new Preview.Viewer() {

		@Override
		public void show(final Seen shown) {
			seen.add(shown);
		}

		@Override
		public void tell(final String words) {
			told.add(words);
		}
	};

	@Test
	public void whatIsSeenIsWhatComesOut() throws Exception {
		final ImagePlus image = sample(90, 70, 1);
		assertSame(image, options(4), LabelColors.PROTOTYPES);
		assertSame(image, options(5).with(ColorSpaces.LAB).with(GlassRule.atLeast(
			220)).withSmoothing(2), LabelColors.DISTINCT);
		image.setRoi(10, 10, 40, 30);
		assertSame(image, options(3).withSmoothing(1), LabelColors.PROTOTYPES);
	}

	private void assertSame(final ImagePlus image, final SegmentOptions options,
		final LabelColors colors) throws Exception
	{
		try (Preview preview = new Preview(image, viewer, 1)) {
			preview.request(look(options, colors));
			final Seen shown = next();
			final SegmentedImage result = new ImageSegmenter(options).segment(image);
			assertArrayEquals((byte[]) result.labels().getProcessor().getPixels(),
				bytes(shown));
			assertEquals(result.report().compression().ratio(), shown.ratio());
			assertEquals((Double) result.report().row().value("PSNR (dB)"), shown
				.psnr(), 1e-12);
			for (int label = 1; label <= options.kmeans().k(); label++) {
				final SeenClass one = shown.classes().get(label - 1);
				assertEquals(result.report().clusterRows().get(label - 1).value(
					"Area (%)"), one.percent());
				assertEquals(0xFF000000 | one.color(), shown.picture().getColorModel()
					.getRGB(label));
			}
			assertEquals(0, shown.picture().getColorModel().getAlpha(0));
			final SegmentedImage known = new ImageSegmenter(options).segment(image,
				preview.known());
			assertArrayEquals((byte[]) result.labels().getProcessor().getPixels(),
				(byte[]) known.labels().getProcessor().getPixels());
		}
	}

	@Test
	public void theLatestRequestWins() throws Exception {
		final ImagePlus image = noise(300, 300);
		try (Preview preview = new Preview(image, viewer, 1)) {
			for (int k = 2; k <= 12; k++) {
				preview.request(look(options(k)));
			}
			awaitSeen(shown -> shown.classes().size() == 12);
			assertTrue(seen.isEmpty());
		}
	}

	@Test
	public void changedPixelsAreCountedAgain() throws Exception {
		final ImagePlus image = sample(60, 60, 1);
		try (Preview preview = new Preview(image, viewer, 1)) {
			preview.request(look(options(3)));
			final double before = next().psnr();
			image.getProcessor().setColor(0x0000FF);
			image.getProcessor().fillOval(5, 5, 40, 40);
			tellListeners(image);
			awaitSeen(shown -> shown.psnr() != before);
			final SegmentedImage fresh = new ImageSegmenter(options(3)).segment(
				image);
			assertEquals(fresh.codebook().clusters().get(0).hex(), new ImageSegmenter(
				options(3)).segment(image, preview.known()).codebook().clusters().get(0)
				.hex());
		}
	}

	@Test
	public void aKnownFitOfOtherPixelsOrOptionsIsNotTaken() throws Exception {
		final ImagePlus image = sample(60, 60, 1);
		try (Preview preview = new Preview(image, viewer, 1)) {
			preview.request(look(options(3)));
			next();
			((int[]) image.getProcessor().getPixels())[7] = 0xFF123456;
			assertEquals(new ImageSegmenter(options(3)).segment(image).report().row()
				.value("Compactness"), new ImageSegmenter(options(3)).segment(image,
					preview.known()).report().row().value("Compactness"));
			assertEquals(5L, new ImageSegmenter(options(5)).segment(image, preview
				.known()).report().row().value("K"));
		}
	}

	@Test
	public void anotherSliceIsSeenWithTheSameFit() throws Exception {
		final ImageStack stack = new ImageStack(50, 40);
		stack.addSlice(sample(50, 40, 1).getProcessor());
		stack.addSlice(sample(50, 40, 2).getProcessor());
		final ImagePlus image = new ImagePlus("stack", stack);
		final ImagePlus labels = new ImageSegmenter(options(4)).segment(image)
			.labels();
		try (Preview preview = new Preview(image, viewer, 1)) {
			preview.request(look(options(4)));
			assertArrayEquals((byte[]) labels.getStack().getPixels(1), bytes(next()));
			image.setSlice(2);
			assertArrayEquals((byte[]) labels.getStack().getPixels(2), bytes(next()));
		}
	}

	/** ImageJ tells of another slice as it tells of changed pixels. */
	@Test
	public void aSliceIsCountedOnceHoweverOftenItIsInView() throws Exception {
		final ImageStack stack = new ImageStack(50, 40);
		stack.addSlice(sample(50, 40, 1).getProcessor());
		stack.addSlice(sample(50, 40, 2).getProcessor());
		final ImagePlus image = new ImagePlus("stack", stack);
		try (Preview preview = new Preview(image, viewer, 1)) {
			preview.request(look(options(4)));
			final double psnr = next().psnr();
			told.clear();
			for (int i = 0; i < 6; i++) {
				image.setSlice(i % 2 + 1);
				tellListeners(image);
				assertEquals(psnr, next().psnr());
			}
			assertFalse(told.contains("Counting colors..."), told.toString());
			stack.getProcessor(1).set(3, 3, 0x00FF00);
			image.setSlice(1);
			tellListeners(image);
			awaitSeen(shown -> shown.psnr() != psnr);
		}
	}

	@Test
	public void aCodebookIsSeenAsItIsApplied() throws Exception {
		final ImagePlus image = sample(60, 50, 1);
		final StoredCodebook codebook = new StoredCodebook(new ImageSegmenter(
			options(3)).segment(sample(60, 50, 2)).codebook(), "other.json");
		final SegmentOptions smooth = SegmentOptions.DEFAULT.withSmoothing(1);
		try (Preview preview = new Preview(image, viewer, 1)) {
			preview.request(Look.applying(() -> codebook, smooth,
				LabelColors.PROTOTYPES));
			assertArrayEquals((byte[]) new ImageSegmenter(smooth).apply(image,
				codebook, false).labels().getProcessor().getPixels(), bytes(next()));
		}
	}

	@Test
	public void aMissingCodebookIsToldInItsSentence() throws Exception {
		try (Preview preview = new Preview(sample(20, 20, 1), viewer, 1)) {
			preview.request(Look.applying(() -> {
				throw new IOException("There is no codebook.");
			}, SegmentOptions.DEFAULT, LabelColors.PROTOTYPES));
			String words = "";
			while (!words.equals("There is no codebook.")) {
				words = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			}
		}
	}

	@Test
	public void moreLabelsThanAByteHasAreNotShown() throws Exception {
		try (Preview preview = new Preview(noise(40, 40), viewer, 1)) {
			preview.request(look(options(300)));
			final Seen shown = next();
			assertFalse(shown.hasPicture());
			assertEquals(300, shown.classes().size());
		}
	}

	@Test
	public void whatCannotBeSegmentedIsToldInASentence() throws Exception {
		final ImagePlus image = sample(40, 40, 1);
		image.setRoi(new ij.gui.Line(1, 1, 9, 9));
		try (Preview preview = new Preview(image, viewer, 1)) {
			preview.request(look(options(3)));
			String words = "";
			while (!words.startsWith("The selection has no area.")) {
				words = told.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
			}
			image.deleteRoi();
			tellListeners(image);
			next();
		}
	}

	@Test
	public void afterItsEndNothingIsShown() throws Exception {
		final ImagePlus image = noise(400, 400);
		final Preview preview = new Preview(image, viewer, 1);
		preview.request(look(options(12)));
		preview.close();
		preview.request(look(options(2)));
		assertEquals(null, seen.poll(300, TimeUnit.MILLISECONDS));
	}

	private static Look look(final SegmentOptions options) {
		return look(options, LabelColors.PROTOTYPES);
	}

	private static Look look(final SegmentOptions options,
		final LabelColors colors)
	{
		return Look.fitting(() -> options, colors);
	}

	/** Without a window, ImageJ tells them of a new title only. */
	private static void tellListeners(final ImagePlus image) {
		image.setTitle(image.getTitle() + "2");
	}

	private Seen next() throws InterruptedException {
		final Seen shown = seen.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
		assertTrue(shown != null, () -> "waited in vain, told: " + told);
		return shown;
	}

	private void awaitSeen(final Predicate<Seen> wanted)
		throws InterruptedException
	{
		Seen shown = next();
		while (!wanted.test(shown)) {
			shown = next();
		}
	}

	private static byte[] bytes(final Seen shown) {
		return ((DataBufferByte) shown.picture().getRaster().getDataBuffer())
			.getData();
	}

	private static SegmentOptions options(final int k) {
		return SegmentOptions.DEFAULT.with(KMeansOptions.DEFAULT.withK(k)
			.withAttempts(2));
	}

	private static ImagePlus sample(final int width, final int height,
		final long seed)
	{
		return new ImagePlus("sample", new ColorProcessor(width, height,
			new HESample(width, height, seed, 1, 1).pixels()));
	}

	private static ImagePlus noise(final int width, final int height) {
		return new ImagePlus("noise", new ColorProcessor(width, height, new Random(
			3).ints(width * height).toArray()));
	}
}
