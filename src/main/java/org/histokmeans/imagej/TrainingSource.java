
package org.histokmeans.imagej;

import ij.ImagePlus;

import java.io.IOException;

/** An image to train on. It is opened when it is needed, more than once. */
public interface TrainingSource {

	/** Title or file name. */
	String name();

	/**
	 * @throws IOException with a sentence, if it cannot be opened
	 */
	ImagePlus open() throws IOException;

	/** An image that is open. */
	static TrainingSource of(final ImagePlus image) {
		return of(image.getTitle(), () -> image);
	}

	static TrainingSource of(final String name, final Opener opener) {
		return new TrainingSource() {

			@Override
			public String name() {
				return name;
			}

			@Override
			public ImagePlus open() throws IOException {
				return opener.open();
			}
		};
	}

	/** Opens an image. */
	@FunctionalInterface
	interface Opener {

		ImagePlus open() throws IOException;
	}
}
