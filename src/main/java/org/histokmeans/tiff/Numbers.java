
package org.histokmeans.tiff;

/** Numbers in texts of files, which may hold anything. */
final class Numbers {

	private static final int MAX_DIGITS = 40;

	private Numbers() {
		// only static methods
	}

	/** 0 if it is not a finite number above 0. */
	static double positive(final String text) {
		if (text.length() > MAX_DIGITS) return 0;
		try {
			final double number = Double.parseDouble(text.trim());
			return number > 0 && number <= Double.MAX_VALUE ? number : 0;
		}
		catch (final NumberFormatException e) {
			return 0;
		}
	}
}
