
package org.histokmeans.batch;

/** Is told how a batch goes on; several threads tell at once. */
public interface BatchListener {

	/** Does not listen. */
	BatchListener NONE = new BatchListener() {

		@Override
		public void begin(final int images, final int doneBefore) {
			// nobody listens
		}

		@Override
		public void end(final String image, final String problem,
			final String remark)
		{
			// nobody listens
		}
	};

	/** A codebook is trained on so many images, before {@link #begin}. */
	default void train(final int images) {
		// few listen
	}

	/** An image of the training has been read. */
	default void trained(final String image) {
		// few listen
	}

	/**
	 * How far a slide is; very often.
	 *
	 * @param words what is done with it, how many megapixels, and the time left
	 * @param fraction the part of the slide that is done, 0 to 1
	 */
	default void slide(final String image, final String words,
		final double fraction)
	{
		// few listen
	}

	/** What is worth knowing of the batch, a sentence. */
	default void remark(final String sentence) {
		// few listen
	}

	/**
	 * @param images all images of the batch
	 * @param doneBefore those that an earlier run did
	 */
	void begin(int images, int doneBefore);

	/**
	 * An image is done or has failed.
	 *
	 * @param problem a sentence with the image's name, or empty if it is done
	 * @param remark what else is worth knowing, or empty
	 */
	void end(String image, String problem, String remark);
}
