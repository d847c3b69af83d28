
package org.histokmeans.batch;

/** How a batch ended. */
public final class BatchResult {

	private final int images;
	private final int doneBefore;
	private final int failed;

	BatchResult(final int images, final int doneBefore, final int failed) {
		this.images = images;
		this.doneBefore = doneBefore;
		this.failed = failed;
	}

	/** In a sentence. */
	@Override
	public String toString() {
		return images(images) + ": " + done() + " done, " + doneBefore +
			" done before, " + failed + " failed" + (failed == 0 ? "."
				: " (see failed.csv).");
	}

	/** A number of images in words. */
	public static String images(final int number) {
		return number + (number == 1 ? " image" : " images");
	}

	/** Those that this run did. */
	public int done() {
		return images - doneBefore - failed;
	}

	/** All images that were found. */
	public int images() {
		return images;
	}

	/** Those that an earlier run did. */
	public int doneBefore() {
		return doneBefore;
	}

	/** Those in failed.csv. */
	public int failed() {
		return failed;
	}
}
