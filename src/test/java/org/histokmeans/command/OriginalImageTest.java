
package org.histokmeans.command;

import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;

import ij.ImagePlus;
import ij.macro.Interpreter;
import ij.process.ColorProcessor;

import org.histokmeans.imagej.ImageSegmenter;
import org.histokmeans.imagej.NothingOpen;
import org.histokmeans.sample.HESample;
import org.histokmeans.segment.SegmentOptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** Tests {@link OriginalImage} with images that are open without windows. */
@ExtendWith(NothingOpen.class)
public class OriginalImageTest {

	private final ImagePlus first = open("slide.png");
	private final ImagePlus second = open("slide.tif");

	@BeforeEach
	public void openBoth() {
		Interpreter.batchMode = true;
		Interpreter.addBatchModeImage(first);
		Interpreter.addBatchModeImage(second);
	}

	@Test
	public void ofTwoImagesOfOneNameItIsTheOneThatTheLabelsWereMadeOf() {
		assertSame(second, OriginalImage.of(labels(second), ""));
		assertSame(first, OriginalImage.of(labels(first), ""));
	}

	@Test
	public void theTitleThatIsGivenComesFirst() {
		assertSame(first, OriginalImage.of(labels(second), "slide.png"));
	}

	@Test
	public void labelsThatDoNotKnowAreAskedByTheirName() {
		final ImagePlus labels = labels(second);
		final ImagePlus saved = new ImagePlus("slide-labels.png", labels
			.getProcessor());
		assertSame(first, OriginalImage.of(saved, ""));
		saved.setTitle("other-labels.png");
		assertThrows(IllegalArgumentException.class, () -> OriginalImage.of(saved,
			""));
	}

	private static ImagePlus labels(final ImagePlus image) {
		return new ImageSegmenter(SegmentOptions.DEFAULT).segment(image).labels();
	}

	private static ImagePlus open(final String title) {
		return new ImagePlus(title, new ColorProcessor(20, 20, new HESample(20, 20,
			1, 1, 1).pixels()));
	}
}
