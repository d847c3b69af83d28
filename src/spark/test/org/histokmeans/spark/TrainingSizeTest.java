
package org.histokmeans.spark;

import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.io.IOException;

import org.junit.jupiter.api.Test;

/**
 * How many pixels one codebook is trained on, known before they are counted.
 */
public class TrainingSizeTest {

	private static void add(final TrainingSize size, final long width,
		final long height)
	{
		size.add(new SlideHeader(width, height, 1, width * height, ""));
	}

	@Test
	public void asManyAsCanBeAreTaken() {
		final TrainingSize size = new TrainingSize(true, 8_000_000);
		add(size, 2000, 3000);
		add(size, 1000, 2000);
		assertDoesNotThrow(size::check);
	}

	@Test
	public void oneMoreIsRefusedWithWhatHelps() {
		final TrainingSize size = new TrainingSize(true, 8_000_000);
		add(size, 3000, 3000);
		add(size, 1, 1);
		assertEquals("The slides have 9 megapixels; one codebook can be trained " +
			"on 8. Leave out their glass (--glass) or read a smaller copy (--level).",
			assertThrows(IOException.class, size::check).getMessage());
	}

	@Test
	public void ofTissueAloneOnlyCountingTells() {
		final TrainingSize size = new TrainingSize(false, 8_000_000);
		add(size, 4000, 4000);
		assertDoesNotThrow(size::check);
	}

	@Test
	public void theMostIsThatOfATraining() {
		final TrainingSize size = new TrainingSize(true);
		add(size, 1 << 22, 1 << 22);
		assertDoesNotThrow(size::check);
		add(size, 1, 1);
		assertThrows(IOException.class, size::check);
	}
}
