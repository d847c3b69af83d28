
package org.histokmeans.batch;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** Checksums: they tell what changed, not who changed it. */
final class Sha256 {

	private Sha256() {
		// only static methods
	}

	static String of(final String text) {
		return of(text.getBytes(StandardCharsets.UTF_8));
	}

	/** In hexadecimal digits. */
	static String of(final byte[] bytes) {
		try {
			final StringBuilder hex = new StringBuilder();
			for (final byte b : MessageDigest.getInstance("SHA-256").digest(bytes)) {
				hex.append(String.format("%02x", b));
			}
			return hex.toString();
		}
		catch (final NoSuchAlgorithmException e) {
			throw new IllegalStateException(e);
		}
	}
}
