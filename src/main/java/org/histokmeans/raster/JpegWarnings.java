
package org.histokmeans.raster;

import java.io.EOFException;
import java.io.IOException;

import javax.imageio.ImageReader;
import javax.imageio.event.IIOReadWarningListener;

/**
 * What Java's JPEG reader goes over silently: a missing end, and pixels that
 * cannot be decoded. A few bytes too many between two parts do no harm.
 */
final class JpegWarnings implements IIOReadWarningListener {

	private String damage;
	private boolean isCut;

	@Override
	public void warningOccurred(final ImageReader source, final String warning) {
		final String text = String.valueOf(warning);
		isCut |= text.contains("remature end") || text.contains("EOI");
		final boolean isHarmless = text.contains("extraneous") || text.contains(
			"Invalid SOS");
		if (!isHarmless) damage = text;
	}

	void check() throws IOException {
		if (isCut) throw new EOFException();
		if (damage != null) throw new IOException("its pixels cannot be decoded");
	}
}
