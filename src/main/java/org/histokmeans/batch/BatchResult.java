
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
